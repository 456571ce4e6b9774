using System.Globalization;
using System.Text;
using Align.Corpora;
using CsvHelper;
using CsvHelper.Configuration;

namespace Align.Csv;

/// <summary>Reads translation units from CSV with a header line that names at least <c>source</c> and <c>target</c>, in any order.</summary>
/// <remarks>The columns of <see cref="CsvUnitWriter"/> are understood, others are passed over. UTF-8 with or without a byte order mark.</remarks>
public sealed class CsvUnitReader : ICorpusReader
{
    private const int MaxCell = 16 * 1024 * 1024;
    private readonly CsvUnitOptions _options;

    /// <summary>Makes a reader.</summary>
    public CsvUnitReader(CsvUnitOptions? options = null) => _options = options ?? new CsvUnitOptions();

    /// <inheritdoc/>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input")
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        return Enumerate(input, file);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file)
    {
        var line = 1;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _options.Delimiter.ToString(),
            HasHeaderRecord = false,
            MaxFieldSize = MaxCell,
            BadDataFound = _ => throw new CorpusFormatException(file, line, 0, "a cell has a quote in the wrong place: write a quote inside a quoted cell twice, \"\", and close every quoted cell."),
        };
        using var text = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true), true, 16 * 1024, leaveOpen: true);
        using var parser = new CsvParser(text, configuration, leaveOpen: true);
        Dictionary<string, int>? columns = null;
        while (true)
        {
            line = parser.RawRow + 1;
            if (!Read(parser, file, line)) yield break;
            var cells = parser.Record ?? [];
            if (columns is not null) yield return ToUnit(cells, columns, file, line);
            else columns = Header(cells, file);
        }
    }

    private static bool Read(CsvParser parser, string file, int line)
    {
        try
        {
            return parser.Read();
        }
        catch (Exception exception) when (exception is DecoderFallbackException or MaxFieldSizeException)
        {
            throw new CorpusFormatException(file, line, 0, exception is DecoderFallbackException
                ? "at or after this line there are bytes that are not UTF-8; save the file as UTF-8."
                : $"a cell is longer than {MaxCell} characters; a quote may be missing.", exception);
        }
    }

    private static Dictionary<string, int> Header(string[] cells, string file)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cells.Length; i++)
            if (!columns.ContainsKey(cells[i].Trim())) columns.Add(cells[i].Trim(), i);
        foreach (var name in (ReadOnlySpan<string>)["source", "target"])
            if (!columns.ContainsKey(name)) throw new CorpusFormatException(file, 1, 0, $"the header line has no column \"{name}\"; name the columns source and target.");
        return columns;
    }

    private TranslationUnit ToUnit(string[] cells, Dictionary<string, int> columns, string file, int line)
    {
        string? Cell(string name)
        {
            if (!columns.TryGetValue(name, out var i) || i >= cells.Length || cells[i].Length == 0) return null;
            return VisibleEscape.Decode(_options.GuardFormulas ? CsvFormula.Unguard(cells[i]) : cells[i]);
        }
        if (cells.Length <= columns["target"] || cells.Length <= columns["source"])
            throw new CorpusFormatException(file, line, 0, $"the line has {cells.Length} cell(s) and lacks the source or the target.");
        try
        {
            return new TranslationUnit
            {
                Id = Cell("id") ?? line.ToString(CultureInfo.InvariantCulture),
                Source = Cell("source") ?? "",
                Target = Cell("target") ?? "",
                SourceLanguage = Cell("source_language") ?? _options.SourceLanguage,
                TargetLanguage = Cell("target_language") ?? _options.TargetLanguage,
                Document = Cell("document"),
                Block = Cell("block") is { } block ? int.Parse(block, NumberStyles.None, CultureInfo.InvariantCulture) : -1,
                Origin = Cell("origin"),
                Confidence = Cell("confidence") is { } confidence ? double.Parse(confidence, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
                State = Cell("state") is { } state ? UnitNames.ParseState(state) : null,
                Notes = Cell("notes") is { } notes ? notes.Split('\n') : [],
            };
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new CorpusFormatException(file, line, 0, $"the block, confidence or state of the line cannot be read: {exception.Message}", exception);
        }
    }
}
