using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Align.Alignment;
using Align.Corpora.Html;

namespace Align.Corpora;

/// <summary>Writes one self-contained HTML page with the two texts side by side, sentence by sentence.</summary>
/// <remarks>
/// The page keeps the document's blocks (headings, lists, quotations, table rows; code once), lights up both sides of the pair under
/// the pointer, marks terms with what became of them, and shows origin and findings as badges. It needs no network: style and
/// script are inline and are all that its Content-Security-Policy admits (by hash). Everything from the bitext is data: markup
/// is escaped, and control, bidi and other invisible characters stand as labels. Without script it is complete but for the
/// shared highlight inside tables.
/// </remarks>
public sealed class HtmlWriter : IBitextWriter
{
    private static readonly string _policy =
        $"default-src 'none'; style-src '{Hash(HtmlPageStyle.Text)}'; script-src '{Hash(HtmlPageScript.Text)}'; base-uri 'none'; form-action 'none'";

    /// <inheritdoc/>
    public void Write(Bitext bitext, IEnumerable<TranslationUnit> units, Stream output)
    {
        if (bitext is null) throw new ArgumentNullException(nameof(bitext));
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        var all = units.ToList();
        var html = new StringBuilder(64 * 1024);
        var title = HtmlText.Attribute(Title(bitext.Source.Name));

        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Append(_policy).Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Align\">\n<title>")
            .Append(title).Append("</title>\n<style>").Append(HtmlPageStyle.Text).Append("</style>\n</head>\n<body>\n");
        AppendIntro(html, title, all);
        AppendHeads(html, bitext);
        html.Append("<main class=\"page\">\n");
        new HtmlRows(bitext, html).Append(BlockUnits.Group(bitext.Source, all));
        html.Append("</main>\n<footer class=\"page\">Made by Align. <kbd>j</kbd> and <kbd>k</kbd> step through the pairs.</footer>\n<script>")
            .Append(HtmlPageScript.Text).Append("</script>\n</body>\n</html>\n");

        using var writer = new StreamWriter(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true);
        writer.Write(html.ToString());
    }

    private static void AppendIntro(StringBuilder html, string title, List<TranslationUnit> units)
    {
        html.Append("<div class=\"page intro\">\n<h1>").Append(title).Append("</h1>\n");
        AppendSummary(html, units);
        if (units.Exists(DraftNotice.IsDraft)) html.Append("<p class=\"notice\">").Append(DraftNotice.Text).Append(".</p>\n");
        AppendLegend(html, units);
        var findings = units.Count(unit => unit.Findings.Count > 0);
        if (findings > 0)
            html.Append("<fieldset class=\"filter\"><legend>Show</legend><label><input type=\"radio\" name=\"show\" id=\"show-all\" checked>All ").Append(units.Count)
                .Append("</label><label><input type=\"radio\" name=\"show\" id=\"show-findings\">With findings ").Append(findings).Append("</label></fieldset>\n");
        html.Append("</div>\n");
    }

    private static void AppendSummary(StringBuilder html, List<TranslationUnit> units)
    {
        html.Append("<p class=\"summary\">").Append(Count(units.Count, "unit"));
        foreach (var group in units.Where(unit => unit.Origin is not null).GroupBy(unit => unit.Origin!, StringComparer.Ordinal).OrderByDescending(group => group.Count()))
            html.Append(" · <b>").Append(group.Count()).Append("</b> ").Append(HtmlText.Attribute(HtmlBadges.OriginLabel(group.Key)));
        var terms = units.Sum(unit => unit.Terms.Count);
        if (terms > 0)
        {
            var applied = units.Sum(unit => unit.Terms.Count(term => term.IsApplied));
            html.Append(" · ").Append(Count(terms, "term")).Append(", <b>").Append(applied).Append("</b> applied");
        }
        var findings = units.Sum(unit => unit.Findings.Count);
        html.Append(" · ").Append(Count(findings, "finding")).Append("</p>\n");
    }

    private static void AppendLegend(StringBuilder html, List<TranslationUnit> units)
    {
        var items = new List<string>();
        var fates = units.SelectMany(unit => unit.Terms).Select(term => term.Fate).Distinct().OrderBy(fate => fate);
        items.AddRange(fates.Select(fate => $"<mark class=\"{fate.Name()}\">term {fate.Name()}</mark>"));
        foreach (var origin in units.Select(unit => unit.Origin).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var badge = new StringBuilder();
            HtmlBadges.AppendOrigin(badge, origin);
            items.Add(badge.Append(' ').Append(Explain(origin)).ToString());
        }
        if (units.Exists(unit => unit.Findings.Count > 0)) items.Add("<span class=\"badge finding warning\">check</span> finding of a check");
        if (items.Count == 0) return;
        html.Append("<ul class=\"legend\" aria-label=\"Legend\">");
        foreach (var item in items) html.Append("<li>").Append(item).Append("</li>");
        html.Append("</ul>\n");
    }

    private static void AppendHeads(StringBuilder html, Bitext bitext)
    {
        html.Append("<div class=\"heads\"><div class=\"page columns\"><span class=\"gap\"></span>");
        AppendLanguage(html, bitext.Source.Language);
        AppendLanguage(html, bitext.Target.Language);
        html.Append("</div></div>\n");
    }

    private static void AppendLanguage(StringBuilder html, string tag)
    {
        var name = tag switch
        {
            "zh" => "中文",
            "zh-Hans" or "zh-CN" or "zh-SG" => "简体中文",
            "zh-Hant" or "zh-TW" or "zh-HK" => "繁體中文",
            "en" or "en-US" or "en-GB" => "English",
            _ => HtmlText.Attribute(tag),
        };
        html.Append("<span lang=\"").Append(HtmlText.Attribute(tag)).Append("\">").Append(name).Append("</span>");
    }

    /// <summary>The file's name of a path, whatever the system that the path is from.</summary>
    private static string Title(string name)
    {
        var title = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return title.Length > 0 ? title : "Bitext";
    }

    private static string Explain(string origin) => HtmlBadges.OriginClass(origin) switch
    {
        "memory" => "exact match in the translation memory",
        "draft" => "word-level draft",
        "aligned" => "both texts were given",
        "missing" => "not translated",
        _ => "translated by this provider",
    };

    private static string Count(int number, string noun) => $"<b>{number.ToString(CultureInfo.InvariantCulture)}</b> {noun}{(number == 1 ? "" : "s")}";

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
