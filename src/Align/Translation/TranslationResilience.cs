using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Align.Translation;

/// <summary>Builds the pipeline that stands between the engine and a provider: retry, circuit breaker, timeout.</summary>
/// <remarks>
/// What is asked again is decided by <see cref="TranslationException.Failure"/>, never by text: only transient failures are, each
/// attempt within <see cref="ResilienceOptions.AttemptTimeout"/>, after an exponential wait with jitter or, if the provider named
/// one (Retry-After, RFC 9110 section 10.2.3), after exactly that. The circuit opens only on failures that say that the provider
/// is away (<see cref="TranslationFailure.Unavailable"/>); a request that meets an open circuit waits for it like for a Retry-After.
/// </remarks>
public static class TranslationResilience
{
    /// <summary>Builds the pipeline. One pipeline goes with one provider: the circuit breaker in it has state.</summary>
    /// <param name="options">How often and how long; null: the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static ResiliencePipeline Build(ResilienceOptions? options = null) => Build(options, TimeProvider.System);

    /// <summary>Builds the pipeline with a clock of one's own.</summary>
    /// <param name="options">How often and how long; null: the defaults.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static ResiliencePipeline Build(ResilienceOptions? options, TimeProvider timeProvider)
    {
        options ??= new ResilienceOptions();
        options.Validate();

        var builder = new ResiliencePipelineBuilder { TimeProvider = timeProvider ?? throw new ArgumentNullException(nameof(timeProvider)) };
        if (options.TotalTimeout is { } total) builder.AddTimeout(total);
        if (options.MaxAttempts > 1) builder.AddRetry(Retry(options));
        if (options.BreakerBreak > TimeSpan.Zero) builder.AddCircuitBreaker(Breaker(options));
        builder.AddTimeout(options.AttemptTimeout);
        return builder.Build();
    }

    private static RetryStrategyOptions Retry(ResilienceOptions options)
    {
        var retry = new RetryStrategyOptions
        {
            MaxRetryAttempts = options.MaxAttempts - 1,
            Delay = options.BaseDelay,
            MaxDelay = options.MaxDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = options.UseJitter,
            ShouldHandle = args => new ValueTask<bool>(IsRetried(args.Outcome.Exception, options)),
            // Null leaves the wait to the exponential rule.
            DelayGenerator = args => new ValueTask<TimeSpan?>(Wait(args.Outcome.Exception)),
        };
        if (options.Seed is { } seed)
        {
            var random = new Random(seed);
            retry.Randomizer = () => { lock (random) return random.NextDouble(); };
        }
        return retry;
    }

    private static CircuitBreakerStrategyOptions Breaker(ResilienceOptions options) => new()
    {
        FailureRatio = options.BreakerFailureRatio,
        MinimumThroughput = options.BreakerMinimumAttempts,
        SamplingDuration = options.BreakerSampling,
        BreakDuration = options.BreakerBreak,
        // No timeouts: one batch that is too much for the provider would take the others down with it.
        ShouldHandle = args => new ValueTask<bool>(args.Outcome.Exception is TranslationException { Failure: TranslationFailure.Unavailable }),
    };

    private static bool IsRetried(Exception? exception, ResilienceOptions options) => exception switch
    {
        TranslationException failure => failure.IsTransient && (failure.RetryAfter ?? TimeSpan.Zero) <= options.MaxRetryAfter,
        TimeoutRejectedException or BrokenCircuitException => true,
        _ => false,
    };

    private static TimeSpan? Wait(Exception? exception) => exception switch
    {
        TranslationException failure => failure.RetryAfter,
        BrokenCircuitException broken => broken.RetryAfter,
        _ => null,
    };
}
