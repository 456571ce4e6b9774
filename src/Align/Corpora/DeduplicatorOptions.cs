namespace Align.Corpora;

/// <summary>What counts as a duplicate.</summary>
public sealed record DeduplicatorOptions
{
    /// <summary>
    /// Jaccard similarity of the character trigrams of both sides, 0 to 1, from which two units are taken for near duplicates; 1 removes exact
    /// duplicates only. It is estimated from <see cref="Hashes"/> minima, with a standard error of at most 0.5/√Hashes.
    /// </summary>
    public double Similarity { get; init; } = 1;

    /// <summary>MinHash values for each unit; a multiple of <see cref="Bands"/>.</summary>
    public int Hashes { get; init; } = 64;

    /// <summary>Bands of the locality-sensitive hash: two units are compared when all minima of a band agree.</summary>
    public int Bands { get; init; } = 16;

    /// <summary>Changes the hash functions; the same seed gives the same result everywhere.</summary>
    public ulong Seed { get; init; } = 1;
}
