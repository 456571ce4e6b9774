namespace Align.Translation;

/// <summary>Figures of a run while its workers add to them.</summary>
internal sealed class TranslationCounters(int items, IProgress<TranslationProgress>? progress)
{
#pragma warning disable MA0158 // System.Threading.Lock is not in netstandard2.1.
    private readonly object _lock = new();
#pragma warning restore MA0158
    private int _completed, _memoryHits, _repeated, _failed, _calls, _retries;
    private long _characters;
    private int _failuresInARow;

    /// <summary>Failed requests since the last good one, over all workers.</summary>
    public int FailuresInARow => Volatile.Read(ref _failuresInARow);

    public void MemoryHit() { lock (_lock) { _memoryHits++; _completed++; } }

    public void Unchanged() { lock (_lock) _completed++; }

    public void Repeated() { lock (_lock) _repeated++; }

    public void Attempt(bool isRetry, long characters)
    {
        lock (_lock)
        {
            _calls++;
            if (isRetry) _retries++;
            _characters += characters;
        }
    }

    public void Answered() => Volatile.Write(ref _failuresInARow, 0);

    public void Refused() => Interlocked.Increment(ref _failuresInARow);

    /// <summary>Notes decided items and tells how far the run is; reports never overtake each other.</summary>
    public void Decided(int count, bool failed)
    {
        lock (_lock)
        {
            _completed += count;
            if (failed) _failed += count;
            progress?.Report(new TranslationProgress(_completed, items, Snapshot()));
        }
    }

    public void Report()
    {
        lock (_lock) progress?.Report(new TranslationProgress(_completed, items, Snapshot()));
    }

    public TranslationStatistics Snapshot()
    {
        lock (_lock)
        {
            return new TranslationStatistics
            {
                Items = items,
                MemoryHits = _memoryHits,
                RepeatedItems = _repeated,
                FailedItems = _failed,
                ProviderCalls = _calls,
                Retries = _retries,
                Characters = _characters,
            };
        }
    }
}
