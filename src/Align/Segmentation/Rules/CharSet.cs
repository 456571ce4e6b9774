#if NET
using System.Buffers;
#endif

namespace Align.Segmentation.Rules;

/// <summary>A set of UTF-16 code units that a text can be searched for: vectorised where the platform can, a bitmap elsewhere.</summary>
internal sealed class CharSet
{
#if NET
    private readonly SearchValues<char> _values;

    public CharSet(string characters) => _values = SearchValues.Create(characters);

    /// <summary>Index of the first member at or after <paramref name="start"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int start)
    {
        var index = text[start..].IndexOfAny(_values);
        return index < 0 ? -1 : index + start;
    }

    public bool Contains(char c) => _values.Contains(c);
#else
    private readonly bool[] _members = new bool[char.MaxValue + 1];

    public CharSet(string characters)
    {
        foreach (var c in characters) _members[c] = true;
    }

    /// <summary>Index of the first member at or after <paramref name="start"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int start)
    {
        var members = _members;
        for (var i = start; i < text.Length; i++)
            if (members[text[i]]) return i;
        return -1;
    }

    public bool Contains(char c) => _members[c];
#endif
}
