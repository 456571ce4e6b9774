namespace Align.Segmentation.Rules;

/// <summary>A segmenter that can say how far past the end of a segment it may have looked to find it.</summary>
internal interface IBoundedLookahead
{
    /// <summary>Farthest look past the end of a segment and the white space after it, in UTF-16 code units.</summary>
    int Lookahead { get; }
}
