namespace Align.Csv;

/// <summary>How a <see cref="CsvTermBaseWriter"/> writes.</summary>
public sealed record CsvTermBaseWriterOptions
{
    /// <summary>What parts cells: a comma, a semicolon or a tab.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether the file begins with a byte order mark, without which Excel takes UTF-8 for the local encoding.</summary>
    public bool ByteOrderMark { get; init; }
}
