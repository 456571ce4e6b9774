using Align.Corpora;
using Align.Terminology;

namespace Align.Csv;

/// <summary>Which column of a table holds what, and how a row becomes a term.</summary>
internal sealed class TermColumns
{
    private static readonly string[] Known =
    [
        "source", "target", "source_variants", "target_variants", "forbidden", "case_sensitive", "do_not_translate",
        "require_before", "require_after", "exclude_before", "exclude_after", "part_of_speech", "domain", "note",
    ];

    private readonly Dictionary<string, int> _places;

    private TermColumns(Dictionary<string, int> places, bool isNamed)
    {
        _places = places;
        IsNamed = isNamed;
    }

    /// <summary>Whether the first row named the columns.</summary>
    public bool IsNamed { get; }

    /// <summary>Reads the first row: names of columns, or the first term.</summary>
    public static TermColumns Of(string[] row, string file, int line)
    {
        var names = row.Select(static cell => cell.Trim().ToLowerInvariant()).ToArray();
        if (!names.Contains("source", StringComparer.Ordinal) && !names.Contains("target", StringComparer.Ordinal))
        {
            return row.Length >= 2
                ? new TermColumns(new Dictionary<string, int>(StringComparer.Ordinal) { ["source"] = 0, ["target"] = 1 }, isNamed: false)
                : throw new CorpusFormatException(file, line, 1, "has one column only. Give source and target, parted by a comma, a semicolon or a tab.");
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && !Known.Contains(names[i], StringComparer.Ordinal))
                throw new CorpusFormatException(file, line, 0, $"has an unknown column '{row[i]}'. Known columns: {string.Join(", ", Known)}.");
            if (names[i].Length > 0 && !places.TryAdd(names[i], i)) throw new CorpusFormatException(file, line, 0, $"has the column '{row[i]}' twice. Keep one.");
        }

        foreach (var required in Known.Take(2))
            if (!places.ContainsKey(required)) throw new CorpusFormatException(file, line, 0, $"has no column '{required}'. Add it to the header.");
        return new TermColumns(places, isNamed: true);
    }

    /// <summary>Makes the term of a row.</summary>
    public Term ReadTerm(string[] row, string file, int line)
    {
        var source = Cell(row, "source").Trim();
        if (source.Length == 0) throw new CorpusFormatException(file, line, 0, "has no source form. Fill it in or delete the row.");
        var term = new Term
        {
            Source = source,
            Target = Cell(row, "target").Trim(),
            SourceVariants = Names(row, "source_variants"),
            TargetVariants = Names(row, "target_variants"),
            ForbiddenTargets = Names(row, "forbidden"),
            CaseSensitive = Flag(row, "case_sensitive", file, line),
            DoNotTranslate = Flag(row, "do_not_translate", file, line),
            Context = new TermContext
            {
                RequireBefore = Values(row, "require_before"),
                RequireAfter = Values(row, "require_after"),
                ExcludeBefore = Values(row, "exclude_before"),
                ExcludeAfter = Values(row, "exclude_after"),
            },
            PartOfSpeech = Text(row, "part_of_speech"),
            Domain = Text(row, "domain"),
            Note = Text(row, "note"),
            Origin = FormattableString.Invariant($"{file}:{line}"),
        };
        return term.ExpectedTarget.Length > 0
            ? term
            : throw new CorpusFormatException(file, line, 0, $"has no target for '{source}'. Fill it in, or set do_not_translate to true.");
    }

    private string Cell(string[] row, string column) =>
        _places.TryGetValue(column, out var place) && place < row.Length ? row[place] : "";

    private string? Text(string[] row, string column) => Cell(row, column).Trim() is { Length: > 0 } text ? text : null;

    private string[] Names(string[] row, string column) => [.. Values(row, column).Select(static value => value.Trim()).Where(static value => value.Length > 0)];

    /// <summary>Context literals are kept as they are: white space in them counts.</summary>
    private string[] Values(string[] row, string column) => Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries);

    private bool Flag(string[] row, string column, string file, int line) => Cell(row, column).Trim().ToUpperInvariant() switch
    {
        "" or "FALSE" or "NO" or "0" => false,
        "TRUE" or "YES" or "1" => true,
        _ => throw new CorpusFormatException(file, line, 0, $"has '{Cell(row, column).Trim()}' in {column}. Write true, or leave it empty."),
    };
}
