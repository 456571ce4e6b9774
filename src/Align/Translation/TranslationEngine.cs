using System.Runtime.ExceptionServices;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Align.Translation;

/// <summary>Translates any number of items through one provider: every item gets an answer in its own place, or says why not.</summary>
/// <remarks>
/// Each item is looked up in the translation memory first; items that repeat are asked once; the rest is packed to the provider's
/// limits and asked with bounded concurrency behind <see cref="TranslationResilience"/>. Replies are checked (count, no empty text
/// for a source that has one). A batch that keeps failing is halved until the item at fault stands alone, so that it never costs
/// its neighbours their translation. Thread-safe; several runs share the circuit breaker.
/// </remarks>
public sealed class TranslationEngine
{
    /// <summary>
    /// Batches are halved only while something still succeeds: after so many failed requests in a row the fault is not in an item.
    /// Above the depth of halving (6 for 50 items) times a usual concurrency.
    /// </summary>
    internal const int MaxFailuresInARow = 32;

    private readonly ITranslationProvider _provider;
    private readonly TranslationEngineOptions _options;
    private readonly ITranslationMemory? _memory;
    private readonly ResiliencePipeline _pipeline;

    /// <summary>Makes an engine.</summary>
    /// <param name="provider">What translates.</param>
    /// <param name="options">Packing, pace, patience; null: the defaults.</param>
    /// <param name="memory">Past translations, asked first; null: none.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public TranslationEngine(ITranslationProvider provider, TranslationEngineOptions? options = null, ITranslationMemory? memory = null)
        : this(provider, options, memory, TimeProvider.System)
    {
    }

    /// <summary>Makes an engine with a clock of one's own for waits and timeouts.</summary>
    /// <param name="provider">What translates.</param>
    /// <param name="options">Packing, pace, patience; null: the defaults.</param>
    /// <param name="memory">Past translations, asked first; null: none.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public TranslationEngine(ITranslationProvider provider, TranslationEngineOptions? options, ITranslationMemory? memory, TimeProvider timeProvider)
    {
        _provider = provider ?? throw new ArgumentNullException(nameof(provider));
        _options = options ?? new TranslationEngineOptions();
        _options.Validate();
        _memory = memory;
        _pipeline = TranslationResilience.Build(_options.Resilience, timeProvider);
    }

    /// <summary>The provider behind the engine.</summary>
    public ProviderInfo Provider => _provider.Info;

    /// <summary>Translates every item.</summary>
    /// <param name="items">The items, in any number.</param>
    /// <param name="sourceLanguage">Source language, BCP-47.</param>
    /// <param name="targetLanguage">Target language, BCP-47.</param>
    /// <param name="progress">Told after every batch, from worker threads, one report at a time.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One translated item for each item, in the same order; a failed item is data, not an exception.</returns>
    /// <exception cref="TranslationException">
    /// A <see cref="TranslationFailure.Fatal"/> failure: no item can be translated until somebody acts. The message says what to do.
    /// </exception>
    public async Task<TranslationRun> TranslateAsync(
        IReadOnlyList<TranslationItem> items,
        string sourceLanguage = "zh-Hans",
        string targetLanguage = "en",
        IProgress<TranslationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        if (items is null) throw new ArgumentNullException(nameof(items));
        cancellationToken.ThrowIfCancellationRequested();

        var counters = new TranslationCounters(items.Count, progress);
        var results = new TranslatedItem[items.Count];
        var questions = Collect(items, results, counters);
        counters.Report();

        var limits = Provider;
        var maxItems = Math.Max(1, Math.Min(limits.MaxBatchSize, _options.MaxBatchSize ?? int.MaxValue));
        var maxCharacters = Math.Max(1, Math.Min(limits.MaxCharacters, _options.MaxCharacters ?? int.MaxValue));
        foreach (var tooLong in questions.Where(question => question.Item.Text.Length > limits.MaxCharacters))
            Fail([tooLong], TooLong(tooLong.Item, limits), results, counters);

        var batches = TranslationQuestion.Pack(questions.Where(question => question.Item.Text.Length <= limits.MaxCharacters), maxItems, maxCharacters);
        var template = new TranslationRequest { SourceLanguage = sourceLanguage, TargetLanguage = targetLanguage, Items = [] };
        await WorkAsync(batches, (batch, token) => TranslateBatchAsync(batch, template, results, counters, token), cancellationToken).ConfigureAwait(false);
        return new TranslationRun(results, counters.Snapshot());
    }

    private List<TranslationQuestion> Collect(IReadOnlyList<TranslationItem> items, TranslatedItem[] results, TranslationCounters counters)
    {
        var known = new Dictionary<TranslationItem, TranslationQuestion>(TranslationItemComparer.Instance);
        var questions = new List<TranslationQuestion>();
        for (var place = 0; place < items.Count; place++)
        {
            var item = items[place];
            if (string.IsNullOrWhiteSpace(item.Text))
            {
                results[place] = new TranslatedItem { Text = item.Text, Origin = TranslationOrigin.Unchanged };
                counters.Unchanged();
            }
            else if (_memory?.Find(item.Original ?? item.Text) is { } target)
            {
                results[place] = new TranslatedItem { Text = target, Origin = TranslationOrigin.Memory };
                counters.MemoryHit();
            }
            else
            {
                if (known.TryGetValue(item, out var question)) counters.Repeated();
                else questions.Add(known[item] = question = new TranslationQuestion(item));
                question.Places.Add(place);
            }
        }
        return questions;
    }

