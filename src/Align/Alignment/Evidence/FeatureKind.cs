namespace Align.Alignment.Evidence;

/// <summary>The measurements of a bead, in the order of <see cref="BeadWeights"/>.</summary>
internal enum FeatureKind
{
    /// <summary>Gain of the English content words over chance, in logarithms.</summary>
    EnglishContent,
    /// <summary>The same of English function words.</summary>
    EnglishFunction,
    /// <summary>English content words that nothing explains, the rarer the more.</summary>
    EnglishUnmatched,
    /// <summary>English function words that nothing explains.</summary>
    EnglishUnmatchedFunction,
    /// <summary>Share of the English content words' gain in what they could gain.</summary>
    EnglishCover,
    /// <summary>Gain of the Chinese content words.</summary>
    ChineseContent,
    /// <summary>The same of Chinese function words.</summary>
    ChineseFunction,
    /// <summary>Chinese content words that nothing explains.</summary>
    ChineseUnmatched,
    /// <summary>Chinese function words that nothing explains.</summary>
    ChineseUnmatchedFunction,
    /// <summary>Share of the Chinese content words' gain.</summary>
    ChineseCover,
    /// <summary>A Chinese sentence alone.</summary>
    Omission,
    /// <summary>An English sentence alone.</summary>
    Addition,
    /// <summary>Length of a sentence that stands alone.</summary>
    NullLength,
    /// <summary>One Chinese, several English sentences.</summary>
    Split,
    /// <summary>Several Chinese, one English sentence.</summary>
    Merge,
    /// <summary>English sentences beyond two.</summary>
    ManyEnglish,
    /// <summary>Chinese sentences beyond two.</summary>
    ManyChinese,
    /// <summary>Several on both sides.</summary>
    ManyToMany,
    /// <summary>More English than Chinese sentences where the text has more too.</summary>
    SentenceRatio,
    /// <summary>How usual the shape is with this translator.</summary>
    Habit,
    /// <summary>Splits, the more natural the longer the bead.</summary>
    SplitLength,
    /// <summary>Merges, the more natural the shorter the bead.</summary>
    MergeLength,
    /// <summary>Squared logarithm of the length ratio, over the document's own.</summary>
    LogLength,
    /// <summary>Squared difference of lengths over their sum, over the document's own.</summary>
    LengthDifference,
    /// <summary>Question marks on one side only.</summary>
    Questions,
    /// <summary>Exclamation marks on one side only.</summary>
    Exclamations,
    /// <summary>Quotations on one side only.</summary>
    Quotes,
    /// <summary>One side begins with a quotation mark, the other does not.</summary>
    OpeningQuote,
    /// <summary>One side ends with a quotation mark, the other does not.</summary>
    ClosingQuote,
    /// <summary>A quotation goes on past one side only.</summary>
    QuoteBalance,
    /// <summary>The sides end with different marks.</summary>
    EndMark,
    /// <summary>English words beside the bead's beginning that belong across it, the nearer the more.</summary>
    EnglishCrossing,
    /// <summary>Chinese words beside the bead's beginning that belong across it.</summary>
    ChineseCrossing,
    /// <summary>The sentences after the boundaries begin with words that translate each other.</summary>
    StartMatch,
    /// <summary>The sentences before the boundaries end with words that translate each other.</summary>
    EndMatch,
}
