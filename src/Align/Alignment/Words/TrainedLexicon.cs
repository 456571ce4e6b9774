using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>A lexicon together with what a bitext taught: so a <see cref="LexicalAligner"/> profits from a model of <see cref="WordAligner.Train"/>.</summary>
/// <remarks>Headwords, readings and glosses are the lexicon's; translations are its own, mixed with those that the bitext showed, the more of them the more often it did. Thread-safe.</remarks>
public sealed class TrainedLexicon : ILexicon, IHeadwordSource
{
    /// <summary>Occurrences in the bitext that the lexicon's own word counts for.</summary>
    private const float LexiconOccurrences = 3;

    /// <summary>Taken off every count: what was seen linked once may be chance.</summary>
    private const float Discount = 0.7f;

    private readonly ILexicon _lexicon;
    private readonly Dictionary<string, IReadOnlyList<WeightedWord>> _translations;

    /// <summary>Joins the two.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">What a bitext taught.</param>
    public TrainedLexicon(ILexicon lexicon, WordAlignmentModel model)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(model);
        _lexicon = lexicon;
        _translations = model.Links
            .Where(static link => link.Value > Discount && !WordKey.IsMark(link.Key.Source) && !WordKey.IsMark(link.Key.Target))
            .GroupBy(static link => link.Key.Source, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, group => Mix(lexicon.Translations(group.Key.AsSpan()), group), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int LongestMatch(ReadOnlySpan<char> text) => _lexicon.LongestMatch(text);

    /// <inheritdoc/>
    public IReadOnlyList<LexiconEntry> Lookup(ReadOnlySpan<char> headword) => _lexicon.Lookup(headword);

    /// <inheritdoc/>
    public IReadOnlyList<WeightedWord> Translations(ReadOnlySpan<char> headword) =>
        _translations.TryGetValue(headword.ToString(), out var known) ? known : _lexicon.Translations(headword);

    /// <summary>The lexicon's headwords; none where it cannot list them.</summary>
    public IEnumerable<string> Headwords() => _lexicon is IHeadwordSource source ? source.Headwords() : [];

    private static IReadOnlyList<WeightedWord> Mix(IReadOnlyList<WeightedWord> own, IEnumerable<KeyValuePair<(string Source, string Target), float>> links)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (word, weight) in own) weights[word] = weight * LexiconOccurrences;
        foreach (var (key, count) in links)
        {
            // The model counts stems; a word of the lexicon with that stem stands for it.
            var word = own.Select(static translation => translation.Word).FirstOrDefault(word => string.Equals(EnglishStemmer.Stem(word), key.Target, StringComparison.Ordinal)) ?? key.Target;
            weights[word] = (weights.TryGetValue(word, out var sum) ? sum : 0) + count - Discount;
        }
        var total = weights.Values.Sum();
        return [.. weights.Select(pair => new WeightedWord(pair.Key, pair.Value / total)).OrderByDescending(static word => word.Weight).ThenBy(static word => word.Word, StringComparer.Ordinal)];
    }
}
