#if NET
using System.Buffers;
#endif
using System.Runtime.CompilerServices;

namespace Align.Terminology;

/// <summary>The forms of a term base compiled for searching: folding, letter case and characters cost one table look-up.</summary>
internal sealed class TermAutomaton
{
#if NET
    /// <summary>Above this many first characters a look-up per character is faster than a vectorised search for any of them.</summary>
    private const int MaxFirstCharacters = 5;

    private readonly SearchValues<char>? _firstCharacters;
#endif
    private readonly TermFormNormalizer _normalizer;
    private readonly bool _optionalSpaces;
    private readonly IReadOnlyList<Term> _terms;
    private readonly ushort[] _codes;
    private readonly DoubleArrayCell[] _cells;
    private readonly TermForm[] _forms;
    private readonly int[] _firstForms;

    public TermAutomaton(IReadOnlyList<Term> terms, TermMatcherOptions options)
    {
        _terms = terms;
        _optionalSpaces = options.OptionalSpaces;
        _normalizer = new(options);
        var compiler = new TermFormCompiler(terms, _normalizer);
        _codes = compiler.Codes;
        _forms = compiler.Forms;
        _firstForms = compiler.FirstForms;
        _cells = new DoubleArrayTrie(compiler.Keys, compiler.CodeCount).Cells;
#if NET
        _firstCharacters = FindFirstCharacters();
#endif
    }

    /// <summary>Finds the leftmost match that begins at or after <paramref name="position"/>, the longest of those that begin there.</summary>
    /// <returns>Index of the term; -1 when there is no match.</returns>
    public int Find(ReadOnlySpan<char> text, int position, out int start, out int length)
    {
        var codes = _codes;
        var cells = _cells;
        for (start = position; start < text.Length; start++)
        {
#if NET
            if (_firstCharacters is not null)
            {
                var skipped = text[start..].IndexOfAny(_firstCharacters);
                if (skipped < 0) break;
                start += skipped;
            }
#endif
            // State 0 is the root, its base is 0, and no character has code 0 and a form.
            int state = codes[text[start]];
            if (cells[state].Check != 0) continue;

            var (end, term) = (0, -1);
            var next = start + 1;
            while (true)
            {
                // A longer match that its context rules out leaves the shorter one standing.
                var output = cells[state].Output;
                if (output != 0 && Accept(text, start, next, output - 1) is var accepted and >= 0) (end, term) = (next, accepted);
                if (next == text.Length) break;
                var c = text[next];
                if (MaySkip(c) && !TrySkip(text, ref next, ref c)) break;
                var child = cells[state].Base ^ codes[c];
                if (cells[child].Check != state) break;
                state = child;
                next++;
            }
            if (term < 0) continue;
            length = end - start;
            return term;
        }
        start = text.Length;
        length = 0;
        return -1;
    }

    /// <summary>Calls <paramref name="report"/> for every form that stands in the text but for its context, overlapping ones too.</summary>
    public void FindRuledOut(ReadOnlySpan<char> text, Action<int, int, Term> report)
    {
        for (var start = 0; start < text.Length; start++)
        {
            int state = _codes[text[start]];
            if (_cells[state].Check != 0) continue;
            var next = start + 1;
            while (true)
            {
                if (_cells[state].Output is var output and not 0)
                    for (var form = _firstForms[output - 1]; form >= 0; form = _forms[form].Next)
                        if (Holds(text, start, next, _forms[form], TermFormConditions.Context) && !Holds(text, start, next, _forms[form]))
                            report(start, next - start, _terms[_forms[form].Term]);
                if (next == text.Length) break;
                var c = text[next];
                if (MaySkip(c) && !TrySkip(text, ref next, ref c)) break;
                var child = _cells[state].Base ^ _codes[c];
                if (_cells[child].Check != state) break;
                state = child;
                next++;
            }
        }
    }

    private int Accept(ReadOnlySpan<char> text, int start, int end, int key)
    {
        for (var form = _firstForms[key]; form >= 0; form = _forms[form].Next)
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

    /// <summary>Whether the character may be one to step over; false for nearly all Chinese and ASCII text, in two comparisons.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MaySkip(char c) => c - '!' > 0x9F - '!' && c - 0x3001u > 0xFDFF - 0x3001u || c == ' ';

    /// <summary>Steps over characters that do not count.</summary>
    /// <returns>False when only such characters are left.</returns>
    private bool TrySkip(ReadOnlySpan<char> text, ref int next, ref char c)
    {
        var before = text[next - 1];
        while (true)
        {
            if (!TermCharacters.IsIgnorable(c) && !(_optionalSpaces && IsOptionalBlank(text, next, before))) return true;
            if (++next == text.Length) return false;
            c = text[next];
        }
    }

    private static bool IsOptionalBlank(ReadOnlySpan<char> text, int blank, char before)
    {
        var after = blank;
        while (after < text.Length && TermCharacters.IsBlank(text[after])) after++;
        return after > blank && after < text.Length && TermCharacters.IsStyleBorder(before, text[after]);
    }

#if NET
    private SearchValues<char>? FindFirstCharacters()
    {
        var characters = new List<char>();
        for (var c = 0; c <= char.MaxValue; c++)
            if (_cells[_codes[c]].Check == 0) characters.Add((char)c);
        return characters.Count > MaxFirstCharacters ? null : SearchValues.Create([.. characters]);
    }
#endif
}