    private async Task WorkAsync(
        IReadOnlyList<IReadOnlyList<TranslationQuestion>> batches,
        Func<IReadOnlyList<TranslationQuestion>, CancellationToken, Task> translate,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var next = -1;
        Exception? first = null;

        async Task Work()
        {
            try
            {
                for (var index = Interlocked.Increment(ref next); index < batches.Count; index = Interlocked.Increment(ref next))
                {
                    stop.Token.ThrowIfCancellationRequested();
                    await translate(batches[index], stop.Token).ConfigureAwait(false);
                }
            }
            // The first error ends the run: the others only hear of it, and their cancellation is no news.
            catch (Exception exception) when (exception is not OperationCanceledException || cancellationToken.IsCancellationRequested)
            {
                Interlocked.CompareExchange(ref first, exception, comparand: null);
                stop.Cancel();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
        }

        // On the pool, because a provider that never waits (a dictionary) would otherwise run them one after the other.
        var workers = Enumerable.Range(0, Math.Min(_options.Concurrency, batches.Count)).Select(_ => Task.Run(Work, CancellationToken.None));
        await Task.WhenAll(workers).ConfigureAwait(false);
        if (first is not null) ExceptionDispatchInfo.Capture(first).Throw();
    }

    private async Task TranslateBatchAsync(
        IReadOnlyList<TranslationQuestion> batch, TranslationRequest template, TranslatedItem[] results, TranslationCounters counters, CancellationToken cancellationToken)
    {
        IReadOnlyList<TranslationResult> answers;
        try
        {
            answers = await AskAsync(template with { Items = [.. batch.Select(question => question.Item)] }, counters, cancellationToken).ConfigureAwait(false);
        }
        catch (TranslationException failure) when (failure.Failure != TranslationFailure.Fatal)
        {
            counters.Refused();
            if (batch.Count == 1 || !IsHalved(failure.Failure) || counters.FailuresInARow >= MaxFailuresInARow)
            {
                Fail(batch, failure, results, counters);
                return;
            }
            var half = batch.Count / 2;
            await TranslateBatchAsync([.. batch.Take(half)], template, results, counters, cancellationToken).ConfigureAwait(false);
            await TranslateBatchAsync([.. batch.Skip(half)], template, results, counters, cancellationToken).ConfigureAwait(false);
            return;
        }

        counters.Answered();
        for (var index = 0; index < batch.Count; index++)
        {
            var translated = new TranslatedItem { Text = answers[index].Text, Origin = TranslationOrigin.Provider };
            foreach (var place in batch[index].Places) results[place] = translated;
        }
        counters.Decided(batch.Sum(question => question.Places.Count), failed: false);
    }

    private async Task<IReadOnlyList<TranslationResult>> AskAsync(TranslationRequest request, TranslationCounters counters, CancellationToken cancellationToken)
    {
        var attempts = 0;
        var characters = request.Items.Sum(item => (long)item.Text.Length);
        try
        {
            return await _pipeline.ExecuteAsync(
                async token =>
                {
                    counters.Attempt(isRetry: attempts++ > 0, characters);
                    return Checked(request, await AttemptAsync(request, token).ConfigureAwait(false));
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new TranslationException(Provider.Name, TranslationFailure.Timeout,
                $"no reply within {exception.Timeout.TotalSeconds:0.###} s. Raise the timeout in ResilienceOptions or make the batches smaller.", innerException: exception);
        }
        catch (BrokenCircuitException exception)
        {
            throw new TranslationException(Provider.Name, TranslationFailure.Unavailable,
                "not asked, because nearly every request before this one failed. Check that the service is up and run again.",
                exception.RetryAfter, exception);
        }
    }

    /// <summary>One attempt; what a provider lets through of the transport's errors becomes a transient failure.</summary>
    private async Task<IReadOnlyList<TranslationResult>> AttemptAsync(TranslationRequest request, CancellationToken token)
    {
        try
        {
            return await _provider.TranslateAsync(request, token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new TranslationException(Provider.Name, TranslationFailure.Unavailable, $"cannot be reached: {exception.Message}", innerException: exception);
        }
        catch (OperationCanceledException exception) when (!token.IsCancellationRequested)
        {
            throw new TranslationException(Provider.Name, TranslationFailure.Timeout, "gave up waiting for its reply.", innerException: exception);
        }
    }

    private IReadOnlyList<TranslationResult> Checked(TranslationRequest request, IReadOnlyList<TranslationResult>? results)
    {
        if (results is null || results.Count != request.Items.Count)
            throw new TranslationException(Provider.Name, TranslationFailure.BadReply, $"returned {results?.Count ?? 0} texts for {request.Items.Count}.");
        for (var index = 0; index < results.Count; index++)
            if (string.IsNullOrWhiteSpace(results[index]?.Text))
                throw new TranslationException(Provider.Name, TranslationFailure.BadReply, $"returned an empty text for item {index + 1} of {results.Count}.");
        return results;
    }

    /// <summary>Whether a smaller batch may fare better: not when the provider is away or over its limit.</summary>
    private static bool IsHalved(TranslationFailure failure) =>
        failure is TranslationFailure.Rejected or TranslationFailure.BadReply or TranslationFailure.Timeout;

    private static void Fail(IReadOnlyList<TranslationQuestion> batch, TranslationException failure, TranslatedItem[] results, TranslationCounters counters)
    {
        var failed = new TranslatedItem { Origin = TranslationOrigin.Failed, Error = failure };
        foreach (var question in batch)
            foreach (var place in question.Places)
                results[place] = failed;
        counters.Decided(batch.Sum(question => question.Places.Count), failed: true);
    }

    private static TranslationException TooLong(TranslationItem item, ProviderInfo provider) => new(
        provider.Name,
        TranslationFailure.Rejected,
        $"a segment of {item.Text.Length} characters is longer than the {provider.MaxCharacters} that one request takes. Cut it into shorter segments.");
}
