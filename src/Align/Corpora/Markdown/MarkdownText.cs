using System.Text;

namespace Align.Corpora.Markdown;

/// <summary>Puts text into Markdown so that it is read as text.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes plain text: every character that could be markup gets a backslash. Line breaks stay.</summary>
    public static string EscapePlain(string text) => Escape(text, inline: true);

    /// <summary>
    /// Escapes only what would begin another block (heading, list item, quotation, rule, fence) at the start of a line: for
    /// text whose inline Markdown is meant.
    /// </summary>
    public static string EscapeBlockStarts(string text) => Escape(text, inline: false);

    /// <summary>The text on one line: each line break, with the white space around it, becomes a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="linePrefix">What further lines begin with in their container; dropped with the line break.</param>
    public static string OneLine(string text, string linePrefix = "")
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0) return text;
        var lines = text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var mark = linePrefix.Trim();
        return string.Join(' ', lines.Select(Content).Where(line => line.Length > 0));

        string Content(string line, int index)
        {
            line = line.Trim();
            return index > 0 && mark.Length > 0 && line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..].Trim() : line;
        }
    }

    /// <summary>Escapes bars that are not escaped yet: inside a table cell they would begin the next one.</summary>
    public static string EscapeBars(string text)
    {
        if (text.IndexOf('|') < 0) return text;
        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|' && (i == 0 || text[i - 1] != '\\')) result.Append('\\');
            result.Append(text[i]);
        }
        return result.ToString();
    }

    private static string Escape(string text, bool inline)
    {
        var result = new StringBuilder(text.Length + 8);
        var lineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                lineStart = true;
                result.Append(c);
                continue;
            }
            // Leading spaces could make an indented code block or belong to a list.
            if (lineStart && c is ' ' or '\t') continue;
            if (lineStart && BlockMark(text, i) is { } mark)
            {
                result.Append(text, i, mark - i).Append('\\').Append(text[mark]);
                i = mark;
            }
            else
            {
                if (inline && IsInlineMark(text, i)) result.Append('\\');
                result.Append(c);
            }
            lineStart = false;
        }
        return result.ToString();
    }

    /// <summary>Index of the character to escape when a block would begin at <paramref name="i"/>, the first visible one of a line.</summary>
    private static int? BlockMark(string text, int i)
    {
        switch (text[i])
        {
            case '#' or '>' or '=' or '|' or ':':
                return i;
            case '-' or '+' or '*' or '_' when IsBlank(text, i + 1) || text[i + 1] == text[i] || IsRule(text, i):
                return i;
            case '`' or '~' when i + 1 < text.Length && text[i + 1] == text[i]:
                return i;
            case >= '0' and <= '9':
                var end = i;
                while (end < text.Length && text[end] is >= '0' and <= '9') end++;
                return end < text.Length && text[end] is '.' or ')' && IsBlank(text, end + 1) ? end : null;
            default:
                return null;
        }
    }

    private static bool IsRule(string text, int i)
    {
        for (var j = i; j < text.Length && text[j] is not ('\n' or '\r'); j++)
            if (text[j] != text[i] && text[j] is not (' ' or '\t' or '|' or ':')) return false;
        return true;
    }

    private static bool IsBlank(string text, int i) => i >= text.Length || text[i] is ' ' or '\t' or '\n' or '\r';

    private static bool IsInlineMark(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|' or '$' => true,
        // Inside a word an underscore is no emphasis, and a backslash there would break a bare URL.
        '_' => i == 0 || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
        '&' => i + 1 < text.Length && (text[i + 1] == '#' || char.IsLetterOrDigit(text[i + 1])),
        _ => false,
    };
}
