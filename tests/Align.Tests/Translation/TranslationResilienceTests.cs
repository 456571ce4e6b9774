#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using Align.Translation;
using Microsoft.Extensions.Time.Testing;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Align.Tests.Translation;

/// <summary>Retry timing on a clock that the test moves: nothing here waits.</summary>
public class TranslationResilienceTests
{
    private static readonly ResilienceOptions Plain = new() { UseJitter = false, BreakerBreak = TimeSpan.Zero, BaseDelay = TimeSpan.FromSeconds(1) };

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Waits_twice_as_long_before_each_attempt()
    {
        var moments = await AttemptsAsync(Plain, _ => Transient());
        Assert.Equal([0, 1, 3, 7, 15], moments);
    }

    [Fact]
    public async Task Never_waits_longer_than_the_maximum()
    {
        var moments = await AttemptsAsync(Plain with { MaxDelay = TimeSpan.FromSeconds(2) }, _ => Transient());
        Assert.Equal([0, 1, 3, 5, 7], moments);
    }

    [Fact]
    public async Task Waits_as_long_as_the_provider_says_even_beyond_the_maximum_delay()
    {
        var moments = await AttemptsAsync(Plain with { MaxAttempts = 3 }, attempt => Transient(TimeSpan.FromSeconds(attempt == 1 ? 60 : 5)));
        Assert.Equal([0, 60, 65], moments);
    }

    [Fact]
    public async Task Gives_up_when_the_provider_asks_for_more_patience_than_there_is()
    {
        var moments = await AttemptsAsync(Plain with { MaxRetryAfter = TimeSpan.FromMinutes(1) }, _ => Transient(TimeSpan.FromMinutes(2)));
        Assert.Equal([0], moments);
    }

    [Theory]
    [InlineData(TranslationFailure.Rejected)]
    [InlineData(TranslationFailure.Fatal)]
    public async Task Never_repeats_what_cannot_succeed(TranslationFailure failure)
    {
        var moments = await AttemptsAsync(Plain, _ => new TranslationException("fake", failure, "no"));
        Assert.Equal([0], moments);
    }

    [Fact]
    public async Task Jitter_from_a_seed_is_repeatable_and_differs_between_seeds()
    {
        var options = Plain with { UseJitter = true, Seed = 1 };
        var first = await AttemptsAsync(options, _ => Transient());
        var again = await AttemptsAsync(options, _ => Transient());
        var other = await AttemptsAsync(options with { Seed = 2 }, _ => Transient());
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public async Task An_attempt_without_answer_ends_at_its_timeout_and_is_repeated()
    {
        var attempts = 0;
        var task = TranslationResilience.Build(Plain with { MaxAttempts = 2, AttemptTimeout = TimeSpan.FromSeconds(9) }, _time)
            .ExecuteAsync(token => { attempts++; return UntilCancelled(token); }, CancellationToken.None).AsTask();
        await AdvanceUntilDoneAsync(task);
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => task);
        Assert.Equal(2, attempts);
        Assert.Equal(19, Seconds());
    }

    [Fact]
    public async Task The_total_timeout_ends_all_attempts()
    {
        var moments = await AttemptsAsync<TimeoutRejectedException>(Plain with { TotalTimeout = TimeSpan.FromSeconds(5) }, _ => Transient(), seconds: 5);
        Assert.Equal([0, 1, 3], moments);
    }

    [Fact]
    public async Task The_circuit_opens_when_the_provider_is_away_and_closes_again()
    {
        var options = Plain with { MaxAttempts = 1, BreakerMinimumAttempts = 3, BreakerBreak = TimeSpan.FromSeconds(10) };
        var pipeline = TranslationResilience.Build(options, _time);
        for (var i = 0; i < 3; i++)
            await Assert.ThrowsAsync<TranslationException>(() => Run(pipeline, new TranslationException("fake", TranslationFailure.Unavailable, "away")));
        await Assert.ThrowsAsync<BrokenCircuitException>(() => Run(pipeline, exception: null));
        _time.Advance(TimeSpan.FromSeconds(11));
        await Run(pipeline, exception: null);
    }

