namespace Align.Languages.Quantities;

/// <summary>A calendar date, as much of it as is written.</summary>
public sealed record QuantityDate
{
    /// <summary>The year in the Common Era; null when not written. Two digits where the century is not written (90年代).</summary>
    public int? Year { get; init; }

    /// <summary>The last year of a span of years (2019-2023年); null for a single one.</summary>
    public int? LastYear { get; init; }

    /// <summary>The month, 1 to 12; null when not written.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31; null when not written.</summary>
    public int? Day { get; init; }

    /// <summary>The year relative to the writer's: 0 for 今年, -1 for 去年, 1 for 明年; null when not written so.</summary>
    public int? YearOffset { get; init; }

    /// <summary>Which part of the period is meant.</summary>
    public DatePart Part { get; init; }
}
