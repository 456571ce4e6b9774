namespace Align.Alignment.Words;

/// <summary>How far the aligned position moves from one word to the next: probabilities of jumps, and one for all far jumps.</summary>
internal sealed class JumpModel
{
    /// <summary>Jumps up to this far have probabilities of their own.</summary>
    public const int Near = 8;

    /// <summary>Near jumps and the share of a far one.</summary>
    public const int Size = 2 * Near + 2;

    private readonly float[] _weights;

    public JumpModel(float[] weights)
    {
        if (weights.Length != Size) throw new ArgumentException($"A jump model has {Size} weights.", nameof(weights));
        _weights = weights;
    }

    /// <summary>Neighbours likely, the next word likeliest.</summary>
    public static JumpModel Usual { get; } = new(MakeUsual());

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The weight of each jump that is farther than <see cref="Near"/>.</summary>
    public float Far => _weights[^1];

    public float this[int jump] => jump is >= -Near and <= Near ? _weights[jump + Near] : _weights[^1];

    /// <summary>A model from expected counts, smoothed with the usual one.</summary>
    public static JumpModel FromCounts(ReadOnlySpan<double> counts)
    {
        const double prior = 200;
        double total = 0, usualTotal = 0;
        for (var i = 0; i < Size; i++) total += counts[i];
        for (var i = 0; i < Size - 1; i++) usualTotal += Usual._weights[i];
        var weights = new float[Size];
        for (var i = 0; i < Size - 1; i++) weights[i] = (float)((counts[i] + prior * Usual._weights[i] / usualTotal) / (total + prior));
        // Far jumps share one count; some twenty positions lie beyond the near ones in a usual sentence.
        weights[^1] = (float)((counts[Size - 1] / 20 + prior * Usual.Far / usualTotal) / (total + prior));
        return new JumpModel(weights);
    }

    private static float[] MakeUsual()
    {
        var weights = new float[Size];
        for (var jump = -Near; jump <= Near; jump++) weights[jump + Near] = 0.3f * MathF.Pow(0.6f, Math.Abs(jump - 1)) + 0.01f;
        weights[^1] = 0.006f;
        return weights;
    }
}
