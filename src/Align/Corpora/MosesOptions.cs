namespace Align.Corpora;

/// <summary>How pairs of plain files are written and read.</summary>
public sealed record MosesOptions
{
    /// <summary>
    /// Whether backslash, tab, line feed and carriage return are written as <c>\\ \t \n \r</c> and turned back when read. Off by
    /// default: trainers take a backslash for a backslash.
    /// </summary>
    public bool Escapes { get; init; }

    /// <summary>Source language of the units that are read, BCP-47.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language of the units that are read, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";
}
