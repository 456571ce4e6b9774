namespace Align.Translation;

/// <summary>A batch of source texts for a provider.</summary>
public sealed record TranslationRequest
{
    /// <summary>Source language, BCP-47.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";

    /// <summary>The texts, at least one.</summary>
    public required IReadOnlyList<TranslationItem> Items { get; init; }
}
