#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using Align.Translation;
using FsCheck.Xunit;

namespace Align.Tests.Translation;

public class TranslationEngineTests
{
    // No waits: what is tested here is what is asked again, not when.
    private static readonly TranslationEngineOptions Quick = new()
    {
        Resilience = new ResilienceOptions { MaxAttempts = 3, BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero, UseJitter = false },
    };

    [Fact]
    public async Task Keeps_the_order_over_many_batches_at_once()
    {
        var provider = new FakeProvider(async (request, token) =>
        {
            // Later batches answer first.
            if (request.Items[0].Text.EndsWith("00", StringComparison.Ordinal)) await Task.Yield();
            return FakeProvider.Translate(request);
        });
        var texts = Enumerable.Range(100, 500).Select(number => $"句{number}").ToArray();
        var run = await new TranslationEngine(provider, Quick with { Concurrency = 8, MaxBatchSize = 7 }).TranslateAsync(Requests.Items(texts));
        Assert.Equal(texts.Select(HonestAnswers.Translate), run.Select(item => item.Text));
        Assert.All(run, item => Assert.Equal(TranslationOrigin.Provider, item.Origin));
        Assert.Equal(72, run.Statistics.ProviderCalls);
        Assert.Equal(2000, run.Statistics.Characters);
    }

    [Fact]
    public async Task Asks_the_memory_first_and_repeats_only_once()
    {
        var provider = FakeProvider.Honest();
        var memory = new InMemoryTranslationMemory([KeyValuePair.Create("甲", "A")]);
        var run = await new TranslationEngine(provider, Quick, memory).TranslateAsync(Requests.Items("甲", "乙", "丙", "乙", " 甲 ", "乙"));
        Assert.Equal(["A", "EN 乙", "EN 丙", "EN 乙", "A", "EN 乙"], run.Select(item => item.Text));
        Assert.Equal([["乙", "丙"]], provider.Batches);
        Assert.Equal(TranslationOrigin.Memory, run[0].Origin);
        Assert.Equal(new TranslationStatistics { Items = 6, MemoryHits = 2, RepeatedItems = 2, ProviderCalls = 1, Characters = 2 }, run.Statistics);
    }

    [Fact]
    public async Task The_same_text_with_other_terms_is_another_question()
    {
        var provider = FakeProvider.Honest();
        await new TranslationEngine(provider, Quick).TranslateAsync(
            [Requests.WithTerm("张勇来了", "张勇", "Daniel Zhang"), Requests.WithTerm("张勇来了", "张勇", "Zhang Yong"), Requests.WithTerm("张勇来了", "张勇", "Zhang Yong") with { Terms = [] }]);
        Assert.Equal(3, Assert.Single(provider.Batches).Count);
    }

