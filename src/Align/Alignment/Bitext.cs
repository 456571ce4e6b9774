using Align.Documents;
using Align.Segmentation;

namespace Align.Alignment;

/// <summary>Two documents, their segments and the beads that tie them.</summary>
public sealed record Bitext
{
    /// <summary>The source document.</summary>
    public required Document Source { get; init; }

    /// <summary>The target document.</summary>
    public required Document Target { get; init; }

    /// <summary>Segments of the source, in text order; spans into the source document's text.</summary>
    public required IReadOnlyList<Segment> SourceSegments { get; init; }

    /// <summary>Segments of the target, in text order; spans into the target document's text.</summary>
    public required IReadOnlyList<Segment> TargetSegments { get; init; }

    /// <summary>Beads in order, complete over both segment lists.</summary>
    public required IReadOnlyList<Bead> Beads { get; init; }
}
