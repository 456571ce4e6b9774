namespace Align.Languages.Quantities;

/// <summary>Which part of a year or month a date means, or what kind of year.</summary>
public enum DatePart
{
    /// <summary>The whole.</summary>
    Whole,
    /// <summary>The beginning: 年初, 上旬, early.</summary>
    Early,
    /// <summary>The middle: 年中, 中旬, mid.</summary>
    Middle,
    /// <summary>The later part: 下旬, late.</summary>
    Late,
    /// <summary>The end: 年底, 月末, the end of.</summary>
    End,
    /// <summary>Ten years from the year: 90年代, the 1990s.</summary>
    Decade,
    /// <summary>A fiscal year: 2020财年.</summary>
    FiscalYear,
    /// <summary>People born in the years from this one: 85后, post-85.</summary>
    Cohort,
}
