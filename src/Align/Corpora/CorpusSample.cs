namespace Align.Corpora;

/// <summary>Draws units at random, each with the same chance, in one pass and in the order of the corpus (Vitter 1985, algorithm R).</summary>
public static class CorpusSample
{
    /// <summary>Draws <paramref name="count"/> units, or all when there are fewer; only they are held.</summary>
    /// <param name="units">The corpus.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The same seed draws the same units everywhere.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static IReadOnlyList<TranslationUnit> Draw(IEnumerable<TranslationUnit> units, int count, ulong seed = 1)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (count < 1) throw new ArgumentOutOfRangeException(nameof(count), count, "At least one unit must be drawn.");
        var drawn = new List<(long Position, TranslationUnit Unit)>(Math.Min(count, 4096));
        long position = 0;
        foreach (var unit in units)
        {
            if (drawn.Count < count) drawn.Add((position, unit));
            else if (TextHash.Mix(seed ^ TextHash.Mix((ulong)position)) % (ulong)(position + 1) is var place && place < (ulong)count) drawn[(int)place] = (position, unit);
            position++;
        }
        return [.. drawn.OrderBy(static item => item.Position).Select(static item => item.Unit)];
    }
}
