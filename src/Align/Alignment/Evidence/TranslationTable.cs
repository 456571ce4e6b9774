using Align.Languages;

namespace Align.Alignment.Evidence;

/// <summary>Probabilities t(target word | source word) for the words of one document pair, sparse.</summary>
internal sealed class TranslationTable
{
    /// <summary>What the meanings of a word's characters add to its own.</summary>
    private const float CharacterShare = 0.5f;

    /// <summary>Rarer meanings of a character are not looked up among words of the same root.</summary>
    private const float MinKinProbability = 0.003f;
    private const float MinProbability = 0.0001f;

    private readonly (int Word, float Probability)[][] _rows;

    private TranslationTable((int, float)[][] rows) => _rows = rows;

    /// <summary>The translations of a source word that occur in the target text.</summary>
    public ReadOnlySpan<(int Word, float Probability)> Of(int source) => _rows[source];

    /// <summary>The same as an array that is not to be written to.</summary>
    public (int Word, float Probability)[] Row(int source) => _rows[source];

    public int SourceCount => _rows.Length;

    public static TranslationTable FromRows((int, float)[][] rows) => new(rows);

    /// <summary>Takes what the lexicon and spelling say.</summary>
    public static TranslationTable FromLexicon(ILexicon lexicon, Vocabulary chinese, Vocabulary english, Func<string, string> stem)
    {
        var meanings = CharacterMeanings.Of(lexicon);
        var roots = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var id = 0; id < english.Count; id++)
        {
            if (Root(english[id]) is not { } root) continue;
            if (!roots.TryGetValue(root, out var list)) roots.Add(root, list = []);
            list.Add(id);
        }

        var meant = new int[meanings.Stems.Count];
        var kinOf = new int[]?[meant.Length];
        for (var i = 0; i < meant.Length; i++)
        {
            var key = meanings.Stems[i];
            meant[i] = english.Find(key);
            if (Root(key) is { } root && roots.TryGetValue(root, out var list)) kinOf[i] = [.. list.Where(other => other != english.Find(key) && Math.Abs(english[other].Length - key.Length) <= 4)];
        }
        var rows = new (int, float)[chinese.Count][];
        var row = new Dictionary<int, float>();
        for (var id = 0; id < rows.Length; id++)
        {
            row.Clear();
            Fill(chinese[id]);
            rows[id] = [.. row.Where(pair => pair.Value >= MinProbability).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
        }
        return new TranslationTable(rows);

        void Fill(string word)
        {
            switch (word[0])
            {
                case '#':
                    Add(word, 0.8f);
                    return;
                case ChineseTokenizer.NameMark:
                    if (word[1] == '1') Add(stem(word[2..]), 0.25f);
                    else Add(stem(word[1..]), 0.8f);
                    return;
                case ChineseTokenizer.LatinMark:
                    Add(stem(word[1..]), 0.8f);
                    return;
                case ChineseTokenizer.TermMark:
                    for (var start = 1; start < word.Length; start++)
                    {
                        var end = start;
                        while (end < word.Length && char.IsLetter(word[end])) end++;
                        if (end > start) Add(stem(word[start..end]), 0.8f);
                        start = end;
                    }
                    return;
                default:
                    break;
            }
            foreach (var c in word)
            {
                foreach (var (meaning, probability) in meanings[c])
                {
                    if (meant[meaning] >= 0) AddId(meant[meaning], probability * CharacterShare / word.Length);
                    if (probability >= MinKinProbability && kinOf[meaning] is { } kin) foreach (var other in kin) AddId(other, 0.3f * probability * CharacterShare / word.Length);
                }
            }
            var whole = lexicon.Translations(word.AsSpan());
            var share = word.Length == 1 ? 1f : whole.Count == 0 ? 0f : 0.8f;
            if (EverydayWords.All.TryGetValue(word, out var everyday))
            {
                // The first is about as likely as the rest together.
                for (var i = 0; i < everyday.Length; i++) Add(stem(everyday[i]), 0.3f / (i + 1));
                share *= 0.5f;
            }
            foreach (var translation in whole) AddRelated(translation, share);
            if (word.Length == 1) return;
            // The parts of a compound: every shorter word in it, the longer the better.
            var parts = new List<(string Part, int Weight)>();
            var total = 0;
            for (var start = 0; start < word.Length; start++)
            {
                for (var length = 1; length <= Math.Min(3, word.Length - start); length++)
                {
                    if (length == word.Length) continue;
                    var part = word.Substring(start, length);
                    if (length > 1 && lexicon.LongestMatch(part.AsSpan()) != length) continue;
                    parts.Add((part, length * length));
                    total += length * length;
                }
            }
            foreach (var (part, weight) in parts)
                foreach (var translation in lexicon.Translations(part.AsSpan())) AddRelated(translation, (1 - share) * weight / total);
        }

        void AddRelated(WeightedWord translation, float share)
        {
            var key = stem(translation.Word);
            Add(key, translation.Weight * share);
            if (Root(key) is not { } root || !roots.TryGetValue(root, out var kin)) return;
            foreach (var other in kin)
                if (!string.Equals(english[other], key, StringComparison.Ordinal) && Math.Abs(english[other].Length - key.Length) <= 4) AddId(other, 0.3f * translation.Weight * share);
        }

        void Add(string key, float probability)
        {
            if (english.Find(key) is >= 0 and var id) AddId(id, probability);
        }

        void AddId(int id, float probability)
        {
            row.TryGetValue(id, out var sum);
            row[id] = Math.Min(1, sum + probability);
        }
    }

    private static string? Root(string stem) => stem.Length >= 5 && stem[0] != '#' ? stem[..5] : null;
}
