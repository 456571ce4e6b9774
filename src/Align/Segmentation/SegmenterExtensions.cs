namespace Align.Segmentation;

/// <summary>Whole texts at a time with any <see cref="ISegmenter"/>.</summary>
public static class SegmenterExtensions
{
    /// <summary>Walks over the segments of a text without an allocation: <c>foreach (var segment in segmenter.Enumerate(text))</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> is null.</exception>
    public static SegmentEnumerator Enumerate(this ISegmenter segmenter, ReadOnlySpan<char> text)
        => new(segmenter ?? throw new ArgumentNullException(nameof(segmenter)), text);

    /// <summary>All segments of a text in a list, spans in its coordinates.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Segment> Segment(this ISegmenter segmenter, string text)
    {
        if (segmenter is null) throw new ArgumentNullException(nameof(segmenter));
        if (text is null) throw new ArgumentNullException(nameof(text));
        var segments = new List<Segment>();
        foreach (var segment in segmenter.Enumerate(text.AsSpan())) segments.Add(segment);
        return segments;
    }
}
