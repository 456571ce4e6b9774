using System.Text;

namespace Align.Corpora;

/// <summary>Backslash escapes of tab-separated values: <c>\\ \t \n \r</c>, nothing else.</summary>
internal static class TsvText
{
    public static string Escape(string text)
    {
        text = VisibleEscape.ForUtf8(text);
        if (text.AsSpan().IndexOfAny("\\\t\n\r".AsSpan()) < 0) return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            _ = c switch
            {
                '\\' => result.Append(@"\\"),
                '\t' => result.Append(@"\t"),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                _ => result.Append(c),
            };
        return result.ToString();
    }

    /// <summary>Turns escapes back; a backslash before any other character stands for itself.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0) return VisibleEscape.Decode(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i] == '\\' && i + 1 < text.Length ? text[i + 1] : '\0';
            if (next is '\\' or 't' or 'n' or 'r')
            {
                result.Append(next switch { 't' => '\t', 'n' => '\n', 'r' => '\r', _ => '\\' });
                i++;
            }
            else
            {
                result.Append(text[i]);
            }
        }
        return VisibleEscape.Decode(result.ToString());
    }
}
