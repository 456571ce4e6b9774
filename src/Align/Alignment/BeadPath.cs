namespace Align.Alignment;

/// <summary>Finds the monotone, complete sequence of beads with the highest sum of scores by dynamic programming.</summary>
/// <remarks>
/// The grid is walked row by row; from each pair of boundaries every bead is pushed forward. One byte for each cell of the
/// band remembers the shape that reached it, and the path is read back from those bytes: scores are never compared again, so that
/// rounding cannot lead the way back astray. Memory: the band's cells in bytes, and nine rows of sums.
/// </remarks>
internal static class BeadPath
{
    private const byte Unreached = byte.MaxValue;
    private const int RingSize = BeadShape.MaxSum + 1;

    /// <summary>Finds the best path through a band.</summary>
    /// <param name="band">The cells that are looked at.</param>
    /// <param name="shapes">The beads that are allowed; 1-0 and 0-1 have to be among them, so that there is a path.</param>
    /// <param name="scorer">Scores of beads.</param>
    /// <param name="cancellationToken">Asked once for each row.</param>
    /// <returns>Beads without confidence, in order, monotone and complete.</returns>
    public static List<Bead> Find<TScorer>(BeadBand band, IReadOnlyList<BeadShape> shapes, TScorer scorer, CancellationToken cancellationToken = default)
        where TScorer : IBeadScorer
    {
        var rows = band.SourceCount;
        var allowed = shapes.ToArray();
        var reachedBy = new ByteTable(band);
        var ring = new double[RingSize][];
        for (var row = 0; row < RingSize; row++) ring[row] = row <= rows ? FreshRow(band, row) : [];
        ring[0][0] = 0;
        var scores = new float[allowed.Length];

        for (var row = 0; row <= rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sums = ring[row % RingSize];
            var low = band.Low(row);
            for (var column = low; column <= band.High(row); column++)
            {
                var sum = sums[column - low];
                if (double.IsNegativeInfinity(sum)) continue;
                scorer.Score(row, column, scores);
                for (var shape = 0; shape < allowed.Length; shape++)
                {
                    var nextRow = row + allowed[shape].Source;
                    var nextColumn = column + allowed[shape].Target;
                    if (nextRow > rows || !band.Holds(nextRow, nextColumn)) continue;
                    ref var best = ref ring[nextRow % RingSize][nextColumn - band.Low(nextRow)];
                    var reached = sum + scores[shape];
                    if (!(reached > best)) continue;
                    best = reached;
                    reachedBy[nextRow, nextColumn] = (byte)shape;
                }
            }
            if (row + RingSize <= rows) ring[row % RingSize] = FreshRow(band, row + RingSize);
        }
        return ReadBack(band, allowed, reachedBy);
    }

    private static double[] FreshRow(BeadBand band, int row)
    {
        var sums = new double[band.High(row) - band.Low(row) + 1];
        Array.Fill(sums, double.NegativeInfinity);
        return sums;
    }

    private static List<Bead> ReadBack(BeadBand band, BeadShape[] shapes, ByteTable reachedBy)
    {
        var beads = new List<Bead>();
        var (row, column) = (band.SourceCount, band.TargetCount);
        while (row > 0 || column > 0)
        {
            var reached = reachedBy[row, column];
            if (reached == Unreached) throw new InvalidOperationException($"No bead leads to boundary {row}-{column}: a score was not a number.");
            var shape = shapes[reached];
            row -= shape.Source;
            column -= shape.Target;
            beads.Add(new Bead(row, shape.Source, column, shape.Target));
        }
        beads.Reverse();
        return beads;
    }

    /// <summary>One byte for each cell of a band, a row at a time, so that no array grows past what the runtime allows.</summary>
    private sealed class ByteTable
    {
        private readonly BeadBand _band;
        private readonly byte[][] _rows;

        public ByteTable(BeadBand band)
        {
            _band = band;
            _rows = new byte[band.SourceCount + 1][];
            for (var row = 0; row < _rows.Length; row++)
            {
                _rows[row] = new byte[band.High(row) - band.Low(row) + 1];
                Array.Fill(_rows[row], Unreached);
            }
        }

        public ref byte this[int row, int column] => ref _rows[row][column - _band.Low(row)];
    }
}
