namespace Align.Corpora;

/// <summary>What a PO file does not say itself.</summary>
public sealed record PoReaderOptions
{
    /// <summary>Source language, BCP-47, of files without <c>X-Source-Language</c> in their header.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language, BCP-47, of files without <c>Language</c> in their header.</summary>
    public string TargetLanguage { get; init; } = "en";
}
