using Align.Languages;

namespace Align.Tests.Languages;

/// <summary>A lexicon of a few words written for the tests, in the dictionary's line format: <c>simplified [pin1 yin1] /gloss/gloss/</c>.</summary>
internal sealed class TestLexicon : ILexicon
{
    private readonly Dictionary<string, List<LexiconEntry>> _entries = new(StringComparer.Ordinal);

    public TestLexicon(params string[] lines)
    {
        foreach (var line in lines)
        {
            var word = line[..line.IndexOf(' ')];
            var pinyin = line[(line.IndexOf('[') + 1)..line.IndexOf(']')];
            var glosses = line[(line.IndexOf('/') + 1)..].TrimEnd('/').Split('/');
            if (!_entries.TryGetValue(word, out var list)) _entries[word] = list = [];
            list.Add(new LexiconEntry(word, word, pinyin, glosses));
        }
    }

    public int LongestMatch(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(8, text.Length); length > 0; length--)
            if (_entries.ContainsKey(text[..length].ToString())) return length;
        return 0;
    }

    public IReadOnlyList<LexiconEntry> Lookup(ReadOnlySpan<char> headword) => _entries.TryGetValue(headword.ToString(), out var list) ? list : [];

    public IReadOnlyList<WeightedWord> Translations(ReadOnlySpan<char> headword) => [];
}
