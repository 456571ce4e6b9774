using Align.Cedict.Storage;

namespace Align.Cedict.Compilation;

/// <summary>Finds the English content words of a cleaned gloss and how much of the gloss each one is.</summary>
internal static class GlossWords
{
    // "Beijing, capital of the PRC": what follows the first comma explains rather than translates.
    private const double LaterClause = 0.2;

    // "mayor of a city": the word that translates stands before the preposition, what it is about after it.
    private const double AfterPreposition = 0.5;

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "as", "between", "among", "under", "during", "through",
    };

    /// <summary>Words in order of appearance with shares that sum to 1; empty when the gloss has no content word.</summary>
    public static List<KeyValuePair<string, double>> Of(string gloss)
    {
        var words = Weigh(gloss, light: false);
        if (words.Count == 0) words = Weigh(gloss, light: true);
        var total = words.Sum(word => word.Value);
        return words.ConvertAll(word => KeyValuePair.Create(word.Key, word.Value / total));
    }

    private static List<KeyValuePair<string, double>> Weigh(string gloss, bool light)
    {
        var words = new List<KeyValuePair<string, double>>();
        var (clause, phrase) = (1.0, 1.0);
        foreach (var token in Tokens(gloss))
        {
            if (token is "," or ";" or ":")
            {
                if (words.Count > 0) (clause, phrase) = (LaterClause, 1);
            }
            else if (StopWords.IsFunction(token) || StopWords.IsLight(token) != light)
            {
                if (words.Count > 0 && Prepositions.Contains(token)) phrase = AfterPreposition;
            }
            else if (!words.Exists(word => string.Equals(word.Key, token, StringComparison.Ordinal)))
            {
                words.Add(KeyValuePair.Create(token, clause * phrase));
            }
        }
        return words;
    }

    /// <summary>Lower-case words, hyphens split (mother-in-law: mother, in, law), and the marks that part clauses.</summary>
    private static IEnumerable<string> Tokens(string gloss)
    {
        for (var start = 0; start < gloss.Length;)
        {
            if (gloss[start] is ',' or ';' or ':') yield return gloss[start..(start + 1)];
            if (!LatinText.IsLetterOrDigit(gloss[start]))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < gloss.Length && IsInner(gloss, end)) end++;
            var word = gloss[start..end].ToLowerInvariant();
            if (word.EndsWith("'s", StringComparison.Ordinal) && !StopWords.IsLight(word)) word = word[..^2];

            // Figures are matched as numbers elsewhere; the e of e-mail and the T of T-shirt would match anything.
            var partOfCompound = (start > 0 && gloss[start - 1] == '-') || (end < gloss.Length && gloss[end] == '-');
            if (!LatinText.IsDigit(word[0]) && !(partOfCompound && word.Length == 1)) yield return word;
            start = end;
        }
    }

    private static bool IsInner(string gloss, int index) =>
        LatinText.IsLetterOrDigit(gloss[index])
        || (gloss[index] is '\'' or '.' && index + 1 < gloss.Length && LatinText.IsLetterOrDigit(gloss[index + 1]));
}
