namespace Align.Alignment;

/// <summary>Adds the evidence of several aligners: lengths, dictionary, translation, embeddings.</summary>
/// <remarks>
/// Every aligner aligns for itself. A bead's score is the weighted mean of its probabilities: the confidence that each aligner gave it, 0 where an aligner did
/// not find it, and a small share where an aligner at least agrees with its two boundaries. The path with the most expected right beads wins (minimum Bayes risk over the
/// proposals), so that the result can be right where each single aligner is wrong somewhere. An aligner that gives no confidence is trusted half.
/// Swapped input gives mirrored beads when the aligners' own do. Cost: that of the aligners, and little more.
/// </remarks>
public sealed class CombinedAligner : ISentenceAligner
{
    private const double UnknownConfidence = 0.5;
    private const float BoundaryShare = 0.1f;
    private const int Slack = 3;

    private static readonly BeadShape[] Steps = [new(1, 0), new(0, 1)];

    private readonly IReadOnlyList<WeightedAligner> _aligners;

    /// <summary>Makes a combination.</summary>
    /// <param name="aligners">At least one.</param>
    /// <exception cref="ArgumentException">There is no aligner, one is null, or a weight is not more than 0.</exception>
    public CombinedAligner(params IReadOnlyList<WeightedAligner> aligners)
    {
        ArgumentNullException.ThrowIfNull(aligners);
        if (aligners.Count == 0) throw new ArgumentException("At least one aligner is needed.", nameof(aligners));
        for (var i = 0; i < aligners.Count; i++)
        {
            if (aligners[i]?.Aligner is null) throw new ArgumentException($"Aligner {i} is null.", nameof(aligners));
            if (!(aligners[i].Weight > 0) || double.IsInfinity(aligners[i].Weight)) throw new ArgumentException($"Aligner {i} has the weight {aligners[i].Weight}; it must be more than 0 and finite.", nameof(aligners));
        }
        _aligners = [.. aligners];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var votes = new Votes(_aligners.Sum(aligner => aligner.Weight));
        var low = new int[source.Count + 1];
        var high = new int[source.Count + 1];
        Array.Fill(low, target.Count);
        foreach (var aligner in _aligners)
        {
            var beads = aligner.Aligner.Align(source, target, cancellationToken);
            foreach (var bead in beads)
            {
                votes.Add(bead, aligner.Weight);
                for (var row = bead.SourceStart; row <= bead.SourceEnd; row++)
                {
                    low[row] = Math.Min(low[row], bead.TargetStart);
                    high[row] = Math.Max(high[row], bead.TargetEnd);
                }
            }
        }
        for (var row = 0; row < low.Length; row++)
        {
            low[row] = Math.Max(0, Math.Min(low[row], high[row]) - Slack);
            high[row] = Math.Min(target.Count, high[row] + Slack);
        }
        // Every shape that some aligner proposed, and single steps, so that there is a path whatever is proposed.
        BeadShape[] shapes = [.. votes.Shapes.Concat(Steps).Distinct().Where(shape => shape.Source <= BeadShape.MaxSum && shape.Target <= BeadShape.MaxSum).OrderBy(shape => shape.Source + shape.Target).ThenBy(shape => Math.Min(shape.Source, shape.Target)).ThenBy(shape => shape.Source)];
        var band = BeadBand.FromRanges(low, high, target.Count);
        return BeadPath.Find(band, shapes, new VoteScorer(votes, shapes), cancellationToken)
            .ConvertAll(bead => bead with { Confidence = Math.Min(1, votes.Of(bead)) });
    }

    private sealed class Votes(double total)
    {
        private readonly Dictionary<(int, int, int, int), double> _beads = [];
        private readonly Dictionary<(int, int), double> _boundaries = [];

        public HashSet<BeadShape> Shapes { get; } = [];

        public void Add(Bead bead, double weight)
        {
            var key = (bead.SourceStart, bead.SourceCount, bead.TargetStart, bead.TargetCount);
            _beads[key] = _beads.GetValueOrDefault(key) + weight * (double.IsNaN(bead.Confidence) ? UnknownConfidence : bead.Confidence) / total;
            _boundaries[(bead.SourceEnd, bead.TargetEnd)] = _boundaries.GetValueOrDefault((bead.SourceEnd, bead.TargetEnd)) + weight / total;
            Shapes.Add(new BeadShape(bead.SourceCount, bead.TargetCount));
        }

        public double Of(Bead bead) => _beads.GetValueOrDefault((bead.SourceStart, bead.SourceCount, bead.TargetStart, bead.TargetCount));

        public double OfBoundary(int source, int target) => _boundaries.GetValueOrDefault((source, target));
    }

    private sealed class VoteScorer(Votes votes, BeadShape[] shapes) : IBeadScorer
    {
        public void Score(int source, int target, Span<float> scores)
        {
            for (var i = 0; i < shapes.Length; i++)
            {
                var (m, n) = (shapes[i].Source, shapes[i].Target);
                // Beads are weighed by the sentences they hold: otherwise cutting one in two would win by number.
                var size = (m + n) / 2f;
                scores[i] = (float)(size * votes.Of(new Bead(source, m, target, n)) + BoundaryShare * votes.OfBoundary(source + m, target + n)) - BoundaryShare;
            }
        }
    }
}
