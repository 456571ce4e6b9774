namespace Align.Alignment.Overlaps;

/// <summary>Likeness of two texts in the same language: F-score of character n-grams (as chrF, Popović 2015) and of words, weighted by rarity.</summary>
internal sealed class TextSimilarity : IOverlapSimilarity
{
    private const int Order = 4;
    private const int MaxFeatures = 4000;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly float[] _weights;
    private readonly Bag[][] _source;
    private readonly Bag[][] _target;

    public TextSimilarity(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken)
    {
        var counts = new List<int>();
        var sourceFeatures = Read(source, counts, cancellationToken);
        var targetFeatures = Read(target, counts, cancellationToken);
        _weights = new float[counts.Count];
        var texts = Math.Max(1, source.Count + target.Count);
        for (var id = 0; id < _weights.Length; id++) _weights[id] = MathF.Log((texts + 1f) / (counts[id] + 0.5f)) + 0.1f;
        foreach (var (text, id) in _ids)
            if (text[0] == ' ') _weights[id] *= 3;
        _source = Runs(sourceFeatures);
        _target = Runs(targetFeatures);
    }

    public int MaxRun => 6;

    public int SourceCount => _source.Length;

    public int TargetCount => _target.Length;

    public float Of(int source, int sourceCount, int target, int targetCount)
    {
        var (a, b) = (Run(_source, source, sourceCount), Run(_target, target, targetCount));
        if (a.Mass + b.Mass <= 0) return 0;
        float common = 0;
        int i = 0, j = 0;
        while (i < a.Ids.Length && j < b.Ids.Length)
        {
            var order = a.Ids[i] - b.Ids[j];
            if (order == 0) common += Math.Min(a.Counts[i], b.Counts[j]) * _weights[a.Ids[i]];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2 * common / (a.Mass + b.Mass);
    }

    private List<int>[] Read(IReadOnlyList<string> texts, List<int> counts, CancellationToken cancellationToken)
    {
        var features = new List<int>[texts.Count];
        var seen = new HashSet<int>();
        for (var i = 0; i < features.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var list = features[i] = [];
            foreach (var feature in Features(texts[i]))
            {
                if (list.Count >= MaxFeatures) break;
                if (!_ids.TryGetValue(feature, out var id))
                {
                    _ids.Add(feature, id = counts.Count);
                    counts.Add(0);
                }
                list.Add(id);
            }
            seen.Clear();
            foreach (var id in list)
                if (seen.Add(id)) counts[id]++;
        }
        return features;
    }

    /// <summary>Words and numbers by their keys with a space before, and the character n-grams of each.</summary>
    private static IEnumerable<string> Features(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (text[i] is '?' or '!' or '"' or '“' or '”') yield return text[i] is '“' or '”' ? "\"" : text[i].ToString();
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))) i++;
            var word = text[start..i].ToLowerInvariant();
            yield return " " + Words.WordKey.Of(word.AsSpan());
            for (var at = 0; at + Order <= word.Length; at++) yield return word.Substring(at, Order);
        }
    }

    private static Bag[][] Runs(List<int>[] features)
    {
        var runs = new Bag[features.Length][];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = new Bag[Math.Min(6, features.Length - i)];
        }
        for (var i = 0; i < runs.Length; i++)
        {
            features[i].Sort();
            var ids = new List<int>();
            var counts = new List<int>();
            foreach (var id in features[i])
            {
                if (ids.Count > 0 && ids[^1] == id) counts[^1]++;
                else
                {
                    ids.Add(id);
                    counts.Add(1);
                }
            }
            runs[i][0] = new Bag([.. ids], [.. counts], 0);
        }
        return runs;
    }

    /// <summary>A run's bag, made from the shorter one when it is first asked for. Two threads would make the same.</summary>
    private Bag Run(Bag[][] side, int start, int count)
    {
        var bag = side[start][count - 1];
        if (bag is not null && (bag.Mass > 0 || bag.Ids.Length == 0)) return bag;
        bag = bag is not null || count == 1 ? bag! : Merge(Run(side, start, count - 1), side[start + count - 1][0]);
        var mass = 0f;
        for (var i = 0; i < bag.Ids.Length; i++) mass += bag.Counts[i] * _weights[bag.Ids[i]];
        return side[start][count - 1] = bag with { Mass = mass };
    }

    private static Bag Merge(Bag a, Bag b)
    {
        var ids = new List<int>(a.Ids.Length + b.Ids.Length);
        var counts = new List<int>(a.Ids.Length + b.Ids.Length);
        for (int i = 0, j = 0; i < a.Ids.Length || j < b.Ids.Length;)
        {
            var first = i < a.Ids.Length ? a.Ids[i] : int.MaxValue;
            var second = j < b.Ids.Length ? b.Ids[j] : int.MaxValue;
            ids.Add(Math.Min(first, second));
            counts.Add((first <= second ? a.Counts[i++] : 0) + (second <= first ? b.Counts[j++] : 0));
        }
        return new Bag([.. ids], [.. counts], 0);
    }

    private sealed record Bag(int[] Ids, int[] Counts, float Mass);
}
