namespace Align.Documents;

/// <summary>A range of UTF-16 code units in a text.</summary>
/// <param name="Start">Offset of the first code unit, 0-based.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the range holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the range from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the other range lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same range in a text that begins <paramref name="offset"/> code units earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
