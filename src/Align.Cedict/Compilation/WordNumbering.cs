using System.Text;

namespace Align.Cedict.Compilation;

/// <summary>Numbers words by falling frequency, so that common words take one byte and nearly all others two.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int this[string word] => _numbers[word];

    public void Count(string word)
    {
        _counts.TryGetValue(word, out var count);
        _counts[word] = count + 1;
    }

    /// <summary>Gives the numbers once all words have been counted; equal counts go by code unit, for the same bytes every time.</summary>
    public void Freeze()
    {
        _words.AddRange(_counts.Keys);
        _words.Sort((one, other) => _counts[one] != _counts[other] ? _counts[other].CompareTo(_counts[one]) : string.CompareOrdinal(one, other));
        for (var number = 0; number < _words.Count; number++) _numbers.Add(_words[number], number);
    }

    /// <summary>Writes the word section: count, ends, text.</summary>
    public void Write(ByteSink sink)
    {
        sink.WriteU32((uint)_words.Count);
        var end = 0u;
        foreach (var word in _words) sink.WriteU32(end += (uint)Encoding.UTF8.GetByteCount(word));
        foreach (var word in _words) sink.Write(Encoding.UTF8.GetBytes(word));
    }
}
