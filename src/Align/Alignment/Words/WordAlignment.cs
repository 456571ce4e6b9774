using Align.Documents;

namespace Align.Alignment.Words;

/// <summary>The words of two texts that translate each other, and the links between them.</summary>
public sealed record WordAlignment
{
    /// <summary>The source text's tokens, in order, without overlap.</summary>
    public required IReadOnlyList<TextSpan> SourceTokens { get; init; }

    /// <summary>The target text's tokens, in order, without overlap.</summary>
    public required IReadOnlyList<TextSpan> TargetTokens { get; init; }

    /// <summary>Links ordered by source token, then by target token, each once.</summary>
    public required IReadOnlyList<WordLink> Links { get; init; }

    /// <summary>The target tokens' range that a source range projects to: from the first linked token to the last; null when none is linked.</summary>
    /// <remarks>This is how a term found in the source is found in the target. Tokens that touch the range count.</remarks>
    /// <param name="source">A range of the source text.</param>
    public TextSpan? Project(TextSpan source)
    {
        int start = int.MaxValue, end = -1;
        foreach (var link in Links)
        {
            if (!SourceTokens[link.Source].Overlaps(source)) continue;
            start = Math.Min(start, TargetTokens[link.Target].Start);
            end = Math.Max(end, TargetTokens[link.Target].End);
        }
        return end < 0 ? null : TextSpan.FromBounds(start, end);
    }
}
