using Align.Corpora;
using Align.Quality;
using Align.Terminology;

namespace Align.Csv;

/// <summary>Which cell of a row holds which column.</summary>
internal sealed class CsvTermHeader
{
    /// <summary>The names of the columns, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "source", "target", "source_variants", "target_variants", "forbidden", "case_sensitive", "do_not_translate",
        "require_before", "require_after", "exclude_before", "exclude_after", "part_of_speech", "domain", "note",
    ];

    private readonly int[] _cells = new int[Names.Count];

    private CsvTermHeader(int width)
    {
        Width = width;
        for (var i = 0; i < _cells.Length; i++) _cells[i] = -1;
    }

    /// <summary>Number of cells in a full row.</summary>
    public int Width { get; private set; }

    /// <summary>Whether the row that it was read from is a header and no term.</summary>
    public bool IsRow { get; private init; }

    /// <summary>What is odd about it.</summary>
    public List<TermIssue> Issues { get; } = [];

    /// <summary>Index of the cell that holds a column; -1 when there is none.</summary>
    public int this[CsvTermColumn column] => _cells[(int)column];

    /// <summary>Reads the first row: as named columns, as language codes (Google), or as a row without a header (DeepL, Google).</summary>
    public static CsvTermHeader Read(IReadOnlyList<string> row, string name, int line, CsvTermBaseOptions options)
    {
        var cells = row.Select(c => c.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_')).ToList();
        while (cells.Count > 0 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        var source = cells.FindIndex(c => c is "source" || IsLanguage(c, options.SourceLanguage));
        var target = cells.FindIndex(c => c is "target" || IsLanguage(c, options.TargetLanguage));
        // DeepL's rows end in language codes: only a row of nothing but names and codes is a header that names languages.
        var named = cells.Contains("source", StringComparer.Ordinal) || cells.Contains("target", StringComparer.Ordinal);
        if (!named && !cells.TrueForAll(c => IndexOf(c) >= 0 || IsLanguage(c, options.SourceLanguage) || IsLanguage(c, options.TargetLanguage))) return Headerless(cells, name, line);
        if (source >= 0 && target >= 0) return Named(cells, source, target, name, line);
        if (named)
            throw new CorpusFormatException(name, line, 0, "The header names only one of the columns source and target: name both.");
        return Headerless(cells, name, line);
    }

    private static CsvTermHeader Named(List<string> cells, int source, int target, string name, int line)
    {
        var header = new CsvTermHeader(cells.Count) { IsRow = true };
        for (var i = 0; i < cells.Count; i++)
        {
            var column = i == source ? 0 : i == target ? 1 : IndexOf(cells[i]);
            if (column >= 0 && header._cells[column] >= 0)
                throw new CorpusFormatException(name, line, 0, $"The header names the column {Names[column]} twice: delete or rename one.");
            if (column >= 0) header._cells[column] = i;
            else if (cells[i].Length > 0)
                header.Issues.Add(new(TermIssueKind.UnknownColumn, FindingSeverity.Warning, $"{name}:{line}",
                    $"The column “{cells[i]}” is unknown and was not read: delete it, or name it as one of {string.Join(", ", Names)}."));
        }
        return header;
    }

    private static CsvTermHeader Headerless(List<string> cells, string name, int line)
    {
        // DeepL's four columns end in two language codes.
        var languages = cells.Count is 3 or 4 && cells.Skip(2).All(IsAnyLanguage);
        if (cells.Count != 2 && !languages)
            throw new CorpusFormatException(name, line, 0,
                $"The first row has {cells.Count} cell(s) and is no header: begin with a header that names at least source and target, or give two columns without one, parted by commas, semicolons or tabs.");
        var header = new CsvTermHeader(cells.Count);
        header._cells[0] = 0;
        header._cells[1] = 1;
        return header;
    }

    private static int IndexOf(string name)
    {
        for (var i = 0; i < Names.Count; i++)
            if (string.Equals(Names[i], name, StringComparison.Ordinal)) return i;
        return -1;
    }

    /// <summary>Whether a header cell such as <c>zh_cn</c> is the code of a language, whatever its region or script.</summary>
    private static bool IsLanguage(string cell, string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        var primary = (dash < 0 ? language : language[..dash]).ToLowerInvariant();
        return cell.StartsWith(primary, StringComparison.Ordinal) && (cell.Length == primary.Length || cell[primary.Length] == '_') && IsAnyLanguage(cell);
    }

    private static bool IsAnyLanguage(string cell)
    {
        var parts = cell.Split('_');
        return parts[0].Length is 2 or 3 && parts.All(p => p.Length is >= 2 and <= 4 && p.All(c => c is >= 'a' and <= 'z'));
    }
}
