using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Align.Translation.Providers;

/// <summary>Turns an item into the HTML that Azure reads: terms in its dynamic dictionary, placeholders in spans that are not translated; and back.</summary>
/// <remarks>https://learn.microsoft.com/azure/ai-services/translator/dynamic-dictionary and …/prevent-translation. All else is escaped text.</remarks>
internal static class AzureTranslatorText
{
    private static readonly Regex Placeholder = Make("<x id=\"(?<id>[0-9]+)\"/>");
    private static readonly Regex ReturnedPlaceholder = Make("<span[^<>]{0,200}notranslate[^<>]{0,200}>\\s*x(?<id>[0-9]+)\\s*</span>");
    private static readonly Regex LeftOver = Make("</?mstrans:dictionary[^<>]{0,2000}>");

    public static string ToHtml(TranslationItem item)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (var match in item.Terms)
        {
            if (match.Span.Start < position || match.Span.End > item.Text.Length) continue;
            html.Append(Escaped(item.Text[position..match.Span.Start]))
                .Append("<mstrans:dictionary translation=\"").Append(WebUtility.HtmlEncode(ProviderJson.WellFormed(match.Term.ExpectedTarget))).Append("\">")
                .Append(Escaped(item.Text[match.Span.Start..match.Span.End])).Append("</mstrans:dictionary>");
            position = match.Span.End;
        }
        return html.Append(Escaped(item.Text[position..])).ToString();
    }

    public static string FromHtml(string html)
    {
        html = LeftOver.Replace(html, "");
        var text = new StringBuilder();
        var position = 0;
        for (var match = ReturnedPlaceholder.Match(html); match.Success; match = match.NextMatch())
        {
            text.Append(WebUtility.HtmlDecode(html[position..match.Index])).Append("<x id=\"").Append(match.Groups["id"].Value).Append("\"/>");
            position = match.Index + match.Length;
        }
        return text.Append(WebUtility.HtmlDecode(html[position..])).ToString();
    }

    private static string Escaped(string text)
    {
        text = ProviderJson.WellFormed(text);
        var html = new StringBuilder();
        var position = 0;
        for (var match = Placeholder.Match(text); match.Success; match = match.NextMatch())
        {
            html.Append(WebUtility.HtmlEncode(text[position..match.Index])).Append("<span class=\"notranslate\">x").Append(match.Groups["id"].Value).Append("</span>");
            position = match.Index + match.Length;
        }
        return html.Append(WebUtility.HtmlEncode(text[position..])).ToString();
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
