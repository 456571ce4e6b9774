namespace Align.Corpora;

/// <summary>What JSON Lines do not say themselves.</summary>
public sealed record JsonlReaderOptions
{
    /// <summary>Source language of lines in the shape <c>{"translation":{"zh":…,"en":…}}</c>; matches by primary subtag.</summary>
    public string SourceLanguage { get; init; } = "zh";

    /// <summary>Target language of lines in that shape; matches by primary subtag.</summary>
    public string TargetLanguage { get; init; } = "en";
}
