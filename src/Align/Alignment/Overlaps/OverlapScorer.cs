namespace Align.Alignment.Overlaps;

/// <summary>Scores beads by likeness above chance, with lengths as support and priors of shapes.</summary>
internal sealed class OverlapScorer : IBeadScorer
{
    private readonly IOverlapSimilarity _similarity;
    private readonly OverlapScale _scale;
    private readonly IReadOnlyList<BeadShape> _shapes;
    private readonly OverlapWeights _weights;
    private readonly float[] _priors;
    private readonly long[] _source;
    private readonly long[] _target;
    private readonly double _ratio;

    public OverlapScorer(IOverlapSimilarity similarity, OverlapScale scale, IReadOnlyList<BeadShape> shapes, IReadOnlyList<string> source, IReadOnlyList<string> target, OverlapWeights weights)
    {
        _weights = weights;
        _similarity = similarity;
        _scale = scale;
        _shapes = shapes;
        _priors = [.. shapes.Select(shape => weights.Prior * MathF.Log(Share(shape)))];
        _source = Sums(source);
        _target = Sums(target);
        _ratio = (_target[^1] + 100.0) / (_source[^1] + 100.0);
    }

    public void Score(int source, int target, Span<float> scores)
    {
        for (var i = 0; i < _shapes.Count; i++)
        {
            var (m, n) = (_shapes[i].Source, _shapes[i].Target);
            if (source + m >= _source.Length || target + n >= _target.Length) continue;
            if (m == 0 || n == 0)
            {
                scores[i] = _priors[i];
                continue;
            }
            var likeness = _scale.Scaled(_similarity.Of(source, m, target, n), m, n);
            var logRatio = Math.Log((_target[target + n] - _target[target] + 10) / ((_source[source + m] - _source[source]) * _ratio + 10));
            // Longer runs are alike more easily than chance tells: joining what stands well alone costs.
            scores[i] = _priors[i] + _weights.Likeness * likeness * (m + n) / 2 - _weights.Length * (float)Math.Min(1, logRatio * logRatio) - _weights.Joining * (m + n - 2);
        }
    }

    private static float Share(BeadShape shape) => (shape.Source, shape.Target) switch
    {
        (1, 1) => 0.7f,
        (1, 2) or (2, 1) => 0.09f,
        (1, 3) or (3, 1) => 0.025f,
        (2, 2) => 0.012f,
        (0, 1) or (1, 0) => 0.008f,
        var (m, n) => 0.02f / (1 << Math.Min(8, m + n - 3)),
    };

    private static long[] Sums(IReadOnlyList<string> texts)
    {
        var sums = new long[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++) sums[i + 1] = sums[i] + texts[i].Length;
        return sums;
    }
}
