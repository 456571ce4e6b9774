namespace Align.Cedict.Compilation;

/// <summary>Sums scores by word and remembers the order in which words came.</summary>
internal sealed class WordScores
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);

    public bool Any => _order.Count > 0;

    public void Add(List<KeyValuePair<string, double>> words, double factor)
    {
        foreach (var (word, score) in words)
        {
            if (!_scores.TryGetValue(word, out var before)) _order.Add(word);
            _scores[word] = before + factor * score;
        }
    }

    /// <summary>Words by falling score; equal ones in the order in which they came.</summary>
    public List<KeyValuePair<string, double>> Ranked() =>
        _order.Select(word => KeyValuePair.Create(word, _scores[word])).OrderByDescending(word => word.Value).ToList();
}
