using Align.Documents;

namespace Align.Terminology;

/// <summary>Finds the terms of a term base in source text, leftmost first and longest first: 阿里云 is never 阿里 and 云.</summary>
/// <remarks>
/// Compiled once; immutable, thread-safe, and to be shared. A form of Latin letters or digits matches whole words only (AI is
/// not in OpenAI), except that a version may follow a name (Qwen in Qwen2.5). Where the context of a term rules a match out, a shorter
/// term may match at the same place. Zero-width and directional marks in the text are passed over. Time is linear in the text times, at
/// worst, the longest form; nothing is allocated when nothing matches.
/// </remarks>
public sealed class TermMatcher
{
    private readonly TermAutomaton _automaton;

    /// <summary>Compiles a term base.</summary>
    public TermMatcher(TermBase terms, TermMatcherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        TermBase = terms;
        _automaton = new(terms.Terms, options ?? new());
    }

    /// <summary>The terms that are matched.</summary>
    public TermBase TermBase { get; }

    /// <summary>The matches in text order, without overlap.</summary>
    public IReadOnlyList<TermMatch> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Match(text.AsSpan());
    }

    /// <summary>The matches in text order, without overlap.</summary>
    public IReadOnlyList<TermMatch> Match(ReadOnlySpan<char> text)
    {
        List<TermMatch>? matches = null;
        foreach (var match in Enumerate(text)) (matches ??= []).Add(match);
        if (matches is null) return [];
        return matches;
    }

    /// <summary>Goes through the matches in text order without allocating anything.</summary>
    public TermMatchEnumerator Enumerate(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The occurrences that only their context rules out and that no match covers, in text order.</summary>
    public IReadOnlyList<ExcludedTermMatch> FindExcluded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var excluded = new List<ExcludedTermMatch>();
        _automaton.FindRuledOut(text.AsSpan(), (start, length, term) =>
            excluded.Add(new(new(start, length), term, TermText.RuledOutBy(term.Context, text.AsSpan(), start, length) ?? "")));
        if (excluded.Count == 0) return [];
        var matches = Match(text);
        excluded.RemoveAll(e => matches.Any(m => m.Span.Overlaps(e.Span)));
        return excluded;
    }

    internal bool TryFind(ReadOnlySpan<char> text, int position, out TermMatch match)
    {
        var term = _automaton.Find(text, position, out var start, out var length);
        match = term is null ? default : new(new TextSpan(start, length), term);
        return term is not null;
    }
}
