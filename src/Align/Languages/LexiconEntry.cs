namespace Align.Languages;

/// <summary>One dictionary entry: a headword in one reading.</summary>
/// <param name="Traditional">The headword in traditional characters.</param>
/// <param name="Simplified">The headword in simplified characters.</param>
/// <param name="Pinyin">Syllables with tone numbers parted by spaces, <c>u:</c> for ü, capitals for names: <c>Bei3 jing1</c>.</param>
/// <param name="Glosses">English glosses in dictionary order.</param>
public sealed record LexiconEntry(string Traditional, string Simplified, string Pinyin, IReadOnlyList<string> Glosses);
