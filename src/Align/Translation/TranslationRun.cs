using System.Collections;

namespace Align.Translation;

/// <summary>The result of a run of the engine: one translated item for each item handed in, in the same order, and the figures.</summary>
public sealed class TranslationRun : IReadOnlyList<TranslatedItem>
{
    private readonly IReadOnlyList<TranslatedItem> _items;

    /// <summary>Joins results and figures.</summary>
    public TranslationRun(IReadOnlyList<TranslatedItem> items, TranslationStatistics statistics)
    {
        _items = items ?? throw new ArgumentNullException(nameof(items));
        Statistics = statistics ?? throw new ArgumentNullException(nameof(statistics));
    }

    /// <summary>What was done.</summary>
    public TranslationStatistics Statistics { get; }

    /// <summary>Number of items.</summary>
    public int Count => _items.Count;

    /// <summary>The translated item at <paramref name="index"/>.</summary>
    public TranslatedItem this[int index] => _items[index];

    /// <summary>The items in order.</summary>
    public IEnumerator<TranslatedItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
