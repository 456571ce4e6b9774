using System.Globalization;
using System.Text;

namespace Align.Corpora.Html;

/// <summary>Writes what is known about units: where they come from, how sure they are, what the checks found.</summary>
internal static class HtmlBadges
{
    private const double LowConfidence = 0.5;

    /// <summary>The style class of an origin; every provider by the network looks alike.</summary>
    public static string OriginClass(string? origin) => origin switch
    {
        null => "unknown",
        "memory" or "draft" or "aligned" or "missing" => origin,
        _ => "provider",
    };

    /// <summary>What a person reads for an origin: <c>deepl</c> for <c>provider:deepl</c>.</summary>
    public static string OriginLabel(string origin) =>
        origin.StartsWith("provider:", StringComparison.Ordinal) ? origin["provider:".Length..] : origin;

    public static void AppendOrigin(StringBuilder html, string origin) =>
        html.Append("<span class=\"badge origin ").Append(OriginClass(origin)).Append("\">")
            .Append(HtmlText.Attribute(OriginLabel(origin))).Append("</span>");

    /// <summary>The badges of one row: each origin once, then doubts and findings.</summary>
    public static void AppendRow(StringBuilder html, IReadOnlyList<TranslationUnit> units)
    {
        foreach (var origin in units.Select(unit => unit.Origin).OfType<string>().Distinct(StringComparer.Ordinal)) AppendOrigin(html, origin);
        foreach (var unit in units)
        {
            if (unit.Confidence is < LowConfidence and var confidence)
                html.Append("<span class=\"badge finding note\" tabindex=\"0\" data-tip=\"Confidence ").Append(Percent(confidence)).Append("\">unsure</span>");
            foreach (var finding in unit.Findings)
                html.Append("<span class=\"badge finding ").Append(finding.Severity.Name()).Append("\" tabindex=\"0\" data-tip=\"")
                    .Append(HtmlText.Attribute(finding.Message)).Append("\">").Append(HtmlText.Attribute(finding.Check)).Append("</span>");
        }
    }

    /// <summary>The unit's number, a link to itself, with a thin bar for its confidence.</summary>
    public static void AppendNumber(StringBuilder html, TranslationUnit unit, int number)
    {
        html.Append("<a class=\"number\" href=\"#u").Append(number).Append('"');
        if (unit.Confidence is { } confidence && !double.IsNaN(confidence))
            html.Append(" title=\"Confidence ").Append(Percent(confidence)).Append("\">").Append(number)
                .Append("<i class=\"bar q").Append((int)Math.Round(Math.Clamp(confidence, 0, 1) * 10)).Append("\"></i></a>");
        else
            html.Append('>').Append(number).Append("</a>");
    }

    private static string Percent(double? value) => (value ?? 0).ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
