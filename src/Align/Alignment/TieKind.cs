namespace Align.Alignment;

/// <summary>What kind of evidence ties two places of a bead.</summary>
public enum TieKind
{
    /// <summary>A word and a translation that the dictionary has, or that its characters suggest.</summary>
    Word,
    /// <summary>A name and its spelling in pinyin or Wade-Giles.</summary>
    Name,
    /// <summary>The same number, amount or date.</summary>
    Quantity,
    /// <summary>The same word in Latin letters.</summary>
    SameWord,
    /// <summary>A term of the term base and a word of its target.</summary>
    Term,
}
