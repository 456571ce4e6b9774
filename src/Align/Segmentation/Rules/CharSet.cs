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

    public bool Contains(char c) => _members[c];
}
