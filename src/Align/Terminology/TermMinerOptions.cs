namespace Align.Terminology;

/// <summary>What a <see cref="TermMiner"/> takes for a candidate.</summary>
public sealed record TermMinerOptions
{
    /// <summary>Fewest occurrences of a recurrent expression; at least 2.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>Most characters of a recurrent expression; at least 2.</summary>
    public int MaxLength { get; init; } = 8;

    /// <summary>
    /// How surely the parts of an expression belong together at its weakest joint, from -1 (never together) over 0 (by chance) to 1 (never apart):
    /// normalised pointwise mutual information (Bouma 2009).
    /// </summary>
    public double MinCohesion { get; init; } = 0.4;

    internal void Validate(string options)
    {
        if (MinCount < 2) throw new ArgumentException($"{nameof(MinCount)} is {MinCount}: it must be at least 2.", options);
        if (MaxLength < 2) throw new ArgumentException($"{nameof(MaxLength)} is {MaxLength}: it must be at least 2.", options);
        if (!(MinCohesion is >= -1 and <= 1)) throw new ArgumentException($"{nameof(MinCohesion)} is {MinCohesion}: it must lie between -1 and 1.", options);
    }
}
