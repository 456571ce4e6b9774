namespace Align.Translation;

/// <summary>What a run of the engine did and what it asked of the provider.</summary>
public sealed record TranslationStatistics
{
    /// <summary>Items handed in.</summary>
    public int Items { get; init; }

    /// <summary>Items answered by the translation memory.</summary>
    public int MemoryHits { get; init; }

    /// <summary>Items that repeat an earlier one and were therefore not asked again.</summary>
    public int RepeatedItems { get; init; }

    /// <summary>Items without a translation.</summary>
    public int FailedItems { get; init; }

    /// <summary>Requests made to the provider, every attempt counted.</summary>
    public int ProviderCalls { get; init; }

    /// <summary>Those of <see cref="ProviderCalls"/> that asked the same batch again.</summary>
    public int Retries { get; init; }

    /// <summary>UTF-16 code units of source text sent to the provider, every attempt counted.</summary>
    public long Characters { get; init; }

    /// <summary>Segments asked again because the reply lacked terms or placeholders.</summary>
    public int AskedAgain { get; init; }

    /// <summary>Adds what asking some of the items again took; items, hits and failures stay those of the first time.</summary>
    internal TranslationStatistics WithAskedAgain(TranslationStatistics again) => this with
    {
        AskedAgain = AskedAgain + again.Items,
        ProviderCalls = ProviderCalls + again.ProviderCalls,
        Retries = Retries + again.Retries,
        Characters = Characters + again.Characters,
    };
}
