using Align.Documents;

namespace Align.Alignment;

/// <summary>A group of consecutive source segments and the group of consecutive target segments that translates it.</summary>
/// <remarks>Shapes: 1-1, 1-2, 2-1, 2-2 and so on; 1-0 and 0-1 are the unaligned sides (null beads). Indices are 0-based.</remarks>
/// <param name="SourceStart">Index of the first source segment.</param>
/// <param name="SourceCount">Number of source segments; 0 for an addition in the target.</param>
/// <param name="TargetStart">Index of the first target segment.</param>
/// <param name="TargetCount">Number of target segments; 0 for an omission in the target.</param>
/// <param name="Confidence">Probability, 0 to 1, that the bead is exactly right; NaN when the aligner gives none.</param>
public readonly record struct Bead(int SourceStart, int SourceCount, int TargetStart, int TargetCount, double Confidence = double.NaN)
{
    /// <summary>Index just past the last source segment.</summary>
    public int SourceEnd => SourceStart + SourceCount;

    /// <summary>Index just past the last target segment.</summary>
    public int TargetEnd => TargetStart + TargetCount;

    /// <summary>Whether one side is empty.</summary>
    public bool IsNull => SourceCount == 0 || TargetCount == 0;
}
