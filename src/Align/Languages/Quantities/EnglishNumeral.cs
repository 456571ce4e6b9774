namespace Align.Languages.Quantities;

/// <summary>A number read in English text, before its unit.</summary>
internal readonly record struct EnglishNumeral(int End, decimal Value, bool IsSpelled)
{
    /// <summary>The order of size for "hundreds of thousands of": the value is the lower end.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether it ends in an ordinal word or suffix: third, 3rd, twenty-first.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The denominator of a fraction: 3 for two-thirds; 1 for a whole number.</summary>
    public decimal Denominator { get; init; }

    /// <summary>Whether the number is no more than the article: a, an, one.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether a scale word or separator was written, so that it cannot be a year.</summary>
    public bool IsPlainDigits { get; init; }
}
