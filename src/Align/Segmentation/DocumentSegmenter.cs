using System.Buffers;
using Align.Documents;
using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts the translatable blocks of a document into segments with spans in document coordinates.</summary>
/// <remarks>
/// No boundary falls inside a protected range (code, a URL, an image). A line break inside a block is a soft wrap and
/// no boundary, but for a hard break of Markdown (two spaces or a backslash before it). Immutable and thread-safe when
/// the segmenter is.
/// </remarks>
public sealed class DocumentSegmenter
{
    private readonly ISegmenter _segmenter;

    /// <summary>Makes a document segmenter.</summary>
    /// <param name="segmenter">What cuts running text; null for a <see cref="MixedSegmenter"/>.</param>
    public DocumentSegmenter(ISegmenter? segmenter = null) => _segmenter = segmenter ?? new MixedSegmenter();

    /// <summary>The segments of all translatable blocks, in text order; <see cref="Segment.Block"/> is the index of the block.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A block or protected range does not lie in the document's text.</exception>
    public IReadOnlyList<Segment> Segment(Document document)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        var segments = new List<Segment>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (!block.IsTranslatable) continue;
            if (block.Span.Start < 0 || block.Span.Length < 0 || block.Span.End > document.Text.Length)
                throw new ArgumentException($"Block {i} of {document.Name} covers {block.Span}, outside the text of {document.Text.Length} characters.", nameof(document));
            AddSegments(document, block, i, segments);
        }
        return segments;
    }

    private void AddSegments(Document document, Block block, int index, List<Segment> segments)
    {
        var masked = ArrayPool<char>.Shared.Rent(block.Span.Length);
        try
        {
            var text = masked.AsSpan(0, block.Span.Length);
            document.Text.AsSpan(block.Span).CopyTo(text);
            ProtectionMask.Apply(document, block, text);
            foreach (var segment in _segmenter.Enumerate(text))
            {
                var span = TrimPrefixes(text, segment.Span);
                if (!span.IsEmpty) segments.Add(segment with { Span = span.Shift(block.Span.Start), Block = index });
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(masked);
        }
    }

    // What was masked as white space (a line prefix) is no part of a segment's edge; a segmenter of another make may not trim.
    private static TextSpan TrimPrefixes(ReadOnlySpan<char> text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
