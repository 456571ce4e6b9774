namespace Align.Alignment.Overlaps;

/// <summary>What likeness is worth in a document pair: how alike unrelated runs are by chance, and how alike translations are.</summary>
/// <remarks>Both are measured on the pair itself, so that F-scores and cosines of any model come out on the same scale: 0 chance, 1 a usual translation.</remarks>
internal sealed class OverlapScale
{
    private const int Samples = 200;

    private readonly float[,] _chance;
    private readonly float _usual;

    public OverlapScale(IOverlapSimilarity similarity)
    {
        var max = similarity.MaxRun;
        _chance = new float[max + 1, max + 1];
        for (var m = 1; m <= max; m++)
            for (var n = 1; n <= max; n++) _chance[m, n] = Chance(similarity, m, n);
        _usual = Usual(similarity);
    }

    /// <summary>The likeness on the common scale.</summary>
    public float Scaled(float similarity, int sourceCount, int targetCount)
        => Math.Clamp((similarity - _chance[sourceCount, targetCount]) / _usual, -1, 2);

    /// <summary>Mean likeness of runs that are far apart in the two texts; of all pairs where the texts are short.</summary>
    private static float Chance(IOverlapSimilarity similarity, int m, int n)
    {
        var (rows, columns) = (similarity.SourceCount - m + 1, similarity.TargetCount - n + 1);
        if (rows < 1 || columns < 1) return 0;
        var values = new List<float>(Samples);
        for (var k = 0; k < Samples; k++)
        {
            // Spread evenly over the source, and by the golden ratio over the target: no randomness, no bias.
            var row = (int)((long)k * rows / Samples);
            var column = (int)(k * 0.6180339887 % 1 * columns);
            var distance = Math.Abs((double)row / rows - (double)column / columns);
            if (rows > 20 && distance < 0.1) continue;
            values.Add(similarity.Of(row, m, column, n));
        }
        if (values.Count == 0) return 0;
        values.Sort();
        // The median does not mind the true pairs among the samples.
        return values[values.Count / 2];
    }

    /// <summary>How far above chance the best counterpart of a usual sentence is.</summary>
    private float Usual(IOverlapSimilarity similarity)
    {
        var (rows, columns) = (similarity.SourceCount, similarity.TargetCount);
        if (rows == 0 || columns == 0) return 1;
        var bests = new List<float>();
        var step = Math.Max(1, rows / 100);
        var width = Math.Max(20, columns / 10);
        for (var row = 0; row < rows; row += step)
        {
            var centre = (int)((long)row * columns / rows);
            var best = float.MinValue;
            for (var column = Math.Max(0, centre - width); column < Math.Min(columns, centre + width); column++) best = Math.Max(best, similarity.Of(row, 1, column, 1));
            bests.Add(best - _chance[1, 1]);
        }
        bests.Sort();
        return Math.Max(0.02f, bests[bests.Count * 2 / 3]);
    }
}
