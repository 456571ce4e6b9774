using Align.Documents;
using Align.Segmentation;

namespace Align.Cli.Input;

/// <summary>Segments of a document that has one sentence a line.</summary>
internal static class LineSegments
{
    /// <summary>One segment for each line, empty lines too: so that indices are line numbers from 0, as in gold alignments.</summary>
    public static IReadOnlyList<Segment> Of(Document document)
    {
        var segments = new List<Segment>();
        var text = document.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var contentEnd = end > start && text[end - 1] == '\r' ? end - 1 : end;
            segments.Add(new Segment(TextSpan.FromBounds(start, contentEnd), BoundaryKind.LineBreak));
            start = end + 1;
        }

        return segments;
    }
}
