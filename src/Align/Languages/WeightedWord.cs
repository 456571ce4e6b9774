namespace Align.Languages;

/// <summary>An English word and its weight as a translation.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="Weight">Its share of the headword's translations, above 0 and at most 1.</param>
public readonly record struct WeightedWord(string Word, float Weight);
