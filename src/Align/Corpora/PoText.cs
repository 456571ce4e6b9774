using System.Text;

namespace Align.Corpora;

/// <summary>The strings of gettext PO files: in double quotes, with the escapes of C.</summary>
internal static class PoText
{
    public static string Quote(string text)
    {
        text = VisibleEscape.ForXml(text);
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '\\' => result.Append(@"\\"),
                '"' => result.Append("\\\""),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                '\t' => result.Append(@"\t"),
                _ => result.Append(c),
            };
        return result.Append('"').ToString();
    }

    /// <summary>Appends a quoted string without its quotes and escapes; false when it is none.</summary>
    public static bool TryUnquote(ReadOnlySpan<char> quoted, StringBuilder text)
    {
        quoted = quoted.Trim(" \t");
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"') return false;
        quoted = quoted[1..^1];
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '"') return false;
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }
            if (++i == quoted.Length) return false;
            switch (quoted[i])
            {
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'a': text.Append('\a'); break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'v': text.Append('\v'); break;
                default: text.Append(quoted[i]); break;
            }
        }
        return true;
    }
}
