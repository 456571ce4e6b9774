namespace Align.Quality;

/// <summary>How strictly quantities are compared.</summary>
public sealed record QuantityCheckOptions
{
    private readonly decimal _tolerance = 0.006m;

    /// <summary>The relative difference that counts as rounding (182.28亿 as 18.2 billion); 0 or more and below 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or 0.5 or more.</exception>
    public decimal Tolerance
    {
        get => _tolerance;
        init => _tolerance = value is >= 0 and < 0.5m ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Tolerance must be at least 0 and below 0.5.");
    }

    /// <summary>Whether quantities of the target that the source does not have are reported, as notes.</summary>
    public bool ReportAdded { get; init; }
}