    [Fact]
    public async Task Blank_items_are_handed_back_unasked()
    {
        var provider = FakeProvider.Honest();
        var run = await new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items("", " \n"));
        Assert.Equal(["", " \n"], run.Select(item => item.Text));
        Assert.All(run, item => Assert.Equal(TranslationOrigin.Unchanged, item.Origin));
        Assert.Empty(provider.Batches);
        Assert.Empty(await new TranslationEngine(provider, Quick).TranslateAsync([]));
    }

    [Fact]
    public async Task Batches_keep_to_the_limits_of_the_provider_and_of_the_options()
    {
        var provider = new FakeProvider((request, _) => Task.FromResult(FakeProvider.Translate(request))) { Info = new ProviderInfo { Name = "fake", MaxBatchSize = 3, MaxCharacters = 5 } };
        await new TranslationEngine(provider, Quick with { Concurrency = 1 }).TranslateAsync(Requests.Items("一", "二", "三", "四五六七", "八", "九十"));
        Assert.Equal([["一", "二", "三"], ["四五六七", "八"], ["九十"]], provider.Batches);

        var tighter = FakeProvider.Honest();
        await new TranslationEngine(tighter, Quick with { Concurrency = 1, MaxBatchSize = 2, MaxCharacters = 3 }).TranslateAsync(Requests.Items("一", "二", "三四五六", "七"));
        Assert.Equal([["一", "二"], ["三四五六"], ["七"]], tighter.Batches);
    }

    [Fact]
    public async Task A_segment_longer_than_a_request_fails_alone_and_unasked()
    {
        var provider = new FakeProvider((request, _) => Task.FromResult(FakeProvider.Translate(request))) { Info = new ProviderInfo { Name = "fake", MaxCharacters = 3 } };
        var run = await new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items("一", "二三四五", "六"));
        Assert.Equal(["EN 一", null, "EN 六"], run.Select(item => item.Text));
        Assert.Contains("4 characters", run[1].Error!.Message, StringComparison.Ordinal);
        Assert.Equal([["一", "六"]], provider.Batches);
    }

    [Theory]
    [InlineData(TranslationFailure.Rejected)]
    [InlineData(TranslationFailure.BadReply)]
    [InlineData(TranslationFailure.Timeout)]
    public async Task One_bad_item_never_costs_its_neighbours(TranslationFailure kind)
    {
        var provider = FakeProvider.Failing(request => request.Items.Any(item => item.Text is "句17" or "句18") ? new TranslationException("fake", kind, "bad") : null);
        var texts = Enumerable.Range(0, 50).Select(number => $"句{number}").ToArray();
        var run = await new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items(texts));
        for (var i = 0; i < texts.Length; i++)
        {
            if (i is 17 or 18)
            {
                Assert.Equal((null, TranslationOrigin.Failed), (run[i].Text, run[i].Origin));
                Assert.Equal(kind, run[i].Error!.Failure);
            }
            else Assert.Equal(HonestAnswers.Translate(texts[i]), run[i].Text);
        }
        Assert.Equal(2, run.Statistics.FailedItems);
    }

    [Theory]
    [InlineData(TranslationFailure.Unavailable)]
    [InlineData(TranslationFailure.RateLimited)]
    public async Task A_provider_that_is_away_is_not_asked_in_halves(TranslationFailure kind)
    {
        var provider = FakeProvider.Failing(_ => new TranslationException("fake", kind, "away"));
        var run = await new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items([.. Enumerable.Range(0, 50).Select(number => $"句{number}")]));
        Assert.All(run, item => Assert.Equal(kind, item.Error!.Failure));
        Assert.Equal(3, run.Statistics.ProviderCalls);
        Assert.Equal(2, run.Statistics.Retries);
    }

    [Fact]
    public async Task When_everything_is_refused_halving_stops()
    {
        var provider = FakeProvider.Failing(_ => new TranslationException("fake", TranslationFailure.Rejected, "no"));
        var run = await new TranslationEngine(provider, Quick with { Concurrency = 1 }).TranslateAsync(Requests.Items([.. Enumerable.Range(0, 2000).Select(number => $"句{number}")]));
        Assert.All(run, item => Assert.Equal(TranslationOrigin.Failed, item.Origin));
        // Halving to the end would take 99 requests for each of the 40 batches.
        Assert.InRange(run.Statistics.ProviderCalls, TranslationEngine.MaxFailuresInARow, TranslationEngine.MaxFailuresInARow + 6 + 40);
    }

    [Fact]
    public async Task A_fatal_failure_stops_the_run_and_is_thrown()
    {
        var provider = FakeProvider.Failing(request => request.Items[0].Text == "句30" ? new TranslationException("fake", TranslationFailure.Fatal, "set the key") : null);
        var exception = await Assert.ThrowsAsync<TranslationException>(() => new TranslationEngine(provider, Quick with { Concurrency = 1, MaxBatchSize = 10 })
            .TranslateAsync(Requests.Items([.. Enumerable.Range(0, 200).Select(number => $"句{number}")])));
        Assert.Equal("fake: set the key", exception.Message);
        Assert.Equal(4, provider.Batches.Count);
    }

    [Fact]
    public async Task A_fatal_failure_ends_requests_that_are_under_way()
    {
        var provider = new FakeProvider(async (request, token) =>
        {
            if (request.Items[0].Text == "二") throw new TranslationException("fake", TranslationFailure.Fatal, "set the key");
            await Task.Delay(Timeout.Infinite, token);
            return [];
        });
        var run = new TranslationEngine(provider, Quick with { Concurrency = 2, MaxBatchSize = 1 }).TranslateAsync(Requests.Items("一", "二"));
        Assert.Equal(TranslationFailure.Fatal, (await Assert.ThrowsAsync<TranslationException>(() => run)).Failure);
    }

    [Fact]
    public async Task A_wrong_count_or_an_empty_text_is_asked_again()
    {
        var replies = new Queue<IReadOnlyList<TranslationResult>>([[new("only one")], [new("A"), new(" ")], [new("A"), new("B"), new("C")], [new("A"), new("B")]]);
        var provider = new FakeProvider((_, _) => Task.FromResult(replies.Dequeue()));
        var options = Quick with { Resilience = Quick.Resilience with { MaxAttempts = 5 } };
        var run = await new TranslationEngine(provider, options).TranslateAsync(Requests.Items("甲", "乙"));
        Assert.Equal(["A", "B"], run.Select(item => item.Text));
        Assert.Equal((4, 3), (run.Statistics.ProviderCalls, run.Statistics.Retries));
    }

    [Fact]
    public async Task Errors_of_the_transport_that_a_provider_lets_through_are_data_too()
    {
        var failures = new Queue<Exception>([new HttpRequestException("no route"), new IOException("cut"), new TaskCanceledException("slow")]);
        var provider = new FakeProvider((_, _) => Task.FromException<IReadOnlyList<TranslationResult>>(failures.Dequeue()));
        var run = await new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items("甲"));
        Assert.Equal(TranslationFailure.Timeout, run[0].Error!.Failure);
        Assert.Equal(3, run.Statistics.ProviderCalls);
    }

    [Fact]
    public async Task A_fault_in_a_provider_is_not_hidden()
    {
        var provider = new FakeProvider((_, _) => throw new InvalidOperationException("bug"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items("甲")));
    }

    [Fact]
    public async Task Cancelling_stops_requests_and_throws()
    {
        using var cancel = new CancellationTokenSource();
        var provider = new FakeProvider(async (_, token) =>
        {
            cancel.Cancel();
            await Task.Delay(Timeout.Infinite, token);
            return [];
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new TranslationEngine(provider, Quick).TranslateAsync(Requests.Items("甲", "乙"), cancellationToken: cancel.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TranslationEngine(provider, Quick).TranslateAsync([], cancellationToken: cancel.Token));
    }

    [Fact]
    public async Task Progress_rises_to_the_total_and_never_falls()
    {
        var reports = new Reports();
        var provider = FakeProvider.Failing(request => request.Items.Any(item => item.Text == "句5") ? new TranslationException("fake", "bad") : null);
        var texts = Enumerable.Range(0, 100).Select(number => $"句{number % 60}").ToArray();
        await new TranslationEngine(provider, Quick with { MaxBatchSize = 4 }).TranslateAsync(Requests.Items(texts), progress: reports);
        Assert.Equal(reports.Seen.OrderBy(report => report.Completed).Select(report => report.Completed), reports.Seen.Select(report => report.Completed));
        Assert.Equal((0, 100), (reports.Seen[0].Completed, reports.Seen[0].Total));
        Assert.Equal(100, reports.Seen[^1].Completed);
        Assert.Equal(2, reports.Seen[^1].Statistics.FailedItems);
    }

    [Fact]
    public async Task Never_more_requests_at_once_than_allowed()
    {
        int under = 0, most = 0;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var provider = new FakeProvider(async (request, _) =>
        {
            var now = Interlocked.Increment(ref under);
            InterlockedMax(ref most, now);
            // The third request under way opens the gate; a fourth would show in the maximum.
            if (now == 3) gate.TrySetResult();
            await gate.Task;
            Interlocked.Decrement(ref under);
            return FakeProvider.Translate(request);
        });
        await new TranslationEngine(provider, Quick with { Concurrency = 3, MaxBatchSize = 1 }).TranslateAsync(Requests.Items([.. Enumerable.Range(0, 60).Select(number => $"句{number}")]));
        Assert.Equal(3, most);
    }

    [Theory]
    [InlineData("Concurrency")]
    [InlineData("MaxBatchSize")]
    [InlineData("MaxCharacters")]
    public void A_wrong_option_is_named(string property)
    {
        var options = property switch
        {
            "Concurrency" => Quick with { Concurrency = 0 },
            "MaxBatchSize" => Quick with { MaxBatchSize = 0 },
            _ => Quick with { MaxCharacters = 0 },
        };
        var exception = Assert.Throws<ArgumentException>(() => new TranslationEngine(FakeProvider.Honest(), options));
        Assert.Contains($"TranslationEngineOptions.{property} ", exception.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public bool Every_row_is_its_own_translation_whatever_fails(byte[] numbers, byte seed)
    {
        var random = new Random(seed);
        var provider = new FakeProvider((request, _) =>
        {
            int roll;
            lock (random) roll = random.Next(10);
            return roll switch
            {
                0 => Task.FromException<IReadOnlyList<TranslationResult>>(new TranslationException("fake", TranslationFailure.BadReply, "bad")),
                1 => Task.FromException<IReadOnlyList<TranslationResult>>(new TranslationException("fake", TranslationFailure.Rejected, "bad")),
                2 => Task.FromResult<IReadOnlyList<TranslationResult>>([.. FakeProvider.Translate(request).Skip(1)]),
                _ => Task.FromResult(FakeProvider.Translate(request)),
            };
        });
        var texts = numbers.Select(number => $"句{number}").ToArray();
        var run = new TranslationEngine(provider, Quick with { MaxBatchSize = 6 }).TranslateAsync(Requests.Items(texts)).GetAwaiter().GetResult();
        return run.Count == texts.Length && run.Zip(texts).All(pair =>
            pair.First.Text == HonestAnswers.Translate(pair.Second)
            || pair.First is { Origin: TranslationOrigin.Failed, Text: null, Error: not null });
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
            if (Interlocked.CompareExchange(ref most, value, seen) == seen) return;
    }

    private sealed class Reports : IProgress<TranslationProgress>
    {
        public List<TranslationProgress> Seen { get; } = [];

        public void Report(TranslationProgress value) => Seen.Add(value);
    }
}
