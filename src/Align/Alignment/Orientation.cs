namespace Align.Alignment;

/// <summary>Which of two texts is computed with first, so that swapped input gives mirrored beads to the last bit.</summary>
/// <remarks>The more Chinese text comes first; between equals the shorter list, then the text that sorts first.</remarks>
internal static class Orientation
{
    /// <summary>Whether source and target have to be swapped before computing.</summary>
    public static bool IsSwapped(IReadOnlyList<string> source, IReadOnlyList<string> target)
    {
        var order = ScriptShare.Han(target).CompareTo(ScriptShare.Han(source));
        if (order == 0) order = source.Count.CompareTo(target.Count);
        for (var i = 0; order == 0 && i < source.Count; i++) order = string.CompareOrdinal(source[i], target[i]);
        return order > 0;
    }

    /// <summary>Swaps the sides of beads.</summary>
    public static List<Bead> Mirror(List<Bead> beads)
    {
        for (var i = 0; i < beads.Count; i++)
        {
            var bead = beads[i];
            beads[i] = new Bead(bead.TargetStart, bead.TargetCount, bead.SourceStart, bead.SourceCount, bead.Confidence);
        }
        return beads;
    }
}
