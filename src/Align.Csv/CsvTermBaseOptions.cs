namespace Align.Csv;

/// <summary>What a <see cref="CsvTermBaseReader"/> cannot see in the file itself.</summary>
public sealed record CsvTermBaseOptions
{
    /// <summary>Language of the source forms, BCP-47. Also tells which column is the source when the header names languages.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Language of the target forms, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";

    /// <summary>What parts cells: a comma, a semicolon or a tab; null to see it from the first line.</summary>
    public char? Delimiter { get; init; }
}
