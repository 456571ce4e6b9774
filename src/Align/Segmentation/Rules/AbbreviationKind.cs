namespace Align.Segmentation.Rules;

/// <summary>How an abbreviation behaves before a capital letter.</summary>
internal enum AbbreviationKind
{
    /// <summary>An ordinary word: the full stop ends the sentence.</summary>
    None,
    /// <summary>Stands before a name or example: never ends a sentence.</summary>
    Prepositive,
    /// <summary>Stands before a number, and is an ordinary word otherwise.</summary>
    Numeric,
    /// <summary>Ends a sentence when a word follows that commonly begins one.</summary>
    Either,
}
