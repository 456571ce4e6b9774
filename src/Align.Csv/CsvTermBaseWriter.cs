using System.Text;
using Align.Terminology;

namespace Align.Csv;

/// <summary>Writes term bases as CSV or TSV with every column of <see cref="CsvTermBaseReader"/>, which reads back the same terms.</summary>
/// <remarks>
/// A cell that a spreadsheet would run as a formula (it begins with <c>= + - @</c> or a tab) gets an apostrophe in front, which the reader takes
/// away again. Outer white space of forms, domains and notes does not come back.
/// </remarks>
public sealed class CsvTermBaseWriter
{
    private readonly CsvTermBaseWriterOptions _options;

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentException">The delimiter is no comma, semicolon or tab.</exception>
    public CsvTermBaseWriter(CsvTermBaseWriterOptions? options = null)
    {
        _options = options ?? new();
        if (_options.Delimiter is not (',' or ';' or '\t'))
            throw new ArgumentException($"{nameof(CsvTermBaseWriterOptions.Delimiter)} is '{_options.Delimiter}': it must be a comma, a semicolon or a tab.", nameof(options));
    }

    /// <summary>Writes a term base in UTF-8.</summary>
    public void Write(TermBase terms, Stream output)
    {
        if (terms is null) throw new ArgumentNullException(nameof(terms));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var writer = new StreamWriter(output, new UTF8Encoding(_options.ByteOrderMark), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        WriteRow(writer, CsvTermHeader.Names);
        foreach (var term in terms.Terms) WriteRow(writer, Cells(term));
    }

    private static IReadOnlyList<string> Cells(Term term) =>
    [
        term.Source, term.Target, Join(term.SourceVariants), Join(term.TargetVariants), Join(term.ForbiddenTargets), Flag(term.CaseSensitive), Flag(term.DoNotTranslate),
        Join(term.Context.RequireBefore), Join(term.Context.RequireAfter), Join(term.Context.ExcludeBefore), Join(term.Context.ExcludeAfter),
        term.PartOfSpeech ?? "", term.Domain ?? "", term.Note ?? "",
    ];

    private static string Flag(bool value) => value ? "true" : "";

    private static string Join(IReadOnlyList<string> values)
        => values.Count == 0 ? "" : string.Join('|', values.Select(v => v.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    private void WriteRow(StreamWriter writer, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) writer.Write(_options.Delimiter);
            WriteCell(writer, CsvFormula.Guard(cells[i]));
        }
        writer.WriteLine();
    }

    private void WriteCell(StreamWriter writer, string cell)
    {
        if (cell.IndexOfAny([_options.Delimiter, '"', '\r', '\n', ',', ';', '\t']) < 0 && cell.Trim().Length == cell.Length)
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
