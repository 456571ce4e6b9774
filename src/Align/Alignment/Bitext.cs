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

    /// <summary>The texts of the source segments, in order.</summary>
    public IReadOnlyList<string> SourceTexts() => Texts(Source, SourceSegments);

    /// <summary>The texts of the target segments, in order.</summary>
    public IReadOnlyList<string> TargetTexts() => Texts(Target, TargetSegments);

    private static string[] Texts(Document document, IReadOnlyList<Segment> segments)
    {
        var texts = new string[segments.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = document.Text.Substring(segments[i].Span);
        return texts;
    }
}
