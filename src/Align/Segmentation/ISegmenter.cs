namespace Align.Segmentation;

/// <summary>Cuts running text into segments (sentences).</summary>
/// <remarks>
/// Implementations are immutable and thread-safe. Segments are trimmed of outer white space, are in text order, do not
/// overlap, and together hold every character that is not white space.
/// </remarks>
public interface ISegmenter
{
    /// <summary>Finds the first segment that begins at or after <paramref name="start"/>.</summary>
    /// <param name="text">The whole text: what stands before <paramref name="start"/> may be looked at as context.</param>
    /// <param name="start">Where to begin: 0, or the end of the previous segment.</param>
    /// <param name="segment">The segment, its span in the coordinates of <paramref name="text"/>.</param>
    /// <returns>False when only white space is left.</returns>
    bool TryNext(ReadOnlySpan<char> text, int start, out Segment segment);
}
