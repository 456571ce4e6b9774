namespace Align.Alignment;

/// <summary>One place of a bead's source that is tied to one of its target.</summary>
/// <param name="Kind">What ties them.</param>
/// <param name="Source">The source text, as it stands there.</param>
/// <param name="SourceSegment">Index of the source segment.</param>
/// <param name="SourceStart">Where it begins in that segment, in UTF-16 code units.</param>
/// <param name="Target">The target text.</param>
/// <param name="TargetSegment">Index of the target segment.</param>
/// <param name="TargetStart">Where it begins in that segment.</param>
/// <param name="Probability">Translation probability of the pair, above 0 and at most 1.</param>
public sealed record BeadTie(TieKind Kind, string Source, int SourceSegment, int SourceStart, string Target, int TargetSegment, int TargetStart, double Probability);
