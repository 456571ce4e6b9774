namespace Align.Alignment.Evidence;

/// <summary>Finds pairs of sentences that surely belong together, and from them the band in which beads are searched.</summary>
/// <remarks>
/// Only words that are rare on both sides are looked up, through lists of the sentences that hold them, so that the cost grows with the
/// length of the texts and not with its square. Of all pairs so found, the chain with the highest sum that never goes backwards is kept:
/// inserted chapters fall into its gaps.
/// </remarks>
internal sealed class AnchorFinder(DocumentPair pair)
{
    private const int MaxSentences = 16;
    private const float MinProbability = 0.04f;
    private const float MinScore = 1.2f;
    private const int Width = 10;

    /// <summary>Number of sentences more than expected that make a gap an insertion.</summary>
    private const int MinInsertion = 8;

    /// <summary>The band, and which sentences lie in insertions.</summary>
    public (BeadBand Band, bool[] ChineseInserted, bool[] EnglishInserted) Find(CancellationToken cancellationToken)
    {
        var (m, n) = (pair.Chinese.Count, pair.English.Count);
        var chain = Straighten(Chain(Candidates(cancellationToken), n));
        var slope = Slope(chain, m, n);
        var low = new int[m + 1];
        var high = new int[m + 1];
        Array.Fill(low, int.MaxValue);
        var zInserted = new bool[m];
        var eInserted = new bool[n];
        var (z, e) = (0, 0);
        foreach (var (nextZ, nextE) in chain.Append((m, n)))
        {
            Bridge(z, e, nextZ, nextE);
            (z, e) = (nextZ, nextE);
        }
        return (BeadBand.FromRanges(low, high, n), zInserted, eInserted);

        void Bridge(int z0, int e0, int z1, int e1)
        {
            var (dz, de) = (z1 - z0, e1 - e0);
            var excess = de - slope * dz;
            var isJump = Math.Abs(excess) > MinInsertion;
            if (excess > MinInsertion && excess > de * 0.4) Array.Fill(eInserted, value: true, e0, de);
            if (-excess / slope > MinInsertion && -excess / slope > dz * 0.4) Array.Fill(zInserted, value: true, z0, dz);
            var isWhole = isJump && (long)dz * de <= 300L * (dz + de) + 20_000;
            var width = Width + (int)Math.Min(isJump ? 150 : 30, 0.15 * Math.Max(dz, de));
            for (var row = z0; row <= z1; row++)
            {
                var at = dz == 0 ? e0 : e0 + (int)((long)(row - z0) * de / dz);
                low[row] = Math.Min(low[row], Math.Max(0, isWhole || dz == 0 ? e0 - Width : at - width));
                high[row] = Math.Max(high[row], Math.Min(n, isWhole || dz == 0 ? e1 + Width : at + width));
            }
        }
    }

    private static double Slope(List<(int Z, int E)> chain, int m, int n)
    {
        // The median over short stretches of the chain: insertions do not move it.
        var slopes = new List<double>();
        for (var i = 0; i + 5 < chain.Count; i++)
            slopes.Add((chain[i + 5].E - chain[i].E) / (double)Math.Max(1, chain[i + 5].Z - chain[i].Z));
        if (slopes.Count < 3) return Math.Clamp((n + 1.0) / (m + 1.0), 0.3, 3);
        slopes.Sort();
        return Math.Clamp(slopes[slopes.Count / 2], 0.3, 3);
    }

    private List<(int Z, int E, float Score)> Candidates(CancellationToken cancellationToken)
    {
        var zPlaces = Places(pair.Chinese);
        var ePlaces = Places(pair.English);
        var scores = new Dictionary<long, float>();
        for (var word = 0; word < zPlaces.Length; word++)
        {
            if (zPlaces[word] is not { } zs || pair.Chinese.IsFunctionWord[word]) continue;
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (english, probability) in pair.Table.Of(word))
            {
                if (probability < MinProbability || ePlaces[english] is not { } es) continue;
                var score = MathF.Min(1, 3 * probability) / MathF.Sqrt(zs.Count * es.Count);
                foreach (var z in zs)
                {
                    foreach (var e in es)
                    {
                        var key = ((long)z << 32) | (uint)e;
                        scores[key] = (scores.TryGetValue(key, out var sum) ? sum : 0) + score;
                    }
                }
            }
        }
        var candidates = new List<(int, int, float)>();
        foreach (var (key, score) in scores)
        {
            var (z, e) = ((int)(key >> 32), (int)key);
            var shared = score / MathF.Pow(pair.Chinese.Ids[z].Length * pair.English.Ids[e].Length + 100f, 0.25f) * 4;
            if (score >= 0.15f) candidates.Add((z, e, shared));
        }
        candidates.Sort((a, b) => a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : b.Item2.CompareTo(a.Item2));
        return candidates;
    }

    private static List<int>?[] Places(SentenceTokens side)
    {
        var places = new List<int>?[side.Words.Count];
        for (var i = 0; i < side.Count; i++)
        {
            foreach (var id in side.Ids[i])
            {
                if (side.Words.CountOf(id) > MaxSentences) continue;
                var list = places[id] ??= [];
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }
        return places;
    }

    /// <summary>The heaviest chain that rises in both texts, by a tree of running maxima over English sentences.</summary>
    private static List<(int Z, int E)> Chain(List<(int Z, int E, float Score)> candidates, int englishCount)
    {
        var tree = new int[englishCount + 2];
        Array.Fill(tree, -1);
        var sums = new double[candidates.Count];
        var before = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            // Candidates of one Chinese sentence come with falling English ones, so that none follows another of the same sentence.
            var best = -1;
            for (var at = candidates[i].E; at > 0; at -= at & -at)
                if (tree[at] >= 0 && (best < 0 || sums[tree[at]] > sums[best])) best = tree[at];
            before[i] = best;
            sums[i] = candidates[i].Score + (best < 0 ? 0 : sums[best]);
            for (var at = candidates[i].E + 1; at < tree.Length; at += at & -at)
                if (tree[at] < 0 || sums[i] > sums[tree[at]]) tree[at] = i;
        }
        var last = -1;
        for (var i = 0; i < sums.Length; i++)
            if (last < 0 || sums[i] > sums[last]) last = i;
        var chain = new List<(int, int)>();
        for (; last >= 0; last = before[last]) chain.Add((candidates[last].Z, candidates[last].E));
        chain.Reverse();
        return chain;
    }

    /// <summary>Drops anchors that leave the line of their neighbours on either side and come back.</summary>
    private static List<(int Z, int E)> Straighten(List<(int Z, int E)> chain)
    {
        const int Reach = 4;
        const int Tolerance = 6;
        var kept = new List<(int Z, int E)>();
        for (var i = 0; i < chain.Count; i++)
        {
            var (a, b) = (chain[Math.Max(0, i - Reach)], chain[Math.Min(chain.Count - 1, i + Reach)]);
            if (i >= Reach && i + Reach < chain.Count)
            {
                var expected = a.E + (double)(chain[i].Z - a.Z) * (b.E - a.E) / Math.Max(1, b.Z - a.Z);
                if (Math.Abs(chain[i].E - expected) > Tolerance + 0.1 * (b.E - a.E)) continue;
            }
            kept.Add(chain[i]);
        }
        return kept;
    }
}
