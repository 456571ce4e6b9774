using System.Text;
using Align.Quality;
using Align.Terminology;

namespace Align.Csv;

/// <summary>One row of a CSV term base on its way to a term.</summary>
internal readonly ref struct CsvTermRow
{
    private readonly string[] _cells;
    private readonly CsvTermHeader _header;
    private readonly string _origin;
    private readonly List<TermIssue> _issues;

    public CsvTermRow(string[] cells, CsvTermHeader header, string origin, List<TermIssue> issues)
    {
        _cells = cells;
        _header = header;
        _origin = origin;
        _issues = issues;
    }

    public Term ToTerm()
    {
        for (var i = _header.Width; i < _cells.Length; i++)
            if (_cells[i].Trim().Length > 0)
                Report($"The row has more cells than the header; “{_cells[i]}” was not read: put a cell that holds the delimiter in double quotes.");
        var context = new TermContext
        {
            RequireBefore = List(CsvTermColumn.RequireBefore, trim: false),
            RequireAfter = List(CsvTermColumn.RequireAfter, trim: false),
            ExcludeBefore = List(CsvTermColumn.ExcludeBefore, trim: false),
            ExcludeAfter = List(CsvTermColumn.ExcludeAfter, trim: false),
        };
        var unconditional = context.RequireBefore.Count + context.RequireAfter.Count + context.ExcludeBefore.Count + context.ExcludeAfter.Count == 0;
        return new()
        {
            Source = Text(CsvTermColumn.Source) ?? "",
            Target = Text(CsvTermColumn.Target) ?? "",
            SourceVariants = List(CsvTermColumn.SourceVariants, trim: true),
            TargetVariants = List(CsvTermColumn.TargetVariants, trim: true),
            ForbiddenTargets = List(CsvTermColumn.Forbidden, trim: true),
            CaseSensitive = Flag(CsvTermColumn.CaseSensitive),
            DoNotTranslate = Flag(CsvTermColumn.DoNotTranslate),
            Context = unconditional ? TermContext.Any : context,
            PartOfSpeech = Text(CsvTermColumn.PartOfSpeech),
            Domain = Text(CsvTermColumn.Domain),
            Note = Text(CsvTermColumn.Note),
            Origin = _origin,
        };
    }

    private string Cell(CsvTermColumn column) => _header[column] is var i and >= 0 && i < _cells.Length ? CsvFormula.Unguard(_cells[i]) : "";

    private string? Text(CsvTermColumn column) => Cell(column).Trim() is { Length: > 0 } text ? text : null;

    private bool Flag(CsvTermColumn column)
    {
        var cell = Cell(column).Trim();
        switch (cell.ToLowerInvariant())
        {
            case "true" or "yes" or "y" or "1" or "x": return true;
            case "" or "false" or "no" or "n" or "0": return false;
            default:
                Report($"“{cell}” in the column {CsvTermHeader.Names[(int)column]} is neither true nor false and was read as false: write true or leave the cell empty.");
                return false;
        }
    }

    /// <summary>The values of a cell, parted by <c>|</c>; <c>\|</c> and <c>\\</c> stand for the characters themselves.</summary>
    private IReadOnlyList<string> List(CsvTermColumn column, bool trim)
    {
        var cell = Cell(column);
        if (cell.Length == 0) return [];
        var values = new List<string>();
        var value = new StringBuilder();
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == '|')
            {
                var text = trim ? value.ToString().Trim() : value.ToString();
                if (text.Length > 0) values.Add(text);
                value.Clear();
                continue;
            }
            if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is '|' or '\\') i++;
            value.Append(cell[i]);
        }
        return values;
    }

    private void Report(string message) => _issues.Add(new(TermIssueKind.UnreadableValue, FindingSeverity.Error, _origin, message));
}
