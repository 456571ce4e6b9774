namespace Align.Alignment.Evidence;

/// <summary>Learns translation probabilities from a first alignment of the same two texts (IBM model 1, seeded by the lexicon).</summary>
/// <remarks>
/// What the two words do in one bead alone is no evidence: a pair's expected count is cut by a discount, so that only what comes
/// back in other beads is learned and no bead can vouch for itself.
/// </remarks>
internal sealed class TableReestimation
{
    private const int Iterations = 3;
    private const float Discount = 0.5f;
    private const float SeedCount = 2f;
    private const float Noise = 0.3f;

    /// <summary>Lets pairs in that the lexicon does not know, in the first round.</summary>
    private const float Floor = 0.02f;
    private const float MinShare = 0.001f;
    private const int MaxSentences = 6;
    private const int MaxPairs = 20_000;

    private readonly TranslationTable _seed;
    private readonly SentenceTokens _chinese;
    private readonly SentenceTokens _english;
    private readonly Dictionary<long, float> _counts = [];
    private readonly int[] _slots;
    private readonly List<int> _chineseWords = [];
    private readonly List<int> _englishWords = [];
    private readonly List<int> _distinct = [];
    private float[] _probabilities = [];

    private TableReestimation(TranslationTable seed, SentenceTokens chinese, SentenceTokens english)
    {
        (_seed, _chinese, _english) = (seed, chinese, english);
        _slots = new int[english.Words.Count];
        Array.Fill(_slots, -1);
    }

    /// <summary>Gives a table that mixes a seed with what beads show.</summary>
    public static TranslationTable Run(TranslationTable seed, SentenceTokens chinese, SentenceTokens english, IReadOnlyList<Bead> beads)
    {
        var learner = new TableReestimation(seed, chinese, english);
        var current = seed;
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            learner._counts.Clear();
            foreach (var bead in beads)
                if (!bead.IsNull && bead.SourceCount + bead.TargetCount <= MaxSentences) learner.Count(bead, current, iteration == 0 ? Floor : 0);
            current = learner.Mix();
        }
        return current;
    }

    private void Count(Bead bead, TranslationTable table, float floor)
    {
        ReadWords(_chinese, bead.SourceStart, bead.SourceCount, _chineseWords);
        ReadWords(_english, bead.TargetStart, bead.TargetCount, _englishWords);
        if (_chineseWords.Count * _englishWords.Count > MaxPairs) return;
        _distinct.Clear();
        foreach (var e in _englishWords)
        {
            if (_slots[e] >= 0 || _english.Words.CountOf(e) < 2) continue;
            _slots[e] = _distinct.Count;
            _distinct.Add(e);
        }
        var size = _chineseWords.Count * _distinct.Count;
        if (_probabilities.Length < size) _probabilities = new float[size * 2];
        Array.Clear(_probabilities, 0, size);
        for (var z = 0; z < _chineseWords.Count; z++)
            foreach (var (word, probability) in table.Of(_chineseWords[z]))
                if (_slots[word] >= 0) _probabilities[z * _distinct.Count + _slots[word]] = probability;
        foreach (var e in _englishWords)
        {
            var slot = _slots[e];
            if (slot < 0) continue;
            var share = _english.Words.Share(e);
            var total = (Noise + floor) * share * _chineseWords.Count;
            for (var z = 0; z < _chineseWords.Count; z++) total += _probabilities[z * _distinct.Count + slot];
            for (var z = 0; z < _chineseWords.Count; z++)
            {
                var part = (floor * share + _probabilities[z * _distinct.Count + slot]) / total;
                if (part <= MinShare || _chinese.Words.CountOf(_chineseWords[z]) < 2) continue;
                var key = ((long)_chineseWords[z] << 32) | (uint)e;
                _counts[key] = (_counts.TryGetValue(key, out var sum) ? sum : 0) + part;
            }
        }
        foreach (var e in _distinct) _slots[e] = -1;
    }

    private TranslationTable Mix()
    {
        var learned = new List<(int Word, float Count)>?[_seed.SourceCount];
        foreach (var (key, count) in _counts)
            if (count > Discount) (learned[(int)(key >> 32)] ??= []).Add(((int)key, count - Discount));
        var rows = new (int, float)[_seed.SourceCount][];
        for (var id = 0; id < rows.Length; id++) rows[id] = learned[id] is { } list ? Mix(id, list) : _seed.Row(id);
        return TranslationTable.FromRows(rows);
    }

    private (int, float)[] Mix(int id, List<(int Word, float Count)> learned)
    {
        var scale = 1 / (_chinese.Words.CountOf(id) + SeedCount);
        var keep = SeedCount * scale + 0.5f * (1 - SeedCount * scale);
        learned.Sort(static (a, b) => a.Word.CompareTo(b.Word));
        var seed = _seed.Of(id);
        var row = new List<(int, float)>(seed.Length + learned.Count);
        var next = 0;
        foreach (var (word, probability) in seed)
        {
            for (; next < learned.Count && learned[next].Word < word; next++) row.Add((learned[next].Word, Math.Min(1, learned[next].Count * scale)));
            var more = next < learned.Count && learned[next].Word == word ? learned[next++].Count * scale : 0;
            row.Add((word, Math.Min(1, probability * keep + more)));
        }
        for (; next < learned.Count; next++) row.Add((learned[next].Word, Math.Min(1, learned[next].Count * scale)));
        return [.. row];
    }

    private static void ReadWords(SentenceTokens side, int start, int count, List<int> words)
    {
        words.Clear();
        for (var i = start; i < start + count; i++) words.AddRange(side.Ids[i]);
    }
}
