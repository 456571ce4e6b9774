using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Align.Documents;

namespace Align.Terminology;

/// <summary>Masks ranges of a text with placeholders that providers keep, and puts the ranges back.</summary>
/// <remarks>
/// The placeholder is an empty XML element, <c>&lt;x id="0"/&gt;</c>, numbered from 0 in text order. Text that looks like a placeholder
/// already is masked as well, so restoring what was protected gives back any text. What a provider changed about the element
/// itself (quotes, spaces, an end tag, full-width signs) is read through.
/// </remarks>
public static class Placeholders
{
    private static readonly Regex Pattern = new(
        """[<＜]\s*x\s+id\s*[=＝]\s*["'“”＂]?\s*(?<id>\d{1,6})\s*["'“”＂]?\s*(?:[/／]\s*[>＞]|[>＞](?:\s*[<＜]\s*[/／]\s*x\s*[>＞])?)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    /// <summary>Masks the ranges; touching ranges share one placeholder.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Ranges of it, in order, without overlap.</param>
    public static ProtectedText Protect(string text, IReadOnlyList<ProtectedSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var merged = Merge(text, spans);
        if (merged.Count == 0) return new ProtectedText(text, [], []);
        var masked = new StringBuilder();
        var originals = new List<string>();
        var position = 0;
        foreach (var span in merged)
        {
            masked.Append(text, position, span.Start - position).Append(Write(originals.Count));
            originals.Add(text.Substring(span));
            position = span.End;
        }

        return new ProtectedText(masked.Append(text, position, text.Length - position).ToString(), originals, merged);
    }

    /// <summary>Puts the originals back into a translation of <paramref name="source"/>.</summary>
    public static RestoredText Restore(string translated, ProtectedText source)
    {
        ArgumentNullException.ThrowIfNull(translated);
        ArgumentNullException.ThrowIfNull(source);
        var counts = new int[source.Originals.Count];
        var unknown = new List<string>();
        var text = Pattern.Replace(translated, match =>
        {
            var id = int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture);
            if (id >= counts.Length)
            {
                unknown.Add(match.Value);
                return match.Value;
            }

            counts[id]++;
            return source.Originals[id];
        });
        return new RestoredText
        {
            Text = text,
            Missing = [.. source.Originals.Where((_, id) => counts[id] == 0)],
            Doubled = [.. source.Originals.Where((_, id) => counts[id] > 1)],
            Unknown = unknown,
        };
    }

    internal static string Write(int id) => FormattableString.Invariant($"<x id=\"{id}\"/>");

    /// <summary>The ranges and everything that looks like a placeholder, joined where they touch.</summary>
    private static List<TextSpan> Merge(string text, IReadOnlyList<ProtectedSpan> spans)
    {
        var all = spans.Select(static range => range.Span).Where(static span => !span.IsEmpty).ToList();
        if (text.IndexOfAny(['<', '＜']) >= 0)
            foreach (Match match in Pattern.Matches(text)) all.Add(new TextSpan(match.Index, match.Length));
        all.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var merged = new List<TextSpan>();
        foreach (var span in all)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
