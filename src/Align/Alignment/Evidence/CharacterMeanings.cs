using System.Runtime.CompilerServices;
using Align.Languages;

namespace Align.Alignment.Evidence;

/// <summary>What single characters tend to mean inside words, learned from a whole lexicon: 湿 is damp, wet and moist.</summary>
/// <remarks>
/// Every headword of up to four characters is taken for a tiny sentence and its translations for another, and the probabilities
/// t(English stem | character) are estimated as in Brown et al. 1993, model 1, with some noise for words that no character stands for.
/// Learned once for each lexicon and kept as long as the lexicon is. Empty for a lexicon that cannot list its headwords.
/// </remarks>
internal sealed class CharacterMeanings
{
    private const int Iterations = 3;
    private const int MaxHeadword = 4;
    private const float MinProbability = 0.001f;
    private const float Noise = 0.2f;

    private static readonly ConditionalWeakTable<ILexicon, CharacterMeanings> Known = new();

    private readonly List<string> _stems = [];
    private readonly Dictionary<char, (int Stem, float Probability)[]> _meanings = [];

    private CharacterMeanings(ILexicon lexicon)
    {
        if (lexicon is IHeadwordSource source) Learn(lexicon, source);
    }

    /// <summary>The meanings that a lexicon shows.</summary>
    public static CharacterMeanings Of(ILexicon lexicon) => Known.GetValue(lexicon, static key => new CharacterMeanings(key));

    /// <summary>The English stems, by the numbers that <see cref="this[char]"/> gives.</summary>
    public IReadOnlyList<string> Stems => _stems;

    /// <summary>What a character means, the likelier first.</summary>
    public ReadOnlySpan<(int Stem, float Probability)> this[char c] => _meanings.TryGetValue(c, out var known) ? known : [];

    private void Learn(ILexicon lexicon, IHeadwordSource source)
    {
        var cells = new Dictionary<long, int>(1 << 20);
        // A link is a headword's translation with the cells of the headword's characters.
        var links = new List<(int Stem, float Weight, int First, int Count)>();
        var linked = new List<int>();
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var headword in source.Headwords())
        {
            if (headword.Length is 0 or > MaxHeadword || !headword.All(ScriptShare.IsHan)) continue;
            foreach (var (word, weight) in lexicon.Translations(headword.AsSpan()))
            {
                if (!words.TryGetValue(word, out var stem)) words.Add(word, stem = StemOf(word));
                links.Add((stem, weight, linked.Count, headword.Length));
                foreach (var c in headword)
                {
                    var key = ((long)c << 32) | (uint)stem;
                    if (!cells.TryGetValue(key, out var cell)) cells.Add(key, cell = cells.Count);
                    linked.Add(cell);
                }
            }
        }
        Keep(cells, Estimate(links, [.. linked], [.. cells.Keys]));

        int StemOf(string word)
        {
            var stem = EnglishStemmer.Stem(word);
            if (stems.TryGetValue(stem, out var id)) return id;
            stems.Add(stem, id = _stems.Count);
            _stems.Add(stem);
            return id;
        }
    }

    private float[] Estimate(List<(int Stem, float Weight, int First, int Count)> links, int[] linked, long[] keys)
    {
        var total = 0f;
        var share = new float[_stems.Count];
        foreach (var link in links)
        {
            share[link.Stem] += link.Weight;
            total += link.Weight;
        }
        var current = new float[keys.Length];
        Array.Fill(current, 1);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var counts = new float[keys.Length];
            foreach (var (stem, weight, first, count) in links)
            {
                var sum = iteration == 0 ? 0 : Noise * share[stem] / total;
                for (var i = first; i < first + count; i++) sum += current[linked[i]];
                for (var i = first; i < first + count; i++) counts[linked[i]] += weight * current[linked[i]] / sum;
            }
            var characters = new float[char.MaxValue + 1];
            for (var cell = 0; cell < counts.Length; cell++) characters[keys[cell] >> 32] += counts[cell];
            // One more, so that what a rare character was seen with once is not held for certain.
            for (var cell = 0; cell < counts.Length; cell++) counts[cell] /= characters[keys[cell] >> 32] + 1;
            current = counts;
        }
        return current;
    }

    private void Keep(Dictionary<long, int> cells, float[] probabilities)
    {
        var meanings = new Dictionary<char, List<(int Stem, float Probability)>>();
        foreach (var (key, cell) in cells)
        {
            if (probabilities[cell] < MinProbability) continue;
            var character = (char)(key >> 32);
            if (!meanings.TryGetValue(character, out var list)) meanings.Add(character, list = []);
            list.Add(((int)key, probabilities[cell]));
        }
        foreach (var (character, list) in meanings)
        {
            list.Sort(static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.Stem.CompareTo(b.Stem));
            _meanings.Add(character, [.. list]);
        }
    }
}
