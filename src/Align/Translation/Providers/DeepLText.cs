using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Align.Translation.Providers;

/// <summary>Turns a text with placeholders into the XML that DeepL's tag handling reads, and back.</summary>
/// <remarks>
/// Only placeholders are markup: every other <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> of the text is escaped. DeepL may write the
/// empty element in long form and with other spacing; it comes back in the short one.
/// </remarks>
internal static class DeepLText
{
    private static readonly Regex Placeholder = new("<x id=\"(?<id>[0-9]+)\"/>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex ReturnedPlaceholder =
        new("<x\\s+id\\s*=\\s*[\"'](?<id>[0-9]+)[\"']\\s*(/>|>\\s*</x\\s*>)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static string ToXml(string text) => Rebuild(ProviderJson.WellFormed(text), Placeholder, Escape);

    public static string FromXml(string xml) => Rebuild(xml, ReturnedPlaceholder, WebUtility.HtmlDecode);

    private static string Rebuild(string text, Regex placeholder, Func<string, string?> between)
    {
        var builder = new StringBuilder(text.Length + 16);
        var position = 0;
        for (var match = placeholder.Match(text); match.Success; match = match.NextMatch())
        {
            builder.Append(between(text[position..match.Index]))
                .Append("<x id=\"").Append(match.Groups["id"].Value).Append("\"/>");
            position = match.Index + match.Length;
        }
        return builder.Append(between(text[position..])).ToString();
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = c switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                // XML 1.0 section 2.2: these are no characters of XML, not even as references.
                (< ' ' and not '\t' and not '\n' and not '\r') or '\uFFFE' or '\uFFFF' => builder.Append(' '),
                _ => builder.Append(c),
            };
        return builder.ToString();
    }
}
