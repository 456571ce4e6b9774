using Align.Terminology;

namespace Align.Alignment;

/// <summary>What a <see cref="LexicalAligner"/> is told besides its dictionary.</summary>
public sealed record LexicalAlignerOptions
{
    /// <summary>
    /// Terms from Chinese to the other language: an occurrence in a Chinese segment is evidence for the segments that hold the
    /// words of its targets. By default none.
    /// </summary>
    public TermBase TermBase { get; init; } = TermBase.Empty;
}
