using Align.Documents;

namespace Align.Corpora;

/// <summary>Finds the rows and columns of a table again, which blocks do not tell, from the bars between its cells.</summary>
internal sealed class HtmlTable
{
    /// <summary>A cell: its units, or the text of a cell that is no block (empty, or nothing but code or a URL).</summary>
    public readonly record struct Cell(BlockUnits? Units, string Verbatim);

    private readonly List<List<Cell>> _rows = [];

    /// <summary>The rows, each with its cells.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows => _rows;

    /// <summary>Number of blocks in the table.</summary>
    public int Count { get; private set; }

    /// <summary>Number of cells in the longest row.</summary>
    public int Columns => _rows.Max(row => row.Count);

    /// <summary>Whether the first row is a heading.</summary>
    public bool IsHeaded { get; private set; }

    /// <summary>Reads the table that begins with a block; null when the block is no table cell.</summary>
    public static HtmlTable? Read(string text, IReadOnlyList<BlockUnits> blocks, int start)
    {
        if (blocks[start].Block.Kind != BlockKind.TableCell) return null;
        var table = new HtmlTable();
        for (var i = start; i < blocks.Count && blocks[i].Block.Kind == BlockKind.TableCell; i++)
        {
            var span = blocks[i].Block.Span;
            var gap = i == start ? LineStart(text, span.Start) : text[blocks[i - 1].Block.Span.End..span.Start];
            // A blank line ends a table; a line without any block is shown as it stands, between two parts of the table.
            if (i > start && (IsBlankLineIn(gap) || LinesBetween(text, blocks[i - 1].Block.Span.End, span.Start).Length > 0)) break;
            table.Add(blocks[i], gap, isFirst: i == start);
        }
        var end = blocks[start + table.Count - 1].Block.Span.End;
        table.Fill(text[end..LineEnd(text, end)].Split('|'), isRowStart: false, isRowEnd: true);
        return table;
    }

    /// <summary>The whole lines between two offsets that hold a letter or digit; empty when there are none.</summary>
    public static string LinesBetween(string text, int start, int end)
    {
        if (end <= start) return "";
        var lines = text[start..end].Split('\n');
        // The rest of the line before and the beginning of the line behind belong to their blocks.
        var first = start == 0 || text[start - 1] == '\n' ? 0 : 1;
        var last = end == text.Length ? lines.Length : lines.Length - 1;
        if (last <= first) return "";
        return string.Join('\n', lines[first..last].Select(line => line.TrimEnd()).Where(line => line.Any(char.IsLetterOrDigit)));
    }

    private void Add(BlockUnits block, string gap, bool isFirst)
    {
        var newRow = isFirst || gap.IndexOf('\n') >= 0;
        var isHeadEnd = newRow && !isFirst && _rows.Count == 1 && gap.Contains('-', StringComparison.Ordinal);
        IsHeaded |= isHeadEnd;
        if (newRow)
        {
            if (!isFirst) Fill(gap[..gap.IndexOf('\n')].Split('|'), isRowStart: false, isRowEnd: true);
            _rows.Add([]);
            gap = gap[(gap.LastIndexOf('\n') + 1)..];
        }
        Fill(gap.Split('|'), isRowStart: newRow, isRowEnd: false);
        _rows[^1].Add(new Cell(block, ""));
        Count++;
    }

    /// <summary>Adds the cells that stand between bars and are no blocks.</summary>
    private void Fill(string[] parts, bool isRowStart, bool isRowEnd)
    {
        // Before the first bar of a row stands its indentation or, without an outer bar, a cell; elsewhere the outer parts are the neighbours' blanks.
        var first = isRowStart && parts.Length > 1 && parts[0].Trim().Length > 0 ? 0 : 1;
        for (var i = first; i < parts.Length - 1; i++) _rows[^1].Add(new Cell(null, parts[i].Trim()));
        if (isRowEnd && parts.Length > 1 && parts[^1].Trim().Length > 0) _rows[^1].Add(new Cell(null, parts[^1].Trim()));
    }

    private static bool IsBlankLineIn(string gap)
    {
        var lines = gap.Split('\n');
        for (var i = 1; i < lines.Length - 1; i++)
            if (string.IsNullOrWhiteSpace(lines[i])) return true;
        return false;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static string LineStart(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return text[start..at];
    }
}
