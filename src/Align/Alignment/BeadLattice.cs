namespace Align.Alignment;

/// <summary>All beads of a band with their scores: finds the best path and every bead's probability.</summary>
internal sealed class BeadLattice : IBeadScorer
{
    private readonly BeadBand _band;
    private readonly BeadShape[] _shapes;
    private readonly float[] _scores;

    /// <summary>Scores every bead of a band.</summary>
    public BeadLattice(BeadBand band, IReadOnlyList<BeadShape> shapes, IBeadScorer scorer, CancellationToken cancellationToken = default)
    {
        _band = band;
        _shapes = [.. shapes];
        _scores = new float[checked((int)(band.CellCount * _shapes.Length))];
        for (var row = 0; row <= band.SourceCount; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = band.Low(row); column <= band.High(row); column++)
                scorer.Score(row, column, _scores.AsSpan(Cell(row, column) * _shapes.Length, _shapes.Length));
        }
    }

    private BeadLattice(BeadBand band, BeadShape[] shapes, float[] scores)
    {
        _band = band;
        _shapes = shapes;
        _scores = scores;
    }

    public void Score(int source, int target, Span<float> scores)
        => _scores.AsSpan(Cell(source, target) * _shapes.Length, _shapes.Length).CopyTo(scores);

    /// <summary>The path with the highest sum of scores.</summary>
    public List<Bead> FindBest(CancellationToken cancellationToken = default) => BeadPath.Find(_band, _shapes, this, cancellationToken);

    /// <summary>A lattice of the same band whose scores are the beads' probabilities: all paths weighed by the exponential of their sum.</summary>
    public BeadLattice Posteriors(out double logTotal)
    {
        var backward = Backward();
        var forward = new double[_band.CellCount];
        Array.Fill(forward, double.NegativeInfinity);
        forward[0] = 0;
        logTotal = backward[0];
        var posteriors = new float[_scores.Length];
        for (var row = 0; row <= _band.SourceCount; row++)
        {
            for (var column = _band.Low(row); column <= _band.High(row); column++)
            {
                var cell = Cell(row, column);
                if (double.IsNegativeInfinity(forward[cell])) continue;
                for (var shape = 0; shape < _shapes.Length; shape++)
                {
                    if (!Reaches(row, column, shape, out var next)) continue;
                    var through = forward[cell] + _scores[cell * _shapes.Length + shape];
                    posteriors[cell * _shapes.Length + shape] = (float)Math.Exp(Math.Min(0, through + backward[next] - logTotal));
                    forward[next] = LogAdd(forward[next], through);
                }
            }
        }
        return new BeadLattice(_band, _shapes, posteriors);
    }

    /// <summary>A lattice whose scores are these less a constant for every bead.</summary>
    public BeadLattice Less(float threshold)
    {
        var scores = new float[_scores.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = _scores[i] - threshold;
        return new BeadLattice(_band, _shapes, scores);
    }

    /// <summary>The score of one bead of the band.</summary>
    public float ScoreOf(Bead bead)
        => _scores[Cell(bead.SourceStart, bead.TargetStart) * _shapes.Length + Array.IndexOf(_shapes, new BeadShape(bead.SourceCount, bead.TargetCount))];

    private double[] Backward()
    {
        var backward = new double[_band.CellCount];
        for (var row = _band.SourceCount; row >= 0; row--)
        {
            for (var column = _band.High(row); column >= _band.Low(row); column--)
            {
                var cell = Cell(row, column);
                if (row == _band.SourceCount && column == _band.TargetCount) continue;
                // Two passes: the largest term first, so that one exponential for each bead suffices.
                var largest = double.NegativeInfinity;
                for (var shape = 0; shape < _shapes.Length; shape++)
                    if (Reaches(row, column, shape, out var next)) largest = Math.Max(largest, _scores[cell * _shapes.Length + shape] + backward[next]);
                var sum = 0.0;
                for (var shape = 0; shape < _shapes.Length; shape++)
                {
                    if (!Reaches(row, column, shape, out var next)) continue;
                    var less = _scores[cell * _shapes.Length + shape] + backward[next] - largest;
                    if (less > -40) sum += Math.Exp(less);
                }
                backward[cell] = double.IsNegativeInfinity(largest) ? largest : largest + Math.Log(sum);
            }
        }
        return backward;
    }

    private bool Reaches(int row, int column, int shape, out int cell)
    {
        var nextRow = row + _shapes[shape].Source;
        var nextColumn = column + _shapes[shape].Target;
        cell = -1;
        if (nextRow > _band.SourceCount || !_band.Holds(nextRow, nextColumn)) return false;
        cell = Cell(nextRow, nextColumn);
        return true;
    }

    private int Cell(int row, int column) => (int)(_band.Offset(row) + column - _band.Low(row));

    private static double LogAdd(double a, double b)
    {
        var (high, low) = a > b ? (a, b) : (b, a);
        return high - low > 40 ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
