using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Align.Alignment.Words;
using Align.Documents;

namespace Align.Tests.Alignment.Words;

/// <summary>Sentence pairs whose words were linked by hand: <c>0-1</c> is sure, <c>0p1</c> possible.</summary>
public sealed record WordGold(string Name, string Genre, string Source, string Target, HashSet<(int, int)> Sure, HashSet<(int, int)> Possible)
{
    public static IReadOnlyList<WordGold> Load() => [.. File.ReadLines(TestPaths.Output("Data", "alignment", "words.jsonl")).Where(line => line.Length > 0).Select(Read)];

    public static List<TextSpan> Tokens(string text)
        => [.. Regex.Matches(text, @"\S+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => new TextSpan(match.Index, match.Length))];

    /// <summary>Alignment error rate (Och and Ney 2003): 1 - (|A∩S| + |A∩P|) / (|A| + |S|); what is sure is possible too.</summary>
    public static double ErrorRate(IEnumerable<WordGold> gold, Func<WordGold, IEnumerable<WordLink>> align)
    {
        int sure = 0, found = 0, foundSure = 0, foundPossible = 0;
        foreach (var pair in gold)
        {
            sure += pair.Sure.Count;
            foreach (var link in align(pair))
            {
                found++;
                if (pair.Sure.Contains((link.Source, link.Target))) foundSure++;
                if (pair.Possible.Contains((link.Source, link.Target))) foundPossible++;
            }
        }
        return 1 - (double)(foundSure + foundPossible) / (found + sure);
    }

    private static WordGold Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        HashSet<(int, int)> sure = [], possible = [];
        foreach (var link in Text("links").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = link.IndexOfAny(['-', 'p']);
            var cell = (int.Parse(link[..mark], CultureInfo.InvariantCulture), int.Parse(link[(mark + 1)..], CultureInfo.InvariantCulture));
            possible.Add(cell);
            if (link[mark] == '-') sure.Add(cell);
        }
        return new WordGold(Text("name"), Text("genre"), Text("source"), Text("target"), sure, possible);
    }
}
