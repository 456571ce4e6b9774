using Align.Languages;

namespace Align.Alignment.Evidence;

/// <summary>Finds which words of one bead tie its sides, the likeliest pairs first.</summary>
internal static class TieFinder
{
    private const float MinProbability = 0.02f;

    /// <summary>Ties of Chinese to English sentences; segments are numbered from 0 in each list.</summary>
    public static List<BeadTie> Find(IReadOnlyList<string> chinese, IReadOnlyList<string> english, DocumentPair pair)
    {
        var places = new Dictionary<int, List<(int Segment, int Place)>>();
        for (var segment = 0; segment < english.Count; segment++)
        {
            for (var place = 0; place < pair.English.Ids[segment].Length; place++)
            {
                var id = pair.English.Ids[segment][place];
                if (!places.TryGetValue(id, out var list)) places.Add(id, list = []);
                list.Add((segment, place));
            }
        }
        var candidates = new List<BeadTie>();
        for (var segment = 0; segment < chinese.Count; segment++)
        {
            for (var place = 0; place < pair.Chinese.Ids[segment].Length; place++)
            {
                var id = pair.Chinese.Ids[segment][place];
                if (pair.Chinese.IsFunctionWord[id]) continue;
                var word = pair.Chinese.Words[id];
                var start = pair.Chinese.Offsets[segment][place];
                foreach (var (other, probability) in pair.Table.Of(id))
                {
                    if (probability < MinProbability || !places.TryGetValue(other, out var found) || pair.English.IsFunctionWord[other]) continue;
                    foreach (var (englishSegment, englishPlace) in found)
                    {
                        var englishStart = pair.English.Offsets[englishSegment][englishPlace];
                        candidates.Add(new BeadTie(KindOf(word), Shown(chinese[segment], start, word), segment, start,
                            WordAt(english[englishSegment], englishStart), englishSegment, englishStart, probability));
                    }
                }
            }
        }
        return Choose(candidates);
    }

    private static List<BeadTie> Choose(List<BeadTie> candidates)
    {
        candidates.Sort(static (a, b) => Order(b.Probability.CompareTo(a.Probability), a.SourceSegment - b.SourceSegment, a.SourceStart - b.SourceStart, a.TargetSegment - b.TargetSegment, a.TargetStart - b.TargetStart));
        var used = new HashSet<(bool, int, int)>();
        var ties = new List<BeadTie>();
        foreach (var tie in candidates)
        {
            if (used.Contains((false, tie.SourceSegment, tie.SourceStart)) || used.Contains((true, tie.TargetSegment, tie.TargetStart))) continue;
            used.Add((false, tie.SourceSegment, tie.SourceStart));
            used.Add((true, tie.TargetSegment, tie.TargetStart));
            ties.Add(tie);
        }
        ties.Sort(static (a, b) => Order(a.SourceSegment - b.SourceSegment, a.SourceStart - b.SourceStart));
        return ties;
    }

    private static int Order(params int[] comparisons) => comparisons.FirstOrDefault(static comparison => comparison != 0);

    private static TieKind KindOf(string word) => word[0] switch
    {
        '#' => TieKind.Quantity,
        ChineseTokenizer.NameMark => TieKind.Name,
        ChineseTokenizer.LatinMark => TieKind.SameWord,
        ChineseTokenizer.TermMark => TieKind.Term,
        _ => TieKind.Word,
    };

    /// <summary>A word of the text stands there as it is; of anything else the text from its beginning on up to the next mark or space.</summary>
    private static string Shown(string text, int start, string word) => KindOf(word) == TieKind.Word ? word : WordAt(text, start);

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 40 && (char.IsLetterOrDigit(text[end]) || (end > start && text[end] is '\'' or '’' or '-' or '.' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) end++;
        return end == start ? text.Substring(start, Math.Min(1, text.Length - start)) : text[start..end];
    }
}
