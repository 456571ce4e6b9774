namespace Align.Corpora;

/// <summary>Which languages of a TMX file are read, and how much of it is borne.</summary>
public sealed record TmxReaderOptions
{
    /// <summary>Source language; variants match by their primary subtag, so <c>zh</c> takes <c>ZH-CN</c> and <c>zh_TW</c>.</summary>
    public string SourceLanguage { get; init; } = "zh";

    /// <summary>Target language; variants match by their primary subtag, so <c>en</c> takes <c>EN-US</c>.</summary>
    public string TargetLanguage { get; init; } = "en";

    /// <summary>Deepest nesting of elements; at least 5.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Most characters in one text of the file: a segment or a property; at least 1.</summary>
    public int MaxTextLength { get; init; } = 4 * 1024 * 1024;
}
