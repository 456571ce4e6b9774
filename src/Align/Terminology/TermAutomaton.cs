#if NET
using System.Buffers;
#endif

namespace Align.Terminology;

/// <summary>The forms of a term base compiled for searching.</summary>
/// <remarks>
/// Each character of the text is looked up once: that folds it and gives its code and the state it leads to. Two characters that
/// begin no form are turned away by a small bitmap; only what is left walks the trie.
/// </remarks>
internal sealed class TermAutomaton
{
#if NET
    /// <summary>Above this many first characters a look-up per character is faster than a vectorised search for any of them.</summary>
    private const int MaxFirstCharacters = 5;

    private readonly SearchValues<char>? _firstCharacters;
#endif
    private readonly TermFormNormalizer _normalizer;
    private readonly bool _optionalSpaces;
    private readonly Term[] _terms;
    private readonly CharacterEntry[] _characters = new CharacterEntry[char.MaxValue + 1];
    private readonly int[] _firstStates;
    private readonly FlatTrie _trie;
    private readonly TermForm[] _forms;
    private readonly BigramFilter _bigrams;

    public TermAutomaton(IReadOnlyList<Term> terms, TermMatcherOptions options)
    {
        _terms = [.. terms];
        _optionalSpaces = options.OptionalSpaces;
        _normalizer = new(options);
        var compiler = new TermFormCompiler(terms, _normalizer);
        _forms = compiler.Forms;
        _trie = compiler.Trie;
        _bigrams = compiler.Bigrams;
        _firstStates = new int[compiler.CodeCount];
        for (var code = 0; code < _firstStates.Length; code++) _firstStates[code] = code == 0 ? FlatTrie.None : _trie.Step(FlatTrie.Root, (ushort)code);
        for (var c = 0; c < _characters.Length; c++) _characters[c] = Describe((char)c, compiler.Code((char)c));
#if NET
        _firstCharacters = FindFirstCharacters();
#endif
    }

    /// <summary>Finds the leftmost match that begins at or after <paramref name="position"/>, the longest of those that begin there.</summary>
    /// <returns>The term; null when there is no match.</returns>
    public Term? Find(ReadOnlySpan<char> text, int position, out int start, out int length)
    {
#if NET
        if (_firstCharacters is not null) return FindVectorized(text, position, out start, out length);
#endif
        // Locals, not fields and out parameters: the loop runs in registers.
        var characters = _characters;
        var bigrams = _bigrams;
        if ((uint)position < (uint)text.Length)
        {
            var current = characters[text[position]];
            for (var i = position; i < text.Length; i++)
            {
                var next = i + 1 < text.Length ? characters[text[i + 1]] : default;
                // One branch, not three: which of the reasons it is cannot be foretold.
                if ((bigrams.MayHold(current.Code, next.Code) | ((current.Traits & CharacterTraits.IsForm) | (next.Traits & CharacterTraits.MaySkip)) != CharacterTraits.None)
                    && (current.Traits & CharacterTraits.Begins) != CharacterTraits.None
                    && FindAt(text, i, out length) is var term and >= 0)
                {
                    start = i;
                    return _terms[term];
                }
                current = next;
            }
        }
        start = text.Length;
        length = 0;
        return null;
    }

