namespace Align.Languages;

/// <summary>A Chinese-English dictionary: glosses, pinyin readings and translation probabilities by headword.</summary>
/// <remarks>Implementations are immutable and thread-safe. Headwords are found in simplified and in traditional form.</remarks>
public interface ILexicon
{
    /// <summary>Length in UTF-16 code units of the longest headword that <paramref name="text"/> begins with; 0 for none.</summary>
    int LongestMatch(ReadOnlySpan<char> text);

    /// <summary>The entries of a headword, in dictionary order; empty when there is none.</summary>
    IReadOnlyList<LexiconEntry> Lookup(ReadOnlySpan<char> headword);

    /// <summary>
    /// English content words (lower case, unstemmed) that translate a headword, by falling weight; weights are positive
    /// and sum to 1. Empty when the headword is unknown or has no content word.
    /// </summary>
    IReadOnlyList<WeightedWord> Translations(ReadOnlySpan<char> headword);
}
