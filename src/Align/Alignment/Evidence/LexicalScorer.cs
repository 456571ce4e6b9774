namespace Align.Alignment.Evidence;

/// <summary>Scores beads by their weighted evidence.</summary>
internal sealed class LexicalScorer : IBeadScorer
{
    /// <summary>What a sentence of a stretch that has no counterpart gets for standing alone.</summary>
    private const float InsertionGain = 4;

    private readonly BeadFeatures _features;
    private readonly float[] _weights;
    private readonly bool[] _chineseInserted;
    private readonly bool[] _englishInserted;
    private readonly float[] _buffer = new float[BeadShape.UpToEight.Count * BeadFeatures.Count];

    public LexicalScorer(DocumentPair pair, BeadBand band, ReadOnlySpan<float> weights, bool[] chineseInserted, bool[] englishInserted)
    {
        _features = new BeadFeatures(pair, band);
        _weights = weights.ToArray();
        _chineseInserted = chineseInserted;
        _englishInserted = englishInserted;
    }

    public void Score(int source, int target, Span<float> scores)
    {
        _features.Extract(source, target, _buffer);
        for (var shape = 0; shape < scores.Length; shape++)
        {
            var features = _buffer.AsSpan(shape * BeadFeatures.Count, BeadFeatures.Count);
            var sum = 0f;
            for (var i = 0; i < features.Length; i++) sum += features[i] * _weights[i];
            scores[shape] = sum;
        }
        // The first two shapes are 1-0 and 0-1.
        if (source < _chineseInserted.Length && _chineseInserted[source]) scores[0] += InsertionGain;
        if (target < _englishInserted.Length && _englishInserted[target]) scores[1] += InsertionGain;
    }
}
