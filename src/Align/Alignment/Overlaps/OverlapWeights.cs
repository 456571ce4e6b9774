namespace Align.Alignment.Overlaps;

/// <summary>What each piece of evidence weighs, in logarithms.</summary>
internal sealed record OverlapWeights
{
    /// <summary>The same for all kinds of likeness and of text.</summary>
    public static OverlapWeights Default { get; } = new();

    /// <summary>A usual translation of one sentence, against chance.</summary>
    public float Likeness { get; init; } = 8;

    /// <summary>Each squared unit of the logarithm of the length ratio.</summary>
    public float Length { get; init; } = 4.2f;

    /// <summary>Each sentence more than two that a bead holds.</summary>
    public float Joining { get; init; } = 0.96f;

    /// <summary>How usual the bead's shape is.</summary>
    public float Prior { get; init; } = 1;
}
