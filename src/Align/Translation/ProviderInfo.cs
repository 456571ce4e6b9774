namespace Align.Translation;

/// <summary>What a provider is called, what it can do and how much it takes at a time.</summary>
public sealed record ProviderInfo
{
    /// <summary>Short lower-case name, as in <c>--provider deepl</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The model or engine behind it, when there is a choice.</summary>
    public string? Model { get; init; }

    /// <summary>Most items in one request; at least 1.</summary>
    public int MaxBatchSize { get; init; } = 50;

    /// <summary>Most UTF-16 code units of source text in one request; at least 1.</summary>
    public int MaxCharacters { get; init; } = 30_000;

    /// <summary>How the provider is made to use terms.</summary>
    public TermSupport Terms { get; init; } = TermSupport.None;

    /// <summary>
    /// Whether the output is a word-level draft for reading and alignment, no fluent translation.
    /// Stated in the metadata of every unit.
    /// </summary>
    public bool IsDraft { get; init; }
}
