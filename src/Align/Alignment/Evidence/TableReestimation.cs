namespace Align.Alignment.Evidence;

/// <summary>Learns translation probabilities from a first alignment of the same two texts (IBM model 1, seeded by the lexicon).</summary>
/// <remarks>
/// What the two words do in one bead alone is no evidence: a pair's expected count is cut by a discount, so that only what comes
/// back in other beads is learned and no bead can vouch for itself.
/// </remarks>
internal static class TableReestimation
{
    private const int Iterations = 3;
    private const float Discount = 0.5f;
    private const float SeedCount = 2f;
    private const float Noise = 0.3f;

    /// <summary>Gives a table that mixes a seed with what beads show.</summary>
    public static TranslationTable Run(TranslationTable seed, SentenceTokens chinese, SentenceTokens english, IReadOnlyList<Bead> beads)
    {
        var current = seed;
        var counts = new Dictionary<long, float>();
        var frequent = new bool[english.Words.Count];
        for (var id = 0; id < frequent.Length; id++) frequent[id] = english.Words.CountOf(id) >= 2;
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            counts.Clear();
            var probabilities = new Dictionary<long, float>();
            for (var id = 0; id < current.SourceCount; id++)
                foreach (var (word, probability) in current.Of(id)) probabilities[Key(id, word)] = probability;
            foreach (var bead in beads)
            {
                if (bead.IsNull || bead.SourceCount + bead.TargetCount > 6) continue;
                Count(bead);
            }
            current = Mix(seed, counts, chinese);

            void Count(Bead bead)
            {
                var zs = Words(chinese, bead.SourceStart, bead.SourceCount);
                var es = Words(english, bead.TargetStart, bead.TargetCount);
                if (zs.Count * es.Count > 20_000) return;
                foreach (var e in es)
                {
                    if (!frequent[e]) continue;
                    // A floor lets pairs in that the lexicon does not know.
                    var floor = iteration == 0 ? 0.02f : 0f;
                    var total = Noise * english.Words.Share(e) * zs.Count;
                    foreach (var z in zs) total += floor * english.Words.Share(e) + Of(z, e);
                    foreach (var z in zs)
                    {
                        var share = (floor * english.Words.Share(e) + Of(z, e)) / total;
                        if (share > 0.001f) counts[Key(z, e)] = (counts.TryGetValue(Key(z, e), out var sum) ? sum : 0) + share;
                    }
                }
            }

            float Of(int z, int e) => probabilities.TryGetValue(Key(z, e), out var probability) ? probability : 0;
        }
        return current;
    }

    private static TranslationTable Mix(TranslationTable seed, Dictionary<long, float> counts, SentenceTokens chinese)
    {
        var learned = new List<(int Word, float Count)>[seed.SourceCount];
        foreach (var (key, count) in counts)
            if (count > Discount && chinese.Words.CountOf((int)(key >> 32)) >= 2) (learned[(int)(key >> 32)] ??= []).Add(((int)key, count - Discount));
        var rows = new (int, float)[seed.SourceCount][];
        var row = new SortedDictionary<int, float>();
        for (var id = 0; id < rows.Length; id++)
        {
            if (learned[id] is not { } list)
            {
                rows[id] = seed.Of(id).ToArray();
                continue;
            }
            var scale = 1 / (chinese.Words.CountOf(id) + SeedCount);
            row.Clear();
            foreach (var (word, probability) in seed.Of(id)) row[word] = probability * SeedCount * scale + probability * 0.5f * (1 - SeedCount * scale);
            foreach (var (word, count) in list) row[word] = Math.Min(1, (row.TryGetValue(word, out var sum) ? sum : 0) + count * scale);
            rows[id] = [.. row.Select(pair => (pair.Key, pair.Value))];
        }
        return TranslationTable.FromRows(rows);
    }

    private static List<int> Words(SentenceTokens side, int start, int count)
    {
        var words = new List<int>();
        for (var i = start; i < start + count; i++) words.AddRange(side.Ids[i]);
        return words;
    }

    private static long Key(int z, int e) => ((long)z << 32) | (uint)e;
}
