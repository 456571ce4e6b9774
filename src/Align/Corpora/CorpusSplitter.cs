namespace Align.Corpora;

/// <summary>Splits a corpus by document into training, development and test parts; a unit that nearly repeats one of another part falls to none.</summary>
/// <remarks>
/// A document's part follows from its name and the seed alone, so that the split of a grown corpus leaves the old documents where
/// they were; units without a document are documents of their own, by their texts. The shares are therefore met on average. Not thread-safe.
/// </remarks>
public sealed class CorpusSplitter
{
    private readonly CorpusSplitterOptions _options;
    private readonly Deduplicator?[] _seen = new Deduplicator?[3];

    /// <summary>Makes a splitter that has seen nothing.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public CorpusSplitter(CorpusSplitterOptions? options = null)
    {
        _options = options ?? new CorpusSplitterOptions();
        if (!(_options.Development >= 0 && _options.Test >= 0 && _options.Development + _options.Test <= 1))
            throw new ArgumentException($"Development is {_options.Development} and Test is {_options.Test}; both must be at least 0 and their sum at most 1.", nameof(options));
        if (!(_options.LeakSimilarity > 0)) throw new ArgumentException($"LeakSimilarity is {_options.LeakSimilarity}; it must be above 0.", nameof(options));
        if (_options.LeakSimilarity > 1) return;
        for (var i = 0; i < _seen.Length; i++) _seen[i] = new Deduplicator(new DeduplicatorOptions { Similarity = _options.LeakSimilarity, Seed = _options.Seed });
    }

    /// <summary>The part of the next unit; null when it repeats a unit that fell to another part.</summary>
    public CorpusPart? PartOf(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        var hash = unit.Document is { } document ? TextHash.Of(document.AsSpan(), _options.Seed) : TextHash.Mix(TextHash.Of(unit.Source, unit.Target) ^ _options.Seed);
        var place = (TextHash.Mix(hash) >> 11) / (double)(1UL << 53);
        var part = place < _options.Test ? CorpusPart.Test : place < _options.Test + _options.Development ? CorpusPart.Development : CorpusPart.Train;
        for (var i = 0; i < _seen.Length; i++)
            if (i != (int)part && _seen[i]?.Contains(unit) == true) return null;
        _seen[(int)part]?.Add(unit);
        return part;
    }
}