    /// <summary>Calls <paramref name="report"/> for every form that stands in the text but for its context, overlapping ones too.</summary>
    public void FindRuledOut(ReadOnlySpan<char> text, Action<int, int, Term> report)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var state = _firstStates[_characters[text[start]].Code];
            if (state == FlatTrie.None) continue;
            for (var next = start + 1; ;)
            {
                if (_trie.IsKey(state) && _trie.Value(state) < 0) ReportRuledOut(text, start, next, ~_trie.Value(state), report);
                next = Skip(text, next);
                if (next == text.Length || (state = _trie.Step(state, _characters[text[next]].Code)) == FlatTrie.None) break;
                next++;
            }
        }
    }

    private void ReportRuledOut(ReadOnlySpan<char> text, int start, int end, int first, Action<int, int, Term> report)
    {
        for (var form = first; form >= 0; form = _forms[form].Next)
            if (Holds(text, start, end, _forms[form], TermFormConditions.Context) && !Holds(text, start, end, _forms[form]))
                report(start, end - start, _terms[_forms[form].Term]);
    }

    /// <summary>The longest match that begins at <paramref name="start"/>. A longer one that its context rules out leaves the shorter one standing.</summary>
    private int FindAt(ReadOnlySpan<char> text, int start, out int length)
    {
        var characters = _characters;
        var trie = _trie;
        var (end, term) = (start, -1);
        var first = characters[text[start]];
        var state = _firstStates[first.Code];
        var next = start + 1;
        var isKey = (first.Traits & CharacterTraits.IsForm) != CharacterTraits.None;
        while (true)
        {
            if (isKey)
            {
                var accepted = trie.Value(state);
                if (accepted >= 0 || (accepted = Accept(text, start, next, ~accepted)) >= 0) (end, term) = (next, accepted);
                // Most words are no beginning of another: that saves looking for what follows.
                if (!trie.IsInner(state)) break;
            }
            if ((uint)next >= (uint)text.Length) break;
            var character = characters[text[next]];
            if ((character.Traits & CharacterTraits.MaySkip) != CharacterTraits.None)
            {
                next = Skip(text, next);
                if (next == text.Length) break;
                character = characters[text[next]];
            }
            var child = trie.Step(state, character.Code);
            if (child == FlatTrie.None) break;
            state = child;
            next++;
            isKey = trie.IsKey(state);
        }
        length = end - start;
        return term;
    }

    private int Accept(ReadOnlySpan<char> text, int start, int end, int first)
    {
        for (var form = first; form >= 0; form = _forms[form].Next)
        {
            ref readonly var candidate = ref _forms[form];
            if (candidate.Conditions == TermFormConditions.None || Holds(text, start, end, candidate)) return candidate.Term;
        }
        return -1;
    }

    private bool Holds(ReadOnlySpan<char> text, int start, int end, in TermForm form, TermFormConditions except = TermFormConditions.None)
    {
        var conditions = form.Conditions & ~except;
        return (!Has(TermFormConditions.WordStart) || WordBoundary.IsStart(text, start))
            && (!Has(TermFormConditions.WordEnd) || WordBoundary.IsEnd(text, start, end))
            && (!Has(TermFormConditions.LetterCase) || _normalizer.SameCase(form.Form, text[start..end]))
            && (!Has(TermFormConditions.Context) || _terms[form.Term].Context.Allows(text, start, end - start));

        bool Has(TermFormConditions condition) => (conditions & condition) == condition;
    }

    /// <summary>The next character that counts.</summary>
    private int Skip(ReadOnlySpan<char> text, int next)
    {
        var before = text[next - 1];
        while (next < text.Length && (TermCharacters.IsIgnorable(text[next]) || (_optionalSpaces && IsOptionalBlank(text, next, before)))) next++;
        return next;
    }

    private static bool IsOptionalBlank(ReadOnlySpan<char> text, int blank, char before)
    {
        var after = blank;
        while (after < text.Length && TermCharacters.IsBlank(text[after])) after++;
        return after > blank && after < text.Length && TermCharacters.IsStyleBorder(before, text[after]);
    }

    private CharacterEntry Describe(char c, ushort code)
    {
        var traits = TermCharacters.IsIgnorable(c) || TermCharacters.IsBlank(c) ? CharacterTraits.MaySkip : CharacterTraits.None;
        var state = _firstStates[code];
        if (state == FlatTrie.None) return new(code, traits);
        traits |= CharacterTraits.Begins;
        if (_trie.IsKey(state)) traits |= CharacterTraits.IsForm;
        return new(code, traits);
    }

#if NET
    private Term? FindVectorized(ReadOnlySpan<char> text, int position, out int start, out int length)
    {
        for (start = position; start < text.Length; start++)
        {
            var skipped = text[start..].IndexOfAny(_firstCharacters!);
            if (skipped < 0) break;
            start += skipped;
            if (FindAt(text, start, out length) is var term and >= 0) return _terms[term];
        }
        start = text.Length;
        length = 0;
        return null;
    }

    private SearchValues<char>? FindFirstCharacters()
    {
        var characters = new List<char>();
        for (var c = 0; c < _characters.Length && characters.Count <= MaxFirstCharacters; c++)
            if ((_characters[c].Traits & CharacterTraits.Begins) != CharacterTraits.None) characters.Add((char)c);
        return characters.Count > MaxFirstCharacters ? null : SearchValues.Create([.. characters]);
    }
#endif
}
