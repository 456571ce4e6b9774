namespace Align.Terminology;

/// <summary>Turns the source forms of terms into sorted keys of small codes, and chains the forms that share a key.</summary>
internal sealed class TermFormCompiler
{
    private readonly IReadOnlyList<Term> _terms;
    private readonly TermFormNormalizer _normalizer;
    private readonly List<TermForm> _pending = [];
    private readonly List<string> _folded = [];

    public TermFormCompiler(IReadOnlyList<Term> terms, TermFormNormalizer normalizer)
    {
        _terms = terms;
        _normalizer = normalizer;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.ExpectedTarget.Length == 0) continue;
            Add(term.Source, i);
            foreach (var variant in term.SourceVariants) Add(variant, i);
        }
        AssignCodes();
        (Keys, Forms, FirstForms) = Group();
    }

    /// <summary>The code of every character; 0 for those that stand in no form.</summary>
    public ushort[] Codes { get; } = new ushort[char.MaxValue + 1];

    /// <summary>One more than the largest code.</summary>
    public int CodeCount { get; private set; }

    /// <summary>The keys in ordinal order, each once.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>All forms.</summary>
    public TermForm[] Forms { get; }

    /// <summary>For each key the form to be tried first.</summary>
    public int[] FirstForms { get; }

    private void Add(string form, int term)
    {
        var cleaned = _normalizer.Clean(form);
        if (cleaned.Length == 0 || TermText.IsBroken(cleaned)) return;
        _pending.Add(new(cleaned, term, Conditions(cleaned, _terms[term]), -1));
        _folded.Add(_normalizer.Key(cleaned));
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
        foreach (var key in _folded)
            foreach (var c in key) counts[c]++;
        var used = Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ToArray();
        var codeOf = new ushort[char.MaxValue + 1];
        for (var i = 0; i < used.Length; i++) codeOf[used[i]] = (ushort)(i + 1);
        for (var c = 0; c < Codes.Length; c++) Codes[c] = codeOf[_normalizer.Fold((char)c)];
        CodeCount = used.Length + 1;
    }

    private (IReadOnlyList<string> Keys, TermForm[] Forms, int[] FirstForms) Group()
    {
        var keys = new string[_folded.Count];
        var order = new int[_folded.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            order[i] = i;
            keys[i] = string.Create(_folded[i].Length, (_folded[i], Codes), static (key, from) =>
            {
                for (var j = 0; j < key.Length; j++) key[j] = (char)from.Codes[from.Item1[j]];
            });
        }
        Array.Sort(keys, order, StringComparer.Ordinal);

        var unique = new List<string>(keys.Length);
        var forms = new TermForm[keys.Length];
        var first = new List<int>(keys.Length);
        for (var low = 0; low < keys.Length;)
        {
            var high = low + 1;
            while (high < keys.Length && string.Equals(keys[high], keys[low], StringComparison.Ordinal)) high++;
            if (high - low > 1) Array.Sort(order, low, high - low, Comparer<int>.Create(ComparePrecedence));
            for (var i = low; i < high; i++) forms[i] = _pending[order[i]] with { Next = i + 1 < high ? i + 1 : -1 };
            unique.Add(keys[low]);
            first.Add(low);
            low = high;
        }
        return (unique, forms, [.. first]);
    }

    private int ComparePrecedence(int first, int second)
    {
        var specific = TermText.Specificity(_terms[_pending[second].Term]) - TermText.Specificity(_terms[_pending[first].Term]);
        return specific != 0 ? specific : first - second;
    }
}
