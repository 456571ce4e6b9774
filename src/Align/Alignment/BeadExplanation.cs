namespace Align.Alignment;

/// <summary>Why a bead's sides belong together.</summary>
/// <param name="Bead">The bead.</param>
/// <param name="Ties">What ties its sides, in source order; every place is used once. Empty for a null bead.</param>
public sealed record BeadExplanation(Bead Bead, IReadOnlyList<BeadTie> Ties);
