namespace Align.Segmentation;

/// <summary>A segment of a text that is read piece by piece: it carries its own text, for the text around it is gone.</summary>
/// <param name="Offset">Where it begins in the whole text, in UTF-16 code units.</param>
/// <param name="Text">Its text, trimmed of outer white space.</param>
/// <param name="Boundary">Why it ends where it ends.</param>
public readonly record struct StreamedSegment(long Offset, string Text, BoundaryKind Boundary);
