namespace Align.Alignment.Evidence;

/// <summary>How well the words of up to seven sentences of one side are explained by the first n sentences of the other.</summary>
internal sealed class SideEvidence
{
    private const int Max = BeadShape.MaxSum - 1;
    private const int MaxWords = 600;

    /// <summary>How far the model's probabilities are trusted against chance.</summary>
    private const float Trust = 3;

    /// <summary>No single word's gain counts for more in a sentence's cover.</summary>
    private const float MaxCover = 3;

    private readonly SentenceTokens _side;
    private readonly SentenceTokens _other;
    private readonly float[] _rarity;
    private readonly float[] _unmatchedWeight;
    private readonly Gain[] _unmatched;
    private readonly Gain[,] _gains = new Gain[Max + 1, Max];
    private readonly float[] _sums = new float[Max * MaxWords];
    private readonly int[][] _touched = new int[Max][];
    private readonly int[] _touchedCount = new int[Max];

    public SideEvidence(SentenceTokens side, SentenceTokens other)
    {
        _side = side;
        _other = other;
        _rarity = new float[side.Words.Count];
        _unmatchedWeight = new float[side.Words.Count];
        for (var id = 0; id < _rarity.Length; id++)
        {
            _rarity[id] = Trust / side.Words.Share(id);
            _unmatchedWeight[id] = side.IsFunctionWord[id] ? 1 : MathF.Min(1.5f, MathF.Log(_rarity[id]) / 7);
        }
        for (var k = 0; k < Max; k++) _touched[k] = new int[MaxWords];
        _unmatched = new Gain[side.Count];
        for (var i = 0; i < side.Count; i++)
        {
            var ids = side.Ids[i];
            for (var place = 0; place < Math.Min(MaxWords, ids.Length); place++) Remove(ref _unmatched[i], ids[place], -1);
        }
    }

    /// <summary>Logarithm of how much better than chance a word is explained.</summary>
    public float Gain(int id, float sum, int otherLength) => FastLog.Of(1 + sum * _rarity[id] / Math.Max(1, otherLength));

    /// <summary>The gains of the first <paramref name="count"/> sentences from the first <paramref name="others"/> of the other side.</summary>
    public Gain Of(int count, int others)
    {
        var gain = default(Gain);
        for (var k = 0; k < count; k++) gain.Add(_gains[others, k]);
        return gain;
    }

    /// <summary>Reads the sentences from a pair of boundaries on.</summary>
    public void Fill(int first, int count, int otherFirst, int otherCount, Func<int, int, (int Place, float Sum)[]> match)
    {
        for (var k = 0; k < count; k++) _touchedCount[k] = 0;
        var length = 0;
        for (var n = 1; n <= otherCount; n++)
        {
            var other = otherFirst + n - 1;
            length += _other.Ids[other].Length;
            for (var k = 0; k < count && n + k + 1 <= BeadShape.MaxSum; k++)
            {
                var offset = k * MaxWords;
                var touched = _touched[k];
                foreach (var (place, sum) in match(first + k, other))
                {
                    if (place >= MaxWords) continue;
                    if (_sums[offset + place] == 0) touched[_touchedCount[k]++] = place;
                    _sums[offset + place] += sum;
                }
                _gains[n, k] = Sum(first + k, offset, touched.AsSpan(0, _touchedCount[k]), length);
            }
        }
        for (var k = 0; k < count; k++)
            foreach (var place in _touched[k].AsSpan(0, _touchedCount[k])) _sums[k * MaxWords + place] = 0;
    }

    private Gain Sum(int sentence, int offset, ReadOnlySpan<int> touched, int otherLength)
    {
        var result = _unmatched[sentence];
        var ids = _side.Ids[sentence];
        var scale = 1f / Math.Max(1, otherLength);
        foreach (var place in touched)
        {
            var id = ids[place];
            var gain = FastLog.Of(1 + _sums[offset + place] * scale * _rarity[id]);
            if (_side.IsFunctionWord[id]) result.Function += gain;
            else result.Content += gain;
            result.Cover += MathF.Min(gain, MaxCover);
            Remove(ref result, id, MathF.Min(1, gain));
        }
        return result;
    }

    private void Remove(ref Gain gain, int id, float sign)
    {
        if (_side.IsFunctionWord[id]) gain.UnmatchedFunction -= sign;
        else gain.Unmatched -= sign * _unmatchedWeight[id];
    }
}
