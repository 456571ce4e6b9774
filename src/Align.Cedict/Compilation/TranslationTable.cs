using Align.Languages;

namespace Align.Cedict.Compilation;

/// <summary>Turns glosses into translation weights: by entry, then by headword, following references between entries.</summary>
internal sealed class TranslationTable
{
    // Chains of references in the dictionary are short (variant of an abbreviation of …); this bounds circles.
    private const int LongestChain = 4;

    // Weights relative to an entry with glosses of its own, when a headword has several entries.
    private const double NameAmongWords = 0.25;
    private const double ReferenceAmongWords = 0.3;

    // An idiom's literal sense is seldom what its translator writes.
    private const double LiteralGloss = 0.5;

    private const int MostWords = 16;
    private const double LeastShare = 0.02;

    private readonly List<LexiconEntry> _entries;
    private readonly Dictionary<string, List<int>> _byHeadword;
    private readonly List<KeyValuePair<string, double>>[] _own;
    private readonly List<GlossReference>[] _references;

    public TranslationTable(List<LexiconEntry> entries, Dictionary<string, List<int>> byHeadword)
    {
        _entries = entries;
        _byHeadword = byHeadword;
        _own = new List<KeyValuePair<string, double>>[entries.Count];
        _references = new List<GlossReference>[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++) (_own[entry], _references[entry]) = ReadGlosses(entries[entry]);
    }

    /// <summary>Words by falling weight, weights 1 to 255 relative to the first word; empty when no entry has a content word.</summary>
    public List<KeyValuePair<string, byte>> Of(List<int> entries)
    {
        var hasWords = entries.Exists(entry => _own[entry].Count > 0 && !IsName(entry));
        var scores = new WordScores();
        foreach (var entry in entries)
        {
            var own = _own[entry].Count > 0;
            var factor = !hasWords ? 1 : !own ? ReferenceAmongWords : IsName(entry) ? NameAmongWords : 1;
            scores.Add(Resolve(entry, LongestChain), factor);
        }
        return Quantize(scores.Ranked());
    }

    private List<KeyValuePair<string, double>> Resolve(int entry, int depth)
    {
        if (_own[entry].Count > 0 || depth == 0) return _own[entry];
        foreach (var reference in _references[entry])
        {
            var scores = new WordScores();
            foreach (var target in Targets(reference))
                if (target != entry) scores.Add(Resolve(target, depth - 1), 1);
            if (scores.Any) return scores.Ranked();
        }
        return _own[entry];
    }

    private List<int> Targets(GlossReference reference)
    {
        if (!_byHeadword.TryGetValue(reference.Traditional, out var all)) return [];
        var forms = all.FindAll(entry =>
            string.Equals(_entries[entry].Traditional, reference.Traditional, StringComparison.Ordinal)
            && string.Equals(_entries[entry].Simplified, reference.Simplified, StringComparison.Ordinal));
        if (forms.Count == 0) forms = all;
        var readings = forms.FindAll(entry => string.Equals(_entries[entry].Pinyin, reference.Pinyin, StringComparison.Ordinal));
        if (readings.Count == 0)
            readings = forms.FindAll(entry => string.Equals(_entries[entry].Pinyin, reference.Pinyin, StringComparison.OrdinalIgnoreCase));
        return readings.Count > 0 ? readings : forms;
    }

    private static (List<KeyValuePair<string, double>> Own, List<GlossReference> References) ReadGlosses(LexiconEntry entry)
    {
        var references = new List<GlossReference>();
        var scores = new WordScores();
        var rank = 0;
        foreach (var gloss in entry.Glosses)
        {
            var reference = GlossReference.Read(gloss);
            if (reference is not null) references.Add(reference);
            var words = GlossWords.Of(GlossCleaner.Clean(reference?.Rest ?? gloss));
            if (words.Count == 0) continue;
            // The first gloss is the commonest sense; later ones fall off by rank: 1, 2/3, 1/2, 2/5 …
            var literal = gloss.StartsWith("lit. ", StringComparison.Ordinal);
            scores.Add(words, (literal ? LiteralGloss : 1) * 2 / (rank + 2));
            if (!literal) rank++;
        }
        return (scores.Ranked(), references);
    }

    private bool IsName(int entry) => _entries[entry].Pinyin is [>= 'A' and <= 'Z', ..];

    private static List<KeyValuePair<string, byte>> Quantize(List<KeyValuePair<string, double>> ranked)
    {
        var words = new List<KeyValuePair<string, byte>>();
        var total = ranked.Sum(word => word.Value);
        foreach (var (word, score) in ranked)
        {
            if (words.Count == MostWords || score < LeastShare * total) break;
            words.Add(KeyValuePair.Create(word, (byte)Math.Max(1, (int)(255 * score / ranked[0].Value + 0.5))));
        }
        return words;
    }
}
