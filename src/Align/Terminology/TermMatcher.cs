using Align.Documents;

namespace Align.Terminology;

/// <summary>Finds the terms of a term base in running text: leftmost first, and there the longest.</summary>
/// <remarks>
/// A match that its context forbids gives way to the next shorter term at the same place. A term that begins or ends with an
/// ASCII letter or digit is matched at word boundaries only, so that AI is not found in RAIN. Immutable and thread-safe.
/// </remarks>
public sealed class TermMatcher
{
    private readonly TermTrie _trie = new();

    /// <summary>Builds the matcher.</summary>
    public TermMatcher(TermBase termBase)
    {
        ArgumentNullException.ThrowIfNull(termBase);
        foreach (var term in termBase.Terms)
        {
            _trie.Add(term.Source, term);
            foreach (var variant in term.SourceVariants) _trie.Add(variant, term);
        }
    }

    /// <summary>The matches in a text, in order, without overlap; spans are into <paramref name="text"/>.</summary>
    public IReadOnlyList<TermMatch> Match(ReadOnlySpan<char> text)
    {
        List<TermMatch>? matches = null;
        for (var start = 0; start < text.Length;)
        {
            var match = LongestAllowed(text, start);
            if (match is not { } found)
            {
                start++;
                continue;
            }

            (matches ??= []).Add(found);
            start = found.Span.End;
        }

        return matches ?? (IReadOnlyList<TermMatch>)[];
    }

    /// <summary>Occurrences that only their context keeps from being matches, in order: for a person who tends the contexts.</summary>
    public IReadOnlyList<TermMatch> FindExcluded(ReadOnlySpan<char> text)
    {
        var excluded = new List<TermMatch>();
        var matches = Match(text);
        var next = 0;
        for (var start = 0; start < text.Length; start++)
        {
            while (next < matches.Count && matches[next].Span.End <= start) next++;
            foreach (var (length, term) in _trie.At(text, start))
            {
                var span = new TextSpan(start, length);
                var isInMatch = next < matches.Count && matches[next].Span.Contains(span);
                if (!isInMatch && IsWhole(text, span) && !Allows(text, span, term)) excluded.Add(new TermMatch(span, term));
            }
        }

        return excluded;
    }

    private TermMatch? LongestAllowed(ReadOnlySpan<char> text, int start)
    {
        TermMatch? longest = null;
        foreach (var (length, term) in _trie.At(text, start))
        {
            var span = new TextSpan(start, length);
            if (IsWhole(text, span) && Allows(text, span, term)) longest = new TermMatch(span, term);
        }

        return longest;
    }

    private static bool Allows(ReadOnlySpan<char> text, TextSpan span, Term term) => term.Context.Allows(text, span.Start, span.Length);

    private static bool IsWhole(ReadOnlySpan<char> text, TextSpan span) =>
        !(span.Start > 0 && IsAsciiWord(text[span.Start]) && IsAsciiWord(text[span.Start - 1]))
        && !(span.End < text.Length && IsAsciiWord(text[span.End - 1]) && IsAsciiWord(text[span.End]));

    private static bool IsAsciiWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
