using Align.Languages;

namespace Align.Alignment;

/// <summary>What a document speaks of, as counts of English stems, numbers and Latin words, whatever its language.</summary>
internal static class DocumentProfile
{
    /// <summary>A sample is enough to tell documents apart, and bounds what a book costs.</summary>
    private const int Sample = 200_000;

    private const int LongestWord = 30;

    public static Dictionary<string, double> Of(string text, ILexicon lexicon)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        var end = Math.Min(text.Length, Sample);
        for (var at = 0; at < end;)
        {
            var c = text[at];
            if (ScriptShare.IsHan(c))
            {
                var length = Math.Max(1, lexicon.LongestMatch(text.AsSpan(at, Math.Min(LongestWord, text.Length - at))));
                foreach (var (word, weight) in lexicon.Translations(text.AsSpan(at, length))) Add(EnglishStemmer.Stem(word), weight);
                at += length;
            }
            else if (char.IsLetterOrDigit(c))
            {
                var start = at;
                while (at < end && char.IsLetterOrDigit(text[at]) && !ScriptShare.IsHan(text[at])) at++;
                if (at - start is > 1 and <= LongestWord) Add(EnglishStemmer.Stem(text[start..at].ToLowerInvariant()), 1);
            }
            else at++;
        }
        return counts;

        void Add(string word, double weight) => counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + weight;
    }
}
