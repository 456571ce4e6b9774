namespace Align.Terminology;

/// <summary>Turns the source forms of terms into small codes, puts them into a trie, and chains the forms that fold to the same.</summary>
internal sealed class TermFormCompiler
{
    private readonly IReadOnlyList<Term> _terms;
    private readonly TermFormNormalizer _normalizer;
    private readonly List<TermForm> _forms;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];

    public TermFormCompiler(IReadOnlyList<Term> terms, TermFormNormalizer normalizer)
    {
        _terms = terms;
        _normalizer = normalizer;
        _forms = new(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.ExpectedTarget.Length == 0) continue;
            Add(term.Source, i);
            for (var variant = 0; variant < term.SourceVariants.Count; variant++) Add(term.SourceVariants[variant], i);
        }
        AssignCodes();
        var length = 0L;
        foreach (var form in _forms) length += form.Form.Length;
        Trie = new(length);
        Bigrams = new(_forms.Count);
        var keys = new List<int>(_forms.Count);
        for (var i = 0; i < _forms.Count; i++) Insert(i, keys);
        Forms = [.. _forms];
        foreach (var key in keys) Finish(key);
    }

    /// <summary>One more than the largest code.</summary>
    public int CodeCount { get; private set; }

    /// <summary>
    /// The keys. The value of a key is the index of its term where nothing else has to hold, else the complement of the index of the
    /// first form to be weighed.
    /// </summary>
    public FlatTrie Trie { get; }

    /// <summary>The first two codes of every form.</summary>
    public BigramFilter Bigrams { get; }

    /// <summary>All forms, those of one key chained in the order in which they are to be tried.</summary>
    public TermForm[] Forms { get; }

    /// <summary>The code of a character of the text; 0 when it stands in no form.</summary>
    public ushort Code(char c) => _codes[_normalizer.Fold(c)];

    private void Add(string form, int term)
    {
        var cleaned = _normalizer.Clean(form);
        if (cleaned.Length == 0 || TermText.IsBroken(cleaned)) return;
        _forms.Add(new(cleaned, term, Conditions(cleaned, _terms[term]), -1));
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

    private void AssignCodes()
    {
        var used = new bool[char.MaxValue + 1];
        foreach (var form in _forms)
            foreach (var c in form.Form) used[_normalizer.Fold(c)] = true;
        CodeCount = 1;
        for (var c = 0; c < used.Length; c++)
            if (used[c]) _codes[c] = (ushort)CodeCount++;
    }

    /// <summary>Puts a form in front of the others of its key.</summary>
    private void Insert(int form, List<int> keys)
    {
        var text = _forms[form].Form;
        if (text.Length > 1) Bigrams.Add(Code(text[0]), Code(text[1]));
        var state = FlatTrie.Root;
        foreach (var c in text) state = Trie.Add(state, Code(c));
        if (Trie.IsKey(state)) _forms[form] = _forms[form] with { Next = Trie.Value(state) };
        else keys.Add(state);
        Trie.SetValue(state, form);
    }

    /// <summary>Brings the forms of a key into the order in which they are to be tried.</summary>
    private void Finish(int key)
    {
        var first = Trie.Value(key);
        if (Forms[first].Next >= 0)
        {
            var chain = new List<int>();
            for (var form = first; form >= 0; form = Forms[form].Next) chain.Add(form);
            chain.Sort(ComparePrecedence);
            for (var i = 0; i < chain.Count; i++) Forms[chain[i]] = Forms[chain[i]] with { Next = i + 1 < chain.Count ? chain[i + 1] : -1 };
            first = chain[0];
        }
        Trie.SetValue(key, Forms[first].Conditions == TermFormConditions.None ? Forms[first].Term : ~first);
    }

    private int ComparePrecedence(int first, int second)
    {
        var specific = TermText.Specificity(_terms[Forms[second].Term]) - TermText.Specificity(_terms[Forms[first].Term]);
        return specific != 0 ? specific : first - second;
    }
}
