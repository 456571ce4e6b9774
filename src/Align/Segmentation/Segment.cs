using Align.Documents;

namespace Align.Segmentation;

/// <summary>A sentence (or what stands for one: a heading, a list item) as a span into the original text.</summary>
/// <param name="Span">Where it lies, trimmed of outer white space.</param>
/// <param name="Boundary">Why it ends where it ends.</param>
/// <param name="Block">Index of the block that it lies in, in <see cref="Document.Blocks"/>; 0 for bare text.</param>
public readonly record struct Segment(TextSpan Span, BoundaryKind Boundary, int Block = 0);
