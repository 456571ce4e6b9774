namespace Align.Alignment.Evidence;

/// <summary>Looks at the four sentences around a pair of boundaries for words that belong across them.</summary>
/// <remarks>
/// A clause that the translator moved into the neighbouring sentence stands at its edge, so a word counts the more the nearer
/// it is to the boundary, and only by what it gains across over what it gains on its own side.
/// </remarks>
internal sealed class BoundaryEvidence(DocumentPair pair, PairMatcher matcher, SideEvidence chinese, SideEvidence english)
{
    private const float ChineseReach = 15;
    private const float EnglishReach = 52;

    /// <summary>Of words that stand at the very edge.</summary>
    private const float ChineseEdge = 2.5f;
    private const float EnglishEdge = 8.7f;
    private const float MaxEdge = 8;

    private readonly float[] _own = new float[1024];

    /// <summary>English and Chinese crossing weight of the boundaries before sentences <paramref name="z"/> and <paramref name="e"/>.</summary>
    public (float English, float Chinese) Crossing(int z, int e)
    {
        if (z == 0 || e == 0 || z == pair.Chinese.Count || e == pair.English.Count) return (0, 0);
        var before = matcher.Match(z - 1, e - 1);
        var after = matcher.Match(z, e);
        var lateEnglish = matcher.Match(z - 1, e);
        var earlyEnglish = matcher.Match(z, e - 1);
        int z0 = pair.Chinese.Ids[z - 1].Length, z1 = pair.Chinese.Ids[z].Length, e0 = pair.English.Ids[e - 1].Length, e1 = pair.English.Ids[e].Length;
        return (
            Crossing(pair.English, english, e, after.English, z1, lateEnglish.English, z0, EnglishReach, isStart: true)
                + Crossing(pair.English, english, e - 1, before.English, z0, earlyEnglish.English, z1, EnglishReach, isStart: false),
            Crossing(pair.Chinese, chinese, z, after.Chinese, e1, earlyEnglish.Chinese, e0, ChineseReach, isStart: true)
                + Crossing(pair.Chinese, chinese, z - 1, before.Chinese, e0, lateEnglish.Chinese, e1, ChineseReach, isStart: false));
    }

    /// <summary>How well the beginnings of the sentences after the boundaries match, and the ends of those before.</summary>
    public (float Start, float End) Edge(int z, int e)
    {
        var (start, end) = (0f, 0f);
        if (z < pair.Chinese.Count && e < pair.English.Count)
        {
            var after = matcher.Match(z, e);
            start = Math.Min(
                Near(pair.English, english, e, after.English, pair.Chinese.Ids[z].Length, EnglishEdge, isStart: true),
                Near(pair.Chinese, chinese, z, after.Chinese, pair.English.Ids[e].Length, ChineseEdge, isStart: true));
        }
        if (z > 0 && e > 0)
        {
            var before = matcher.Match(z - 1, e - 1);
            end = Math.Min(
                Near(pair.English, english, e - 1, before.English, pair.Chinese.Ids[z - 1].Length, EnglishEdge, isStart: false),
                Near(pair.Chinese, chinese, z - 1, before.Chinese, pair.English.Ids[e - 1].Length, ChineseEdge, isStart: false));
        }
        return (start, end);
    }

    private static float Near(SentenceTokens side, SideEvidence evidence, int sentence, (int Place, float Sum)[] own, int ownLength, float reach, bool isStart)
    {
        var ids = side.Ids[sentence];
        var offsets = side.Offsets[sentence];
        var sum = 0f;
        foreach (var (place, probability) in own)
        {
            var distance = isStart ? offsets[place] : Math.Max(0, side.Lengths[sentence] - offsets[place]);
            if (distance < 8 * reach) sum += evidence.Gain(ids[place], probability, ownLength) * MathF.Exp(-distance / reach);
        }
        return MathF.Min(sum, MaxEdge);
    }

    private float Crossing(
        SentenceTokens side, SideEvidence evidence, int sentence, (int Place, float Sum)[] own, int ownLength, (int Place, float Sum)[] across, int acrossLength, float reach, bool isStart)
    {
        var ids = side.Ids[sentence];
        var offsets = side.Offsets[sentence];
        foreach (var (place, sum) in own)
            if (place < _own.Length) _own[place] = evidence.Gain(ids[place], sum, ownLength);
        var crossing = 0f;
        foreach (var (place, sum) in across)
        {
            if (place >= _own.Length) continue;
            var gain = evidence.Gain(ids[place], sum, acrossLength) - _own[place];
            if (gain <= 0) continue;
            var distance = isStart ? offsets[place] : Math.Max(0, side.Lengths[sentence] - offsets[place]);
            crossing += gain * MathF.Exp(-distance / reach);
        }
        foreach (var (place, _) in own)
            if (place < _own.Length) _own[place] = 0;
        return crossing;
    }
}
