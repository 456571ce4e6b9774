using Align.Documents;

namespace Align.Terminology;

/// <summary>One source match and what became of it in the target.</summary>
/// <param name="Match">The match, its span in the coordinates of the source segment's text.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="TargetSpan">Where the form was found in the target; empty when <see cref="TermFate.Missing"/>.</param>
public readonly record struct TermOutcome(TermMatch Match, TermFate Fate, TextSpan TargetSpan)
{
    /// <summary>Whether an accepted form stands in the target.</summary>
    public bool IsApplied => Fate is TermFate.Applied or TermFate.AppliedAsVariant or TermFate.Repaired;
}
