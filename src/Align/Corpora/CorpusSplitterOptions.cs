namespace Align.Corpora;

/// <summary>How a corpus is split.</summary>
public sealed record CorpusSplitterOptions
{
    /// <summary>Share of documents for development, 0 to 1.</summary>
    public double Development { get; init; } = 0.05;

    /// <summary>Share of documents for testing, 0 to 1.</summary>
    public double Test { get; init; } = 0.05;

    /// <summary>Which documents fall to which part; the same seed gives the same parts everywhere.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// From which similarity of trigrams on both sides a unit leaks what an earlier one of another part holds, and is left out; above 1 switches that off.
    /// Exact duplicates are at 1.
    /// </summary>
    public double LeakSimilarity { get; init; } = 0.8;
}
