namespace Align.Terminology;

/// <summary>Literal text around a match that allows or forbids it. Literals, not patterns: a term base is data, never code.</summary>
public sealed record TermContext
{
    /// <summary>No condition.</summary>
    public static TermContext Any { get; } = new();

    /// <summary>The text just before the match must end with one of these; empty: no condition.</summary>
    public IReadOnlyList<string> RequireBefore { get; init; } = [];

    /// <summary>The text just after the match must begin with one of these; empty: no condition.</summary>
    public IReadOnlyList<string> RequireAfter { get; init; } = [];

    /// <summary>The text just before the match must not end with any of these.</summary>
    public IReadOnlyList<string> ExcludeBefore { get; init; } = [];

    /// <summary>The text just after the match must not begin with any of these.</summary>
    public IReadOnlyList<string> ExcludeAfter { get; init; } = [];

    /// <summary>Whether a match of <paramref name="length"/> code units at <paramref name="start"/> is allowed in <paramref name="text"/>.</summary>
    public bool Allows(ReadOnlySpan<char> text, int start, int length)
    {
        var before = text[..start];
        var after = text[(start + length)..];
        return (RequireBefore.Count == 0 || EndsWithAny(before, RequireBefore))
            && (RequireAfter.Count == 0 || StartsWithAny(after, RequireAfter))
            && !EndsWithAny(before, ExcludeBefore)
            && !StartsWithAny(after, ExcludeAfter);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> literals)
    {
        foreach (var literal in literals)
            if (text.EndsWith(literal.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> literals)
    {
        foreach (var literal in literals)
            if (text.StartsWith(literal.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }
}
