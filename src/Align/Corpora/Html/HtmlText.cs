using System.Globalization;
using System.Text;

namespace Align.Corpora.Html;

/// <summary>Puts text into HTML so that it is text, and makes characters visible that would hide or reorder it.</summary>
internal static class HtmlText
{
    /// <summary>Appends text as element content. Control and format characters become little labels.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text) => Append(html, text, isAttribute: false);

    /// <summary>Text as the value of a quoted attribute or of a title. Control and format characters become <c>[RLO]</c>.</summary>
    public static string Attribute(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text.AsSpan(), isAttribute: true);
        return html.ToString();
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, bool isAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                case '\n' or '\t': html.Append(c); break;
                case '\r': html.Append("&#13;"); break;
                case < ' ' or (>= '\u007F' and <= '\u00A0'):
                    if (c == '\u00A0') html.Append("&#160;");
                    else AppendLabel(html, c, isAttribute);
                    break;
                case < '\u0300':
                    if (c == '\u00AD') AppendLabel(html, c, isAttribute);
                    else html.Append(c);
                    break;
                default:
                    i += AppendOther(html, text, i, isAttribute);
                    break;
            }
        }
    }

    /// <returns>How many code units beyond the first were used.</returns>
    private static int AppendOther(StringBuilder html, ReadOnlySpan<char> text, int i, bool isAttribute)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            var codePoint = char.ConvertToUtf32(c, text[i + 1]);
            // Plane 14 holds tags and nothing visible.
            if (codePoint >> 16 == 14) AppendLabel(html, codePoint, isAttribute);
            else html.Append(c).Append(text[i + 1]);
            return 1;
        }
        var category = char.GetUnicodeCategory(c);
        // ZWNJ and ZWJ shape scripts and emoji; U+FFFE and U+FFFF are no characters.
        var hidden = char.IsSurrogate(c) || c >= '\uFFFE'
            || category is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || (category == UnicodeCategory.Format && c is not ('\u200C' or '\u200D'));
        if (hidden) AppendLabel(html, c, isAttribute);
        else html.Append(c);
        return 0;
    }

    private static void AppendLabel(StringBuilder html, int codePoint, bool isAttribute)
    {
        var hex = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        var name = Name(codePoint) ?? hex;
        if (isAttribute) html.Append('[').Append(name).Append(']');
        else html.Append("<span class=\"control\" title=\"").Append(hex).Append("\">").Append(name).Append("</span>");
    }

    private static string? Name(int codePoint) => codePoint switch
    {
        < 0x20 => ((char)(0x2400 + codePoint)).ToString(),
        0x7F => "\u2421",
        0xAD => "SHY",
        0x61C => "ALM",
        0x200B => "ZWSP",
        0x200E => "LRM",
        0x200F => "RLM",
        0x2028 => "LS",
        0x2029 => "PS",
        0x202A => "LRE",
        0x202B => "RLE",
        0x202C => "PDF",
        0x202D => "LRO",
        0x202E => "RLO",
        0x2060 => "WJ",
        0x2066 => "LRI",
        0x2067 => "RLI",
        0x2068 => "FSI",
        0x2069 => "PDI",
        0xFEFF => "BOM",
        _ => null,
    };
}