    [Theory]
    [InlineData(TranslationFailure.BadReply)]
    [InlineData(TranslationFailure.RateLimited)]
    [InlineData(TranslationFailure.Timeout)]
    [InlineData(TranslationFailure.Rejected)]
    public async Task What_may_be_the_fault_of_one_batch_does_not_open_the_circuit(TranslationFailure failure)
    {
        var pipeline = TranslationResilience.Build(Plain with { MaxAttempts = 1, BreakerMinimumAttempts = 2, BreakerBreak = TimeSpan.FromSeconds(10) }, _time);
        for (var i = 0; i < 10; i++)
            await Assert.ThrowsAsync<TranslationException>(() => Run(pipeline, new TranslationException("fake", failure, "bad")));
        await Run(pipeline, exception: null);
    }

    [Fact]
    public async Task A_request_that_meets_an_open_circuit_waits_for_it()
    {
        var options = Plain with { MaxAttempts = 4, BreakerMinimumAttempts = 2, BreakerBreak = TimeSpan.FromSeconds(10) };
        var moments = await AttemptsAsync(options, attempt => attempt <= 2 ? new TranslationException("fake", TranslationFailure.Unavailable, "away") : null);
        // The second failure, at 1 s, opens the circuit; the third try meets it after 2 s and the fourth comes when it has closed.
        Assert.Equal([0, 1, 11], moments);
    }

    [Theory]
    [InlineData("MaxAttempts")]
    [InlineData("MaxDelay")]
    [InlineData("AttemptTimeout")]
    [InlineData("BreakerFailureRatio")]
    public void A_wrong_option_is_named(string property)
    {
        var options = property switch
        {
            "MaxAttempts" => Plain with { MaxAttempts = 0 },
            "MaxDelay" => Plain with { MaxDelay = TimeSpan.Zero },
            "AttemptTimeout" => Plain with { AttemptTimeout = TimeSpan.Zero },
            _ => Plain with { BreakerFailureRatio = 0 },
        };
        Assert.Contains($"ResilienceOptions.{property} ", Assert.Throws<ArgumentException>(() => TranslationResilience.Build(options)).Message, StringComparison.Ordinal);
    }

    private static TranslationException Transient(TimeSpan? retryAfter = null) => new("fake", TranslationFailure.BadReply, "again", retryAfter);

    /// <summary>Ends on the thread that cancels, which is the one that moves the clock.</summary>
    private static async ValueTask UntilCancelled(CancellationToken token)
    {
        var cancelled = new TaskCompletionSource();
        await using var registration = token.Register(() => cancelled.TrySetCanceled(token));
        await cancelled.Task.ConfigureAwait(false);
    }

    private static Task Run(ResiliencePipeline pipeline, Exception? exception) =>
        pipeline.ExecuteAsync(_ => exception is null ? default : throw exception, CancellationToken.None).AsTask();

    private Task<List<double>> AttemptsAsync(ResilienceOptions options, Func<int, Exception?> failure) => AttemptsAsync<TranslationException>(options, failure);

    /// <summary>The moments, in seconds since the start, at which attempts were made.</summary>
    private async Task<List<double>> AttemptsAsync<TException>(ResilienceOptions options, Func<int, Exception?> failure, double seconds = 200) where TException : Exception
    {
        var start = _time.GetUtcNow();
        var moments = new List<double>();
        var task = TranslationResilience.Build(options, _time).ExecuteAsync(
            _ =>
            {
                moments.Add(Math.Round((_time.GetUtcNow() - start).TotalSeconds, 3));
                return failure(moments.Count) is { } exception ? throw exception : default(ValueTask);
            },
            CancellationToken.None).AsTask();
        await AdvanceUntilDoneAsync(task, seconds);
        try { await task; }
        catch (TException) { }
        return moments;
    }

    private double Seconds() => (_time.GetUtcNow() - _time.Start).TotalSeconds;

    /// <summary>
    /// Moves the clock in small steps, on a thread without the test runner's synchronization context: only there do continuations
    /// of fake timers run inside the step, so that no step is taken before the pipeline has set its next timer.
    /// </summary>
    private async Task AdvanceUntilDoneAsync(Task task, double seconds = 200)
    {
        await Task.Run(() =>
        {
            for (var step = 0; step < seconds * 10 && !task.IsCompleted; step++)
                _time.Advance(TimeSpan.FromMilliseconds(100));
        });
        // A cancelled delay ends on the thread pool, after the clock has stopped; the limit is for a pipeline that hangs.
        Assert.Same(task, await Task.WhenAny(task, Task.Delay(TimeSpan.FromSeconds(20))));
    }
}
