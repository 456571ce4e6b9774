namespace Align.Terminology;

/// <summary>Questions about terms that the matcher and the checks of a term base share.</summary>
internal static class TermText
{
    /// <summary>Whether a text holds half a surrogate pair.</summary>
    public static bool IsBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    /// <summary>Whether the context demands or excludes anything.</summary>
    public static bool HasConditions(TermContext context)
        => context.RequireBefore.Count > 0 || context.RequireAfter.Count > 0 || context.ExcludeBefore.Count > 0 || context.ExcludeAfter.Count > 0;

    /// <summary>How narrowly a term describes where it holds: of terms with the same form the narrowest is tried first.</summary>
    public static int Specificity(Term term)
        => (term.Context.RequireBefore.Count > 0 || term.Context.RequireAfter.Count > 0 ? 4 : 0)
        + (term.Context.ExcludeBefore.Count > 0 || term.Context.ExcludeAfter.Count > 0 ? 2 : 0)
        + (term.CaseSensitive ? 1 : 0);

    /// <summary>Whether two contexts allow the same matches.</summary>
    public static bool SameContext(TermContext first, TermContext second)
        => ReferenceEquals(first, second)
        || (first.RequireBefore.SequenceEqual(second.RequireBefore, StringComparer.Ordinal)
            && first.RequireAfter.SequenceEqual(second.RequireAfter, StringComparer.Ordinal)
            && first.ExcludeBefore.SequenceEqual(second.ExcludeBefore, StringComparer.Ordinal)
            && first.ExcludeAfter.SequenceEqual(second.ExcludeAfter, StringComparer.Ordinal));

    /// <summary>Which condition of a context rules a match out; null when none does.</summary>
    public static string? RuledOutBy(TermContext context, ReadOnlySpan<char> text, int start, int length)
    {
        foreach (var literal in context.ExcludeBefore)
            if (text[..start].EndsWith(literal.AsSpan(), StringComparison.Ordinal)) return $"exclude_before: {literal}";
        foreach (var literal in context.ExcludeAfter)
            if (text[(start + length)..].StartsWith(literal.AsSpan(), StringComparison.Ordinal)) return $"exclude_after: {literal}";
        if (context.Allows(text, start, length)) return null;
        return (context with { RequireAfter = [] }).Allows(text, start, length) ? "require_after" : "require_before";
    }
}
