using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>A quantity found in a text: its exact value, its unit and where it stands.</summary>
/// <remarks>Values are decimal, never binary floating point: 182.28亿 is exactly 18228000000.</remarks>
public sealed record Quantity
{
    /// <summary>Where it stands, with its unit, measure word and words of approximation (约, 多, about).</summary>
    public TextSpan Span { get; init; }

    /// <summary>What it measures.</summary>
    public QuantityKind Kind { get; init; }

    /// <summary>The value, or the lower end of a range; the numerator of a fraction; the year of a date that has one.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range (3-5万, 三五年); null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The denominator of a fraction; 1 for all else.</summary>
    public decimal Denominator { get; init; } = 1;

    /// <summary>
    /// The unit: an ISO 4217 code for money, an English singular (<c>year</c>, <c>kilometer</c>, <c>percentage point</c>) for
    /// measures, <c>more</c> for a multiple that may or may not hold the whole ("three times more"), empty for a bare number or a mere
    /// measure word (个, 家).
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>How exactly it is meant.</summary>
    public QuantityPrecision Precision { get; init; }

    /// <summary>The date, for <see cref="QuantityKind.Date"/>; else null.</summary>
    public QuantityDate? Date { get; init; }

    /// <summary>Whether it is written in words or Chinese numerals and not in digits. 一 and "a" may be no more than articles.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether a Chinese measure word (个, 家) stands in the span, so that a noun follows.</summary>
    public bool HasMeasureWord { get; init; }

    /// <summary>Whether a multiple is said as an increase: 增长3倍 (value 4), "three times more" (value 3, often meant as 4).</summary>
    public bool IsIncrease { get; init; }
}
