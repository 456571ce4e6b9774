namespace Align.Languages.Quantities;

/// <summary>A number read in Chinese text, before its unit.</summary>
internal readonly struct ChineseNumeral
{
    public int Length { get; init; }
    public decimal Value { get; init; }
    public decimal? Upper { get; init; }

    /// <summary>The power of ten that ends it (1e8 for 3800亿); 1 when it ends in a digit.</summary>
    public decimal Scale { get; init; }

    /// <summary>Whether it has Arabic digits.</summary>
    public bool HasDigits { get; init; }

    /// <summary>Whether it is Chinese digits in a row without a power of ten: 二〇二五.</summary>
    public bool IsPositional { get; init; }

    /// <summary>Whether it begins with a power of ten that nothing multiplies: 万, 百万 (but not 十).</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether 几 or 数 stands for a digit.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether 多, 余, 来 or + follows: a little above the value.</summary>
    public bool IsOver { get; init; }

    /// <summary>Number of Chinese numeral characters or Arabic digits.</summary>
    public int Digits { get; init; }
}
