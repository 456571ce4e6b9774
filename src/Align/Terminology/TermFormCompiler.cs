namespace Align.Terminology;

/// <summary>Turns the source forms of terms into sorted keys of small codes, and chains the forms that share a key.</summary>
internal sealed class TermFormCompiler
{
    private readonly IReadOnlyList<Term> _terms;
    private readonly TermFormNormalizer _normalizer;
    private readonly List<TermForm> _pending;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];

    public TermFormCompiler(IReadOnlyList<Term> terms, TermFormNormalizer normalizer)
    {
        _terms = terms;
        _normalizer = normalizer;
        _pending = new(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.ExpectedTarget.Length == 0) continue;
            Add(term.Source, i);
            for (var variant = 0; variant < term.SourceVariants.Count; variant++) Add(term.SourceVariants[variant], i);
        }
        AssignCodes();
        var keys = Encode();
        Forms = new TermForm[keys.Count];
        Group(keys);
        Trie = new(keys, CodeCount);
    }

    /// <summary>One more than the largest code.</summary>
    public int CodeCount { get; private set; }

    /// <summary>The keys, each ending in the place of its first form.</summary>
    public DoubleArrayTrie Trie { get; }

    /// <summary>All forms in the order of their keys, those of one key chained in the order in which they are to be tried.</summary>
    public TermForm[] Forms { get; }

    /// <summary>The code of a character of the text; 0 when it stands in no form.</summary>
    public ushort Code(char c) => _codes[_normalizer.Fold(c)];

    private void Add(string form, int term)
    {
        var cleaned = _normalizer.Clean(form);
        if (cleaned.Length == 0 || TermText.IsBroken(cleaned)) return;
        _pending.Add(new(cleaned, term, Conditions(cleaned, _terms[term]), -1));
    }

    private static TermFormConditions Conditions(string form, Term term)
    {
        var conditions = TermFormConditions.None;
        if (term.CaseSensitive) conditions |= TermFormConditions.LetterCase;
        if (TermCharacters.IsWordLetter(form[0]) || TermCharacters.IsDigit(form[0])) conditions |= TermFormConditions.WordStart;
        if (TermCharacters.IsWordLetter(form[^1]) || TermCharacters.IsDigit(form[^1])) conditions |= TermFormConditions.WordEnd;
        if (TermText.HasConditions(term.Context)) conditions |= TermFormConditions.Context;
        return conditions;
    }

    /// <summary>The more often a character stands in the forms, the smaller its code: frequent states end up side by side.</summary>
    private void AssignCodes()
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var form in _pending)
            foreach (var c in form.Form) counts[_normalizer.Fold(c)]++;
        var used = new List<int>();
        for (var c = 0; c < counts.Length; c++)
            if (counts[c] > 0) used.Add(c);
        used.Sort((a, b) => counts[b] != counts[a] ? counts[b].CompareTo(counts[a]) : a - b);
        for (var i = 0; i < used.Count; i++) _codes[used[i]] = (ushort)(i + 1);
        CodeCount = used.Count + 1;
    }

    private SortedKeys Encode()
    {
        var starts = new int[_pending.Count + 1];
        for (var i = 0; i < _pending.Count; i++) starts[i + 1] = starts[i] + _pending[i].Form.Length;
        var pool = new ushort[starts[^1]];
        for (var i = 0; i < _pending.Count; i++)
        {
            var form = _pending[i].Form;
            for (var j = 0; j < form.Length; j++) pool[starts[i] + j] = Code(form[j]);
        }
        return new(pool, starts);
    }

    private void Group(SortedKeys keys)
    {
        var comparer = Comparer<int>.Create(ComparePrecedence);
        var group = new List<int>();
        for (var low = 0; low < keys.Count;)
        {
            var high = low + 1;
            while (high < keys.Count && keys.AreEqual(low, high)) high++;
            if (high == low + 1) Forms[low] = _pending[keys[low]];
            else
            {
                group.Clear();
                for (var i = low; i < high; i++) group.Add(keys[i]);
                group.Sort(comparer);
                for (var i = low; i < high; i++) Forms[i] = _pending[group[i - low]] with { Next = i + 1 < high ? i + 1 : -1 };
            }
            low = high;
        }
    }

    private int ComparePrecedence(int first, int second)
    {
        var specific = TermText.Specificity(_terms[_pending[second].Term]) - TermText.Specificity(_terms[_pending[first].Term]);
        return specific != 0 ? specific : first - second;
    }
}
