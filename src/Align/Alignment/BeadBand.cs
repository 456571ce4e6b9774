namespace Align.Alignment;

/// <summary>The part of the search grid that is looked at: for each source boundary a range of target boundaries.</summary>
/// <remarks>
/// Ranges never move backwards and each touches the one before, so that a path of single steps always leads through.
/// Boundary 0 is before the first sentence and boundary <c>count</c> after the last.
/// </remarks>
internal sealed class BeadBand
{
    private readonly int[] _low;
    private readonly int[] _high;
    private readonly long[] _offsets;

    private BeadBand(int[] low, int[] high)
    {
        _low = low;
        _high = high;
        _offsets = new long[low.Length + 1];
        for (var row = 0; row < low.Length; row++) _offsets[row + 1] = _offsets[row] + high[row] - low[row] + 1;
    }

    /// <summary>Number of source sentences.</summary>
    public int SourceCount => _low.Length - 1;

    /// <summary>Number of target sentences.</summary>
    public int TargetCount => _high[^1];

    /// <summary>How many pairs of boundaries the band holds.</summary>
    public long CellCount => _offsets[^1];

    /// <summary>First target boundary of a row.</summary>
    public int Low(int row) => _low[row];

    /// <summary>Last target boundary of a row.</summary>
    public int High(int row) => _high[row];

    /// <summary>Number of the row's first cell when all cells are counted row by row.</summary>
    public long Offset(int row) => _offsets[row];

    /// <summary>Whether a pair of boundaries lies in the band.</summary>
    public bool Holds(int row, int column) => column >= _low[row] && column <= _high[row];

    /// <summary>The whole grid.</summary>
    public static BeadBand Full(int sourceCount, int targetCount)
    {
        var low = new int[sourceCount + 1];
        var high = new int[sourceCount + 1];
        Array.Fill(high, targetCount);
        return new BeadBand(low, high);
    }

    /// <summary>The grid around its diagonal, as wide as <paramref name="maxCells"/> cells allow, and whole when they suffice.</summary>
    public static BeadBand Diagonal(int sourceCount, int targetCount, long maxCells)
    {
        var width = (int)Math.Min(targetCount, maxCells / (sourceCount + 1) / 2);
        if ((long)(sourceCount + 1) * (targetCount + 1) <= maxCells) width = targetCount;
        var points = new int[sourceCount + 1];
        for (var row = 0; row <= sourceCount; row++)
            points[row] = sourceCount == 0 ? 0 : (int)((long)row * targetCount / sourceCount);
        return Around(points, targetCount, width);
    }

    /// <summary>A band of <paramref name="width"/> boundaries on either side of a path that never goes backwards.</summary>
    /// <param name="points">For each source boundary a target boundary on the path.</param>
    /// <param name="targetCount">Number of target sentences.</param>
    /// <param name="width">Boundaries to either side; at least 1.</param>
    public static BeadBand Around(ReadOnlySpan<int> points, int targetCount, int width)
    {
        var low = new int[points.Length];
        var high = new int[points.Length];
        for (var row = 0; row < points.Length; row++)
        {
            low[row] = Math.Max(0, points[row] - width);
            high[row] = Math.Min(targetCount, points[row] + width);
        }
        return FromRanges(low, high, targetCount);
    }

    /// <summary>Takes ranges as they are wished for and mends them until every row can be reached from the one before.</summary>
    public static BeadBand FromRanges(int[] low, int[] high, int targetCount)
    {
        low[0] = 0;
        high[^1] = targetCount;
        for (var row = 1; row < low.Length; row++) high[row] = Math.Max(high[row], high[row - 1]);
        for (var row = low.Length - 2; row >= 0; row--) low[row] = Math.Min(low[row], low[row + 1]);
        // A row has to begin no later than the one before it ends: a path may then step straight from row to row.
        for (var row = 1; row < low.Length; row++)
            if (low[row] > high[row - 1]) high[row - 1] = low[row];
        return new BeadBand(low, high);
    }
}
