namespace Align.Alignment.Overlaps;

/// <summary>Aligns by likeness in two passes: single sentences over a wide band, then every bead near the first path.</summary>
internal static class OverlapSearch
{
    private const long MaxCells = 40_000_000;
    private const int SecondWidth = 8;
    private const int ChunkRows = 3000;

    private static readonly BeadShape[] Single = [new(1, 1), new(1, 0), new(0, 1)];

    /// <summary>Finds beads with their probabilities.</summary>
    public static IReadOnlyList<Bead> Align(IOverlapSimilarity similarity, IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken, OverlapWeights? weights = null)
    {
        var scale = new OverlapScale(similarity);
        var wide = BeadBand.Diagonal(source.Count, target.Count, MaxCells);
        var first = BeadPath.Find(wide, Single, new SingleScorer(similarity, scale), cancellationToken);
        var shapes = BeadShape.UpToEight.Where(shape => shape.Source <= similarity.MaxRun && shape.Target <= similarity.MaxRun).ToArray();
        var scorer = new OverlapScorer(similarity, scale, shapes, source, target, weights ?? OverlapWeights.Default);
        var band = BeadBand.Around(Points(first, source.Count), target.Count, SecondWidth);
        var beads = BeadPath.Find(band, shapes, scorer, cancellationToken);
        return WithConfidence(beads, shapes, scorer, cancellationToken);
    }

    /// <summary>Gives beads their probabilities over all paths, in pieces, so that memory stays bounded for long texts.</summary>
    public static List<Bead> WithConfidence(List<Bead> beads, BeadShape[] shapes, IBeadScorer scorer, CancellationToken cancellationToken)
    {
        var result = new List<Bead>(beads.Count);
        for (var start = 0; start < beads.Count; start += ChunkRows)
        {
            var piece = beads.GetRange(start, Math.Min(ChunkRows, beads.Count - start));
            var (row, column) = (piece[0].SourceStart, piece[0].TargetStart);
            var (rows, columns) = (piece[^1].SourceEnd - row, piece[^1].TargetEnd - column);
            var own = piece.ConvertAll(bead => new Bead(bead.SourceStart - row, bead.SourceCount, bead.TargetStart - column, bead.TargetCount));
            var lattice = new BeadLattice(BeadBand.Around(Points(own, rows), columns, SecondWidth), shapes, new Shifted(scorer, row, column), cancellationToken).Posteriors(out _);
            for (var i = 0; i < piece.Count; i++) result.Add(piece[i] with { Confidence = Math.Min(1, lattice.ScoreOf(own[i])) });
        }
        return result;
    }

    /// <summary>A target boundary on the path for each source boundary.</summary>
    public static int[] Points(IReadOnlyList<Bead> beads, int rows)
    {
        var points = new int[rows + 1];
        foreach (var bead in beads)
        {
            for (var row = bead.SourceStart; row < bead.SourceEnd; row++) points[row] = bead.TargetStart;
            points[bead.SourceEnd] = bead.TargetEnd;
        }
        return points;
    }

    private sealed class SingleScorer(IOverlapSimilarity similarity, OverlapScale scale) : IBeadScorer
    {
        public void Score(int source, int target, Span<float> scores)
        {
            (scores[1], scores[2]) = (0, 0);
            if (source < similarity.SourceCount && target < similarity.TargetCount) scores[0] = scale.Scaled(similarity.Of(source, 1, target, 1), 1, 1) - 0.15f;
        }
    }

    private sealed class Shifted(IBeadScorer scorer, int row, int column) : IBeadScorer
    {
        public void Score(int source, int target, Span<float> scores) => scorer.Score(source + row, target + column, scores);
    }
}
