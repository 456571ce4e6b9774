namespace Align.Terminology;

/// <summary>Which phrases of up to four words stand in which target texts.</summary>
internal sealed class TargetPhrases
{
    private const int MaxWords = 4;

    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "by", "with", "as", "and", "or", "but", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "these",
        "those", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "not", "no", "has", "have", "had", "will", "would", "can", "could", "may", "also", "more", "than", "which", "who",
    };

    private readonly Dictionary<string, List<int>> _units = new(StringComparer.Ordinal);
    private readonly List<List<string>> _phrases = [];
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    public TargetPhrases(IReadOnlyList<string> targets)
    {
        for (var unit = 0; unit < targets.Count; unit++)
        {
            var phrases = Phrases(targets[unit]);
            _phrases.Add(phrases);
            foreach (var phrase in phrases)
            {
                if (!_units.TryGetValue(phrase, out var units)) _units[phrase] = units = [];
                units.Add(unit);
            }
        }
    }

    /// <summary>The phrases of a target, in lower case, each once.</summary>
    public IReadOnlyList<string> In(int unit) => _phrases[unit];

    /// <summary>In how many targets a phrase stands.</summary>
    public int Spread(string phrase) => _units[phrase].Count;

    /// <summary>The targets that hold a phrase.</summary>
    public IReadOnlyList<int> Units(string phrase) => _units[phrase];

    /// <summary>The phrase as it was first written.</summary>
    public string Written(string phrase) => _written[phrase];

    /// <summary>The phrase that goes best with a set of units (Dice coefficient), longer ones first among equals; null when none reaches one half in two units.</summary>
    public string? Best(IReadOnlyCollection<int> units)
    {
        string? best = null;
        var (bestDice, bestLength) = (0.5, 0);
        foreach (var group in units.SelectMany(u => _phrases[u]).GroupBy(p => p, StringComparer.Ordinal))
        {
            var together = group.Count();
            var dice = 2.0 * together / (units.Count + Spread(group.Key));
            if (together < 2 || dice < bestDice || (dice == bestDice && group.Key.Length <= bestLength)) continue;
            (best, bestDice, bestLength) = (group.Key, dice, group.Key.Length);
        }
        return best;
    }

    private List<string> Phrases(string target)
    {
        var tokens = TargetTokenizer.Tokenize(target);
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < tokens.Count; start++)
        {
            if (!IsContent(tokens[start])) continue;
            for (var end = start; end < tokens.Count && end < start + MaxWords; end++)
            {
                if (tokens[end].Kind != TargetTokenKind.Word || (end > start && !tokens[end].Tight)) break;
                if (!IsContent(tokens[end])) continue;
                var phrase = string.Join(' ', tokens.Skip(start).Take(end - start + 1).Select(t => t.Lower));
                phrases.Add(phrase);
                _written.TryAdd(phrase, target[tokens[start].Span.Start..tokens[end].Span.End]);
            }
        }
        return [.. phrases];
    }

    private static bool IsContent(in TargetToken token) => token.Kind == TargetTokenKind.Word && !StopWords.Contains(token.Lower) && token.Lower.Length > 1;
}
