namespace Align.Translation;

/// <summary>How often, how patiently and how long a provider is asked before a request counts as failed.</summary>
public sealed record ResilienceOptions
{
    /// <summary>Attempts for one request, the first included; at least 1.</summary>
    public int MaxAttempts { get; init; } = 5;

    /// <summary>Median wait before the second attempt; doubles with each further one.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait between two attempts, unless the provider names one of its own.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest wait that is accepted from a provider's Retry-After; one that asks for more is not asked again.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether waits are spread at random (decorrelated jitter), so that clients do not come back all at once.</summary>
    public bool UseJitter { get; init; } = true;

    /// <summary>Seed of the jitter, for runs that must repeat exactly; null: a different one each time.</summary>
    public int? Seed { get; init; }

    /// <summary>Longest time for one attempt.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Longest time for one request with all its attempts and waits; null: no bound but theirs.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>Share of failing attempts, above 0 up to 1, at which the circuit opens.</summary>
    public double BreakerFailureRatio { get; init; } = 0.9;

    /// <summary>Fewest attempts inside <see cref="BreakerSampling"/> before the circuit may open; at least 2.</summary>
    public int BreakerMinimumAttempts { get; init; } = 10;

    /// <summary>The window in which attempts are counted for the circuit breaker.</summary>
    public TimeSpan BreakerSampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the circuit stays open; zero: no circuit breaker at all.</summary>
    public TimeSpan BreakerBreak { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Checks every value.</summary>
    /// <exception cref="ArgumentException">A value is out of range; the message names the property.</exception>
    internal void Validate()
    {
        Require(MaxAttempts >= 1, nameof(MaxAttempts), "must be at least 1");
        Require(BaseDelay >= TimeSpan.Zero && BaseDelay <= TimeSpan.FromDays(1), nameof(BaseDelay), "must lie between 0 and 1 day");
        Require(MaxDelay >= BaseDelay && MaxDelay <= TimeSpan.FromDays(1), nameof(MaxDelay), "must lie between BaseDelay and 1 day");
        Require(MaxRetryAfter >= TimeSpan.Zero, nameof(MaxRetryAfter), "must not be negative");
        Require(AttemptTimeout >= TimeSpan.FromMilliseconds(10) && AttemptTimeout <= TimeSpan.FromDays(1), nameof(AttemptTimeout), "must lie between 10 ms and 1 day");
        Require(TotalTimeout is null || (TotalTimeout >= TimeSpan.FromMilliseconds(10) && TotalTimeout <= TimeSpan.FromDays(1)), nameof(TotalTimeout), "must lie between 10 ms and 1 day, or be null");
        Require(BreakerFailureRatio is > 0 and <= 1, nameof(BreakerFailureRatio), "must be above 0 and at most 1");
        Require(BreakerMinimumAttempts >= 2, nameof(BreakerMinimumAttempts), "must be at least 2");
        Require(BreakerSampling >= TimeSpan.FromMilliseconds(500) && BreakerSampling <= TimeSpan.FromDays(1), nameof(BreakerSampling), "must lie between 500 ms and 1 day");
        Require(BreakerBreak == TimeSpan.Zero || (BreakerBreak >= TimeSpan.FromMilliseconds(500) && BreakerBreak <= TimeSpan.FromDays(1)), nameof(BreakerBreak), "must be 0 or lie between 500 ms and 1 day");
    }

    private static void Require(bool holds, string property, string rule) => OptionRule.Require(holds, nameof(ResilienceOptions), property, rule);
}
