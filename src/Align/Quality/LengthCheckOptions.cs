namespace Align.Quality;

/// <summary>Bounds on the length of a target for the length of its source.</summary>
public sealed record LengthCheckOptions
{
    /// <summary>English letters and digits per Chinese character in an ordinary translation; above 0. English to Chinese uses its inverse.</summary>
    public double ExpectedRatio { get; init; } = 3.6;

    /// <summary>How many times longer or shorter than expected a target may be; above 1.</summary>
    public double MaxDeviation { get; init; } = 2.6;

    /// <summary>Units whose shorter side, in Chinese characters, is below this are not judged.</summary>
    public int MinLength { get; init; } = 10;
}
