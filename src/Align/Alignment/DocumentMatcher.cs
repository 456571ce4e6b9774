using Align.Languages;

namespace Align.Alignment;

/// <summary>Finds out by their contents which documents of two collections are translations of each other.</summary>
/// <remarks>
/// A Chinese document becomes the English words that the lexicon has for its words, besides its numbers and Latin words; an English one becomes its
/// own. Words that few documents hold count more (tf-idf), and two documents match when each is the other's most similar by far enough. Thread-safe.
/// </remarks>
public sealed class DocumentMatcher
{
    /// <summary>Less than this is chance: two articles on one subject share that much.</summary>
    private const double LeastScore = 0.15;

    /// <summary>The runner-up must stay below this share of the best.</summary>
    private const double Margin = 0.9;

    private readonly ILexicon _lexicon;

    /// <summary>Makes a matcher.</summary>
    /// <param name="lexicon">The dictionary that bridges the languages.</param>
    public DocumentMatcher(ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
    }

    /// <summary>Matches two collections, each document with at most one.</summary>
    /// <param name="sources">Texts of the source documents.</param>
    /// <param name="targets">Texts of the target documents.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The pairs in the order of the sources; documents that nothing matches surely are left out.</returns>
    public IReadOnlyList<DocumentMatch> Match(IReadOnlyList<string> sources, IReadOnlyList<string> targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        if (sources.Count == 0 || targets.Count == 0) return [];
        var scores = Scores(Profiles(sources, cancellationToken), Profiles(targets, cancellationToken), cancellationToken);
        var matches = new List<DocumentMatch>();
        for (var source = 0; source < sources.Count; source++)
        {
            var target = Best(targets.Count, i => scores[source, i]);
            if (target >= 0 && Best(sources.Count, i => scores[i, target]) == source) matches.Add(new DocumentMatch(source, target, scores[source, target]));
        }
        return matches;
    }

    /// <summary>The place of the largest score; -1 when it is small or hardly larger than the next.</summary>
    private static int Best(int count, Func<int, double> score)
    {
        var (best, first, second) = (-1, LeastScore, 0.0);
        for (var i = 0; i < count; i++)
        {
            var value = score(i);
            if (value > first)
            {
                if (best >= 0) second = first;
                (best, first) = (i, value);
            }
            else second = Math.Max(second, value);
        }
        return second <= first * Margin ? best : -1;
    }

    private List<Dictionary<string, double>> Profiles(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var profiles = new List<Dictionary<string, double>>(texts.Count);
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            profiles.Add(DocumentProfile.Of(text, _lexicon));
        }
        return profiles;
    }

    private static double[,] Scores(List<Dictionary<string, double>> sources, List<Dictionary<string, double>> targets, CancellationToken cancellationToken)
    {
        Weigh(sources);
        Weigh(targets);
        var holders = new Dictionary<string, List<(int Target, double Weight)>>(StringComparer.Ordinal);
        for (var target = 0; target < targets.Count; target++)
            foreach (var (word, weight) in targets[target])
            {
                if (!holders.TryGetValue(word, out var list)) holders.Add(word, list = []);
                list.Add((target, weight));
            }
        var scores = new double[sources.Count, targets.Count];
        for (var source = 0; source < sources.Count; source++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (word, weight) in sources[source])
                if (holders.TryGetValue(word, out var list))
                    foreach (var (target, other) in list) scores[source, target] += weight * other;
        }
        return scores;
    }

    /// <summary>Turns counts into tf-idf weights of length 1. Each side has its own document frequencies: the words of glosses are not those of texts.</summary>
    private static void Weigh(List<Dictionary<string, double>> profiles)
    {
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in profiles.SelectMany(static profile => profile.Keys)) holders[word] = holders.TryGetValue(word, out var count) ? count + 1 : 1;
        foreach (var profile in profiles)
        {
            var length = 0.0;
            foreach (var word in profile.Keys.ToArray())
            {
                var weight = Math.Log(1 + profile[word]) * Math.Log((profiles.Count + 1.0) / holders[word]);
                profile[word] = weight;
                length += weight * weight;
            }
            if (length == 0) continue;
            foreach (var word in profile.Keys.ToArray()) profile[word] /= Math.Sqrt(length);
        }
    }
}
