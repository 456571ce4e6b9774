namespace Align.Translation;

/// <summary>How the engine packs and paces requests.</summary>
public sealed record TranslationEngineOptions
{
    /// <summary>Most requests under way at once; at least 1.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>Most items in one request; null: what the provider takes. Never more than that.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary>Most UTF-16 code units in one request; null: what the provider takes. Never more than that.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>Retry, timeout and circuit breaker.</summary>
    public ResilienceOptions Resilience { get; init; } = new();

    /// <summary>
    /// The provider that a host's engine uses, by <see cref="ProviderInfo.Name"/>, when several are registered; null: the one
    /// registered last. An engine made by hand is given its provider and ignores this.
    /// </summary>
    public string? Provider { get; init; }

    internal void Validate()
    {
        Require(Concurrency >= 1, nameof(Concurrency), "must be at least 1");
        Require(MaxBatchSize is null or >= 1, nameof(MaxBatchSize), "must be at least 1, or null");
        Require(MaxCharacters is null or >= 1, nameof(MaxCharacters), "must be at least 1, or null");
        Require(Resilience is not null, nameof(Resilience), "must not be null");
        Resilience!.Validate();
    }

    private static void Require(bool holds, string property, string rule) => OptionRule.Require(holds, nameof(TranslationEngineOptions), property, rule);
}
