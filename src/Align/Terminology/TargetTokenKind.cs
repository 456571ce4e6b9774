namespace Align.Terminology;

/// <summary>What a token of a target text is.</summary>
internal enum TargetTokenKind
{
    /// <summary>A run of letters of a script that is written with spaces.</summary>
    Word,
    /// <summary>Digits, with separators inside.</summary>
    Number,
    /// <summary>One Chinese character or kana.</summary>
    Han,
    /// <summary>One mark that is no separator.</summary>
    Symbol,
}
