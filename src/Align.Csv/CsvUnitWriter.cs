using System.Globalization;
using System.Text;
using Align.Corpora;
using CsvHelper;
using CsvHelper.Configuration;

namespace Align.Csv;

/// <summary>Writes translation units as CSV (RFC 4180), with a header line.</summary>
/// <remarks>
/// Columns: <c>source target id source_language target_language document block origin confidence state notes</c>; several notes are parted
/// by a line break. Unpaired surrogates and U+FEFF become <c>⟦U+D800⟧</c>. Spans, codes, matches, terms and findings have no column.
/// </remarks>
public sealed class CsvUnitWriter : ICorpusWriter
{
    internal static readonly string[] Columns = ["source", "target", "id", "source_language", "target_language", "document", "block", "origin", "confidence", "state", "notes"];
    private readonly CsvUnitOptions _options;

    /// <summary>Makes a writer.</summary>
    public CsvUnitWriter(CsvUnitOptions? options = null) => _options = options ?? new CsvUnitOptions();

    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _options.Delimiter.ToString(),
            NewLine = "\r\n",
            // Once it is told a line end, CsvHelper quotes no cell for the other ones.
            ShouldQuote = arguments => arguments.Field is { Length: > 0 } field && (field.AsSpan().IndexOfAny("\r\n\"".AsSpan()) >= 0 || field.IndexOf(_options.Delimiter) >= 0 || field[0] is ' ' or '\t' || field[^1] is ' ' or '\t'),
        };
        using var text = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        using var csv = new CsvWriter(text, configuration, leaveOpen: true);
        foreach (var column in Columns) csv.WriteField(column);
        csv.NextRecord();
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            csv.WriteField(Cell(unit.Source));
            csv.WriteField(Cell(unit.Target));
            csv.WriteField(Cell(unit.Id));
            csv.WriteField(unit.SourceLanguage);
            csv.WriteField(unit.TargetLanguage);
            csv.WriteField(Cell(unit.Document ?? ""));
            csv.WriteField(unit.Block < 0 ? "" : unit.Block.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(Cell(unit.Origin ?? ""));
            csv.WriteField(unit.Confidence?.ToString("R", CultureInfo.InvariantCulture) ?? "");
            csv.WriteField(unit.State is { } state ? state.Name() : "");
            csv.WriteField(Cell(string.Join('\n', unit.Notes)));
            csv.NextRecord();
        }
    }

    private string Cell(string text)
    {
        text = VisibleEscape.ForUtf8(text);
        return _options.GuardFormulas ? CsvFormula.Guard(text) : text;
    }
}
