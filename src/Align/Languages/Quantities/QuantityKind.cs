namespace Align.Languages.Quantities;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind
{
    /// <summary>A plain or counted number, or a measure such as kilometres: see <see cref="Quantity.Unit"/>.</summary>
    Number,
    /// <summary>A place in an order: 第三, 3rd, third.</summary>
    Ordinal,
    /// <summary>Hundredths: 46%, 百分之三点五, 三成. The value is in per cent; the unit is <c>point</c> for percentage points.</summary>
    Percent,
    /// <summary>A fraction with <see cref="Quantity.Denominator"/>: 三分之二, two-thirds, half.</summary>
    Fraction,
    /// <summary>A factor: 3倍, threefold, twice. 增长3倍 has the value 4, for the whole is then fourfold.</summary>
    Multiple,
    /// <summary>A reduced price; the value is the per cent taken off: 七折 and 30% off are both 30.</summary>
    Discount,
    /// <summary>An amount of money; the unit is the ISO 4217 code.</summary>
    Money,
    /// <summary>An order of size used as an adjective: 亿级, 万卡级, 200-million-level.</summary>
    Level,
    /// <summary>A calendar date or a part of one: see <see cref="Quantity.Date"/>.</summary>
    Date,
    /// <summary>A time of day; the value is in minutes since midnight. The unit is <c>clock</c> where the half of the day is not said (三点半).</summary>
    Time,
    /// <summary>A length of time; the unit is <c>second</c>, <c>minute</c>, <c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c>, <c>quarter</c>, <c>year</c> or <c>century</c>.</summary>
    Duration,
}
