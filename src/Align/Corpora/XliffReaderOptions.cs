namespace Align.Corpora;

/// <summary>How much of an XLIFF file is borne.</summary>
public sealed record XliffReaderOptions
{
    /// <summary>Target language of units in files that do not name one.</summary>
    public string TargetLanguage { get; init; } = "en";

    /// <summary>Deepest nesting of elements; at least 8.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Most characters in one text of the file: a segment, a note or a native code; at least 1.</summary>
    public int MaxTextLength { get; init; } = 4 * 1024 * 1024;
}
