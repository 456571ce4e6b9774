namespace Align.Alignment.Evidence;

/// <summary>How a translator worked: which bead shapes are usual in a document pair, and how far lengths stray.</summary>
/// <remarks>Learned from a first alignment and smoothed with what is usual everywhere, so that short texts stay near that.</remarks>
internal sealed class DocumentHabits
{
    private const int Side = BeadShape.MaxSum;

    /// <summary>Expected beads that the usual shares count for.</summary>
    private const float PriorBeads = 200;

    private readonly float[] _shapeGains = new float[Side * Side];

    /// <summary>Nothing known: every shape as usual.</summary>
    public static DocumentHabits Usual { get; } = new();

    /// <summary>How much more (in logarithms) a shape is used here than usual.</summary>
    public float ShapeGain(int chinese, int english) => _shapeGains[chinese * Side + english];

    /// <summary>Mean square of the logarithm of length ratios, over the usual one.</summary>
    public float LengthSpread { get; private init; } = 1;

    /// <summary>English characters per Chinese one; 0 where nothing is known.</summary>
    public double Ratio { get; private init; }

    /// <summary>Logarithm of English sentences per Chinese one in beads that have both; null where nothing is known.</summary>
    public float? LogSentenceRatio { get; private init; }

    private static float UsualShare(int m, int n) => (m, n) switch
    {
        (1, 0) => 0.008f,
        (0, 1) => 0.006f,
        (1, 1) => 0.66f,
        (1, 2) => 0.17f,
        (2, 1) => 0.045f,
        (1, 3) => 0.045f,
        (3, 1) => 0.006f,
        (2, 2) => 0.015f,
        _ => 0.02f / (1 << Math.Min(8, m + n - 3)),
    };

    /// <summary>Learns from beads.</summary>
    public static DocumentHabits From(IReadOnlyList<Bead> beads, SentenceTokens chinese, SentenceTokens english)
    {
        var counts = new float[Side * Side];
        var total = 0f;
        double zSum = 100, eSum = 0;
        float zCount = 5, eCount = 5;
        foreach (var bead in beads)
        {
            var weight = double.IsNaN(bead.Confidence) ? 1 : (float)bead.Confidence;
            counts[bead.SourceCount * Side + bead.TargetCount] += weight;
            total += weight;
            if (bead.IsNull) continue;
            zCount += bead.SourceCount;
            eCount += bead.TargetCount;
            zSum += chinese.LengthSums[bead.SourceEnd] - chinese.LengthSums[bead.SourceStart];
            eSum += english.LengthSums[bead.TargetEnd] - english.LengthSums[bead.TargetStart];
        }
        var ratio = Math.Clamp((eSum + 370) / zSum, 1.8, 5.5);
        double squares = 40 * 0.055, n = 40;
        foreach (var bead in beads)
        {
            if (bead.IsNull) continue;
            var z = (chinese.LengthSums[bead.SourceEnd] - chinese.LengthSums[bead.SourceStart]) * ratio;
            var e = english.LengthSums[bead.TargetEnd] - english.LengthSums[bead.TargetStart];
            var log = Math.Log((e + 12) / (z + 12));
            squares += Math.Min(1, log * log);
            n++;
        }
        var habits = new DocumentHabits { Ratio = ratio, LogSentenceRatio = MathF.Log(eCount / zCount), LengthSpread = (float)(squares / n / 0.055) };
        for (var m = 0; m < Side; m++)
        {
            for (var k = 0; k < Side; k++)
            {
                var usual = UsualShare(m, k);
                habits._shapeGains[m * Side + k] = MathF.Log((counts[m * Side + k] + PriorBeads * usual) / (total + PriorBeads) / usual);
            }
        }
        return habits;
    }
}
