namespace Align.Terminology;

/// <summary>A target in which terms have been put right, as far as that is safe.</summary>
/// <param name="Text">The target.</param>
/// <param name="Outcomes">One for each outcome given, in the same order, spans into <paramref name="Text"/>; what was put right is <see cref="TermFate.Repaired"/>.</param>
public sealed record RepairedTarget(string Text, IReadOnlyList<TermOutcome> Outcomes)
{
    /// <summary>How many terms have been put right.</summary>
    public int Repaired => Outcomes.Count(o => o.Fate == TermFate.Repaired);
}
