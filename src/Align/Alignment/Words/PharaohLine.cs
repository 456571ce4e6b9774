using System.Globalization;
using System.Text;
using Align.Corpora;

namespace Align.Alignment.Words;

/// <summary>Writes and reads the links of one sentence pair in the Pharaoh format: <c>0-0 1-2 2-1</c>, 0-based, source first.</summary>
public static class PharaohLine
{
    /// <summary>The links as one line without its end; empty for no links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="withProbabilities">Whether each link is followed by its probability as in <c>0-0:0.982</c>, which some tools do not read.</param>
    public static string Write(IEnumerable<WordLink> links, bool withProbabilities = false)
    {
        ArgumentNullException.ThrowIfNull(links);
        var line = new StringBuilder();
        foreach (var link in links)
        {
            if (line.Length > 0) line.Append(' ');
            line.Append(link.Source.ToString(CultureInfo.InvariantCulture)).Append('-').Append(link.Target.ToString(CultureInfo.InvariantCulture));
            if (withProbabilities && !double.IsNaN(link.Probability)) line.Append(':').Append(link.Probability.ToString("0.000", CultureInfo.InvariantCulture));
        }
        return line.ToString();
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">Links parted by white space, with or without probabilities.</param>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="lineNumber">The 1-based line, for errors.</param>
    /// <exception cref="CorpusFormatException">Something in the line is no link.</exception>
    public static IReadOnlyList<WordLink> Read(string line, string file = "alignment", int lineNumber = 0)
    {
        ArgumentNullException.ThrowIfNull(line);
        var links = new List<WordLink>();
        for (var i = 0; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i])) i++;
            links.Add(ReadLink(line[start..i])
                ?? throw new CorpusFormatException(file, lineNumber, start + 1, $"\"{Shortened(line[start..i])}\" is no link; write source-target with 0-based numbers, such as 0-3."));
        }
        return links;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static WordLink? ReadLink(string text)
    {
        var probability = double.NaN;
        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            if (!double.TryParse(text[(colon + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out probability) || !(probability is >= 0 and <= 1)) return null;
            text = text[..colon];
        }
        var dash = text.IndexOf('-');
        return dash > 0
            && int.TryParse(text[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var source)
            && int.TryParse(text[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var target)
            ? new WordLink(source, target, probability) : null;
    }
}
