using System.Runtime.CompilerServices;

namespace Align.Segmentation.Rules;

/// <summary>A set of UTF-16 code units as a bitmap.</summary>
internal sealed class CharSet
{
    private readonly bool[] _members = new bool[char.MaxValue + 1];

    public CharSet(string characters)
    {
        foreach (var c in characters) _members[c] = true;
        // The vectorised scan passes over these unseen: see CandidateScan.
        IsOfMarks = true;
        foreach (var c in characters) IsOfMarks &= !(c is >= '\u4E00' and <= '\u9FFF' or '，' or '、' || Characters.IsAsciiLetter(c));
    }

    /// <summary>Whether the set holds no ideograph of the basic block, no ASCII letter and neither of ， 、.</summary>
    public bool IsOfMarks { get; }

    /// <summary>Index of the first member at or after <paramref name="start"/>, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int start)
    {
        var members = _members;
        var i = start;
        // Four look-ups at a time do not wait for one another.
        for (; i <= text.Length - 4; i += 4)
            if (members[text[i]] | members[text[i + 1]] | members[text[i + 2]] | members[text[i + 3]]) break;
        for (; i < text.Length; i++)
            if (members[text[i]]) return i;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => _members[c];
}
