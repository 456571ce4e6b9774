using System.Globalization;

namespace Align.Corpora;

/// <summary>Reads tab-separated values: source and target, and any of <c>id origin confidence document</c>.</summary>
/// <remarks>
/// With a header line columns are found by name, in any order, and unknown ones are passed over. Without it the order is that of
/// <see cref="TsvWriter"/>: source, target, id, origin, confidence. Blank lines are passed over. Units without an id get
/// their line's number.
/// </remarks>
public sealed class TsvReader : ICorpusReader
{
    private const int MaxLineLength = 16 * 1024 * 1024;
    private readonly TsvOptions _options;

    /// <summary>Makes a reader.</summary>
    public TsvReader(TsvOptions? options = null) => _options = options ?? new TsvOptions();

    /// <inheritdoc/>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input")
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        return Enumerate(input, file);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file)
    {
        using var lines = new LineReader(input, file, MaxLineLength);
        string[]? columns = null;
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            var cells = line.Split('\t');
            if (columns is null)
            {
                var hasHeader = _options.Header ?? (cells is ["source", "target", ..]);
                columns = hasHeader ? cells : TsvWriter.Columns;
                if (hasHeader)
                {
                    RequireColumns(columns, file, lines.Number);
                    continue;
                }
            }
            yield return ToUnit(cells, columns, file, lines.Number);
        }
    }

    private static void RequireColumns(string[] columns, string file, int number)
    {
        foreach (var name in (ReadOnlySpan<string>)["source", "target"])
            if (Array.IndexOf(columns, name) < 0)
                throw new CorpusFormatException(file, number, 1, $"the header line has no column \"{name}\"; name the columns source and target, or say that there is no header.");
    }

    private TranslationUnit ToUnit(string[] cells, string[] columns, string file, int number)
    {
        if (cells.Length < 2)
            throw new CorpusFormatException(file, number, 1, "the line has one column; source and target must be parted by a tab.");
        string? Cell(string name)
        {
            var index = Array.IndexOf(columns, name);
            if (index < 0 || index >= cells.Length) return null;
            return _options.Escapes ? TsvText.Unescape(cells[index]) : cells[index];
        }

        double? confidence = null;
        if (Cell("confidence") is { Length: > 0 } text)
            confidence = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw new CorpusFormatException(file, number, 0, $"the confidence \"{text}\" is not a number.");
        return new TranslationUnit
        {
            Id = Cell("id") ?? FormattableString.Invariant($"{number}"),
            Source = Cell("source") ?? "",
            Target = Cell("target") ?? throw new CorpusFormatException(file, number, 0, "the line has fewer columns than the header; the target is missing."),
            SourceLanguage = _options.SourceLanguage,
            TargetLanguage = _options.TargetLanguage,
            Document = Cell("document") is { Length: > 0 } document ? document : null,
            Origin = Cell("origin") is { Length: > 0 } origin ? origin : null,
            Confidence = confidence,
        };
    }
}
