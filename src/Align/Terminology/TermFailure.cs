namespace Align.Terminology;

/// <summary>A term that a unit of a bitext does not keep to.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Outcome">The match and its fate.</param>
public readonly record struct TermFailure(string UnitId, TermOutcome Outcome);
