using Align.Corpora;

namespace Align.Csv;

/// <summary>Sees from a text what parts its cells, and whether its quotes are balanced.</summary>
internal static class CsvDialect
{
    private static readonly char[] Delimiters = ['\t', ',', ';'];

    /// <summary>Reads and removes the <c>sep=;</c> line that Excel understands.</summary>
    public static bool TryReadSeparatorLine(string text, out char delimiter, out int length)
    {
        delimiter = default;
        length = 0;
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5) return false;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0) end = text.Length - 1;
        if (text[..(end + 1)].TrimEnd('\r', '\n').Length != 5) return false;
        delimiter = text[4];
        length = end + 1;
        return true;
    }

    /// <summary>The delimiter that the first line with content holds most of, outside quotes; a comma when it holds none.</summary>
    public static char Detect(string text)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        var content = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c is '\r' or '\n')
            {
                if (content) break;
                continue;
            }
            content |= !char.IsWhiteSpace(c);
            var which = Array.IndexOf(Delimiters, c);
            if (which >= 0) counts[which]++;
        }
        // A tab is hardly ever part of a cell, so one is enough; then the more frequent of the other two.
        if (counts[0] > 0) return '\t';
        return counts[2] > counts[1] ? ';' : ',';
    }

    /// <summary>Throws where a quoted cell is not closed or something follows its closing quote.</summary>
    public static void CheckQuotes(string text, char delimiter, string name, int firstLine)
    {
        var line = firstLine;
        var opened = 0;
        var cellStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) line++;
            if (opened == 0)
            {
                if (cellStart && c == '"') opened = line;
                cellStart = c == delimiter || c is '\r' or '\n';
                continue;
            }
            if (c != '"') continue;
            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
                continue;
            }
            if (i + 1 < text.Length && text[i + 1] != delimiter && text[i + 1] is not ('\r' or '\n'))
                throw new CorpusFormatException(name, line, 0,
                    $"Something follows the closing quote of a cell that begins on line {opened}: write a quote inside a quoted cell twice, \"\".");
            opened = 0;
            cellStart = false;
        }
        if (opened > 0)
            throw new CorpusFormatException(name, opened, 0, "A quoted cell begins on this line and is never closed: add the closing quote, or write a quote that is part of the cell twice inside quotes.");
    }
}
