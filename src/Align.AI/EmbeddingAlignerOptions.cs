namespace Align.AI;

/// <summary>How texts are embedded and compared.</summary>
public sealed record EmbeddingAlignerOptions
{
    /// <summary>Most sentences of one side in a bead; 1 to 6. Each costs another embedding for every sentence.</summary>
    public int MaxRun { get; init; } = 4;

    /// <summary>Texts in one request to the generator; at least 1.</summary>
    public int BatchSize { get; init; } = 128;

    /// <summary>
    /// How many sentences to either side of the expected place make up the neighbourhood whose mean cosine is taken off each
    /// pair's (margin normalisation); 0: nothing is taken off. At most 100.
    /// </summary>
    public int Neighbourhood { get; init; } = 12;

    internal void Validate(string options)
    {
        if (MaxRun is < 1 or > 6) throw new ArgumentException($"EmbeddingAlignerOptions.MaxRun is {MaxRun}; it must lie between 1 and 6.", options);
        if (BatchSize < 1) throw new ArgumentException($"EmbeddingAlignerOptions.BatchSize is {BatchSize}; it must be at least 1.", options);
        if (Neighbourhood is < 0 or > 100) throw new ArgumentException($"EmbeddingAlignerOptions.Neighbourhood is {Neighbourhood}; it must lie between 0 and 100.", options);
    }
}
