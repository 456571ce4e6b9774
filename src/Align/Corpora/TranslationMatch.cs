namespace Align.Corpora;

/// <summary>Another translation that a tool offered for a unit: XLIFF 1.2 <c>alt-trans</c>, XLIFF 2.1 <c>mtc:match</c>.</summary>
public sealed record TranslationMatch
{
    /// <summary>The source text that was matched; empty when the file does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The translation on offer.</summary>
    public string Target { get; init; } = "";

    /// <summary>Where it comes from, in the words of the tool that found it; null when unknown.</summary>
    public string? Origin { get; init; }

    /// <summary>How alike the two sources are, 0 to 1; null when unknown.</summary>
    public double? Similarity { get; init; }
}
