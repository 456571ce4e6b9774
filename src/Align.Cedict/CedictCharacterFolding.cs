using Align.Terminology;

namespace Align.Cedict;

/// <summary>Folds traditional characters to simplified ones, by the dictionary's entries of one character.</summary>
/// <remarks>
/// A character that is also a simplified form itself (后, 里, 乾 in 乾坤) stays as it is, so that folding twice changes nothing; 後 becomes 后. Of
/// several simplified forms the first in the dictionary counts. Made for <see cref="TermMatcherOptions.Characters"/>.
/// Immutable and thread-safe.
/// </remarks>
public sealed class CedictCharacterFolding : ICharacterFolding
{
    private readonly Dictionary<char, char> _simplified = [];

    /// <summary>Takes the pairs of characters out of a dictionary.</summary>
    public CedictCharacterFolding(CedictLexicon lexicon)
    {
        if (lexicon is null) throw new ArgumentNullException(nameof(lexicon));
        var entries = lexicon.Headwords().Where(headword => headword.Length == 1).SelectMany(headword => lexicon.Lookup(headword.AsSpan())).ToList();
        var simplified = new HashSet<string>(entries.Select(entry => entry.Simplified), StringComparer.Ordinal);
        foreach (var entry in entries)
            if (entry.Traditional.Length == 1 && entry.Simplified.Length == 1 && !simplified.Contains(entry.Traditional))
                _simplified.TryAdd(entry.Traditional[0], entry.Simplified[0]);
    }

    /// <summary>The folding by the dictionary that is in this package.</summary>
    public static CedictCharacterFolding Default => LazyDefault.Value;

    private static Lazy<CedictCharacterFolding> LazyDefault { get; } = new(() => new(CedictLexicon.Default));

    /// <inheritdoc/>
    public char Fold(char character) => _simplified.TryGetValue(character, out var simplified) ? simplified : character;
}
