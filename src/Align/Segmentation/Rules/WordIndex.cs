namespace Align.Segmentation.Rules;

/// <summary>A short list of words, found by their first or last character, so that a miss costs one look-up.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<char, string[]> _words;
    private readonly bool _byEnd;

    private WordIndex(string words, bool byEnd)
    {
        _byEnd = byEnd;
        _words = words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(word => byEnd ? word[^1] : word[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
    }

    /// <summary>Words to be found at the start of a text.</summary>
    public static WordIndex OfStarts(string words) => new(words, byEnd: false);

    /// <summary>Words to be found at the end of a text.</summary>
    public static WordIndex OfEnds(string words) => new(words, byEnd: true);

    /// <summary>Length of the longest word that the text begins (or ends) with; 0 for none.</summary>
    public int Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.TryGetValue(_byEnd ? text[^1] : text[0], out var words)) return 0;
        foreach (var word in words)
            if (_byEnd ? text.EndsWith(word.AsSpan(), StringComparison.Ordinal) : text.StartsWith(word.AsSpan(), StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>Whether any word stands anywhere in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Match(_byEnd ? text[..(i + 1)] : text[i..]) > 0) return true;
        return false;
    }
}
