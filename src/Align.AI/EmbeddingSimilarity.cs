using System.Numerics;
using System.Runtime.InteropServices;
using Align.Alignment.Overlaps;

namespace Align.AI;

/// <summary>Cosine of runs of sentences, less the mean cosine of each run with its neighbourhood on the other side.</summary>
internal sealed class EmbeddingSimilarity : IOverlapSimilarity
{
    private readonly float[]?[][] _source;
    private readonly float[]?[][] _target;
    private readonly float[,] _sourceUsual;
    private readonly float[,] _targetUsual;

    public EmbeddingSimilarity(IReadOnlyDictionary<string, float[]> vectors, IReadOnlyList<string> source, IReadOnlyList<string> target, EmbeddingAlignerOptions options)
    {
        MaxRun = options.MaxRun;
        _source = Vectors(vectors, source, options.MaxRun, nameof(source));
        _target = Vectors(vectors, target, options.MaxRun, nameof(target));
        _sourceUsual = Usual(_source, _target, options);
        _targetUsual = Usual(_target, _source, options);
    }

    public int MaxRun { get; }

    public int SourceCount => _source.Length;

    public int TargetCount => _target.Length;

    public float Of(int source, int sourceCount, int target, int targetCount)
        => Cosine(_source[source][sourceCount - 1], _target[target][targetCount - 1]) - (_sourceUsual[source, sourceCount - 1] + _targetUsual[target, targetCount - 1]) / 2;

    /// <summary>A run as one text: parted by a space where letters of an alphabet would touch.</summary>
    public static string Run(IReadOnlyList<string> side, int start, int count)
    {
        var run = side[start].Trim();
        for (var i = start + 1; i < start + count; i++)
        {
            var next = side[i].Trim();
            if (run.Length > 0 && next.Length > 0 && run[^1] < '\u2E80' && next[0] < '\u2E80') run += " ";
            run += next;
        }
        return run;
    }

    private static float[]?[][] Vectors(IReadOnlyDictionary<string, float[]> vectors, IReadOnlyList<string> side, int max, string name)
    {
        var found = new float[]?[side.Count][];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = new float[]?[Math.Min(max, side.Count - i)];
            for (var count = 1; count <= found[i].Length; count++)
            {
                var run = Run(side, i, count);
                if (run.Length == 0) continue;
                found[i][count - 1] = vectors.TryGetValue(run, out var vector) ? vector
                    : throw new ArgumentException($"Segments {i} to {i + count - 1} were not embedded; make an aligner for these texts with EmbeddingAligner.CreateAsync.", name);
            }
        }
        return found;
    }

    private static float[,] Usual(float[]?[][] side, float[]?[][] other, EmbeddingAlignerOptions options)
    {
        var usual = new float[side.Length, options.MaxRun];
        if (options.Neighbourhood == 0 || other.Length == 0) return usual;
        for (var i = 0; i < side.Length; i++)
        {
            var centre = (int)((long)i * other.Length / side.Length);
            var (low, high) = (Math.Max(0, centre - options.Neighbourhood), Math.Min(other.Length - 1, centre + options.Neighbourhood));
            for (var count = 1; count <= side[i].Length; count++)
            {
                // The mean over the whole neighbourhood, not over the nearest alone: the true counterpart must not pay for itself.
                double sum = 0;
                for (var j = low; j <= high; j++) sum += Cosine(side[i][count - 1], other[j][0]);
                usual[i, count - 1] = (float)(sum / (high - low + 1));
            }
        }
        return usual;
    }

    private static float Cosine(float[]? a, float[]? b)
    {
        if (a is null || b is null) return 0;
        var left = MemoryMarshal.Cast<float, Vector<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sums = Vector<float>.Zero;
        for (var i = 0; i < left.Length; i++) sums += left[i] * right[i];
        var sum = Vector.Dot(sums, Vector<float>.One);
        for (var i = left.Length * Vector<float>.Count; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
