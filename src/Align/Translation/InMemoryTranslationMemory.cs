namespace Align.Translation;

/// <summary>A translation memory held in a dictionary: exact matches on the trimmed source text.</summary>
/// <remarks>
/// Of several pairs with the same source the last one wins, because later entries of a memory are usually corrections of earlier
/// ones. Pairs whose source or target is blank are left out: they could only turn text into nothing.
/// Immutable and thread-safe after construction.
/// </remarks>
public sealed class InMemoryTranslationMemory : ITranslationMemory
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>Builds the memory.</summary>
    /// <param name="pairs">Source texts and their targets.</param>
    public InMemoryTranslationMemory(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (source, target) in pairs ?? throw new ArgumentNullException(nameof(pairs)))
            if (!string.IsNullOrWhiteSpace(source) && !string.IsNullOrWhiteSpace(target))
                _targets[source.Trim()] = target.Trim();
    }

    /// <summary>Number of different source texts.</summary>
    public int Count => _targets.Count;

    /// <inheritdoc/>
    public string? Find(string source) =>
        _targets.TryGetValue((source ?? throw new ArgumentNullException(nameof(source))).Trim(), out var target) ? target : null;
}
