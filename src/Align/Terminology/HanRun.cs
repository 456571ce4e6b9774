using Align.Languages;

namespace Align.Terminology;

/// <summary>A stretch of Chinese characters without marks between them.</summary>
/// <param name="Unit">Index of the text that it lies in.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="Text">Its characters.</param>
/// <param name="IsBorder">For each place from 0 to its length, whether a word may begin or end there.</param>
internal sealed record HanRun(int Unit, int Start, string Text, bool[] IsBorder)
{
    /// <summary>All runs of the texts; with a lexicon, words are the longest headwords from left to right.</summary>
    public static List<HanRun> Find(IReadOnlyList<string> texts, ILexicon? lexicon)
    {
        var runs = new List<HanRun>();
        for (var unit = 0; unit < texts.Count; unit++)
        {
            var text = texts[unit];
            for (var i = 0; i < text.Length; i++)
            {
                if (!TermCharacters.IsHan(text[i])) continue;
                var start = i;
                while (i < text.Length && TermCharacters.IsHan(text[i])) i++;
                var run = text[start..i];
                runs.Add(new(unit, start, run, Borders(run, lexicon)));
            }
        }
        return runs;
    }

    private static bool[] Borders(string run, ILexicon? lexicon)
    {
        var borders = new bool[run.Length + 1];
        if (lexicon is null)
        {
            Array.Fill(borders, true);
            return borders;
        }
        for (var i = 0; i < run.Length; i += Math.Max(1, lexicon.LongestMatch(run.AsSpan(i)))) borders[i] = true;
        borders[run.Length] = true;
        return borders;
    }
}
