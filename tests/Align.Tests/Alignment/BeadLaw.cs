using Align.Alignment;

namespace Align.Tests.Alignment;

/// <summary>What must hold of every alignment.</summary>
internal static class BeadLaw
{
    public static void AssertMonotoneAndComplete(IReadOnlyList<Bead> beads, int sourceCount, int targetCount)
    {
        var (source, target) = (0, 0);
        foreach (var bead in beads)
        {
            Assert.Equal((source, target), (bead.SourceStart, bead.TargetStart));
            Assert.True(bead.SourceCount >= 0 && bead.TargetCount >= 0 && bead.SourceCount + bead.TargetCount > 0, $"{bead} is empty");
            (source, target) = (bead.SourceEnd, bead.TargetEnd);
        }
        Assert.Equal((sourceCount, targetCount), (source, target));
    }

    public static IEnumerable<Bead> Mirror(IEnumerable<Bead> beads)
        => beads.Select(bead => new Bead(bead.TargetStart, bead.TargetCount, bead.SourceStart, bead.SourceCount, bead.Confidence));
}
