namespace Align.Csv;

/// <summary>How units are written to and read from CSV.</summary>
public sealed record CsvUnitOptions
{
    /// <summary>What parts cells.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether a cell that a spreadsheet would run as a formula gets an apostrophe, which the reader takes away again.</summary>
    public bool GuardFormulas { get; init; } = true;

    /// <summary>Source language of units in files without the column <c>source_language</c>.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language of units in files without the column <c>target_language</c>.</summary>
    public string TargetLanguage { get; init; } = "en";
}
