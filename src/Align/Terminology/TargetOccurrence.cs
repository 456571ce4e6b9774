using Align.Documents;

namespace Align.Terminology;

/// <summary>A place in a target where a form of a term stands.</summary>
/// <param name="Span">Where it lies.</param>
/// <param name="Rank">0 for the preferred form, 1 for a variant, 2 for a forbidden form.</param>
/// <param name="IsExact">Whether it stands there without inflection.</param>
internal readonly record struct TargetOccurrence(TextSpan Span, int Rank, bool IsExact);
