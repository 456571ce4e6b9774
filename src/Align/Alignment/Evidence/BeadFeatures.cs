namespace Align.Alignment.Evidence;

/// <summary>Measures the evidence for every bead that begins at a pair of boundaries.</summary>
internal sealed class BeadFeatures
{
    /// <summary>Number of features of a bead: one for each <see cref="FeatureKind"/>.</summary>
    public const int Count = (int)FeatureKind.EndMatch + 1;

    private const int Max = BeadShape.MaxSum - 1;

    private readonly DocumentPair _pair;
    private readonly PairMatcher _matcher;
    private readonly SideEvidence _chinese;
    private readonly SideEvidence _english;
    private readonly BoundaryEvidence _boundary;
    private readonly float _logSentenceRatio;
    private readonly float _meanLength;

    public BeadFeatures(DocumentPair pair, BeadBand band)
    {
        _pair = pair;
        _matcher = new PairMatcher(pair, band);
        _chinese = new SideEvidence(pair.Chinese, pair.English);
        _english = new SideEvidence(pair.English, pair.Chinese);
        _boundary = new BoundaryEvidence(pair, _matcher, _chinese, _english);
        _logSentenceRatio = pair.Habits.LogSentenceRatio ?? MathF.Log((pair.English.Count + 5f) / (pair.Chinese.Count + 5f));
        var length = pair.English.LengthSums[^1] - pair.English.LengthSums[0] + (pair.Chinese.LengthSums[^1] - pair.Chinese.LengthSums[0]) * pair.Ratio;
        _meanLength = 20 + (float)(length / (pair.English.Count + pair.Chinese.Count + 1));
    }

    /// <summary>Writes <see cref="Count"/> numbers for each shape of <see cref="BeadShape.UpToEight"/>.</summary>
    public void Extract(int z, int e, Span<float> features)
    {
        features.Clear();
        var zs = Math.Min(Max, _pair.Chinese.Count - z);
        var es = Math.Min(Max, _pair.English.Count - e);
        _english.Fill(e, es, z, zs, (english, chinese) => _matcher.Match(chinese, english).English);
        _chinese.Fill(z, zs, e, es, (chinese, english) => _matcher.Match(chinese, english).Chinese);
        var (englishCrossing, chineseCrossing) = _boundary.Crossing(z, e);
        var (startMatch, endMatch) = _boundary.Edge(z, e);
        var shapes = BeadShape.UpToEight;
        for (var shape = 0; shape < shapes.Count; shape++)
        {
            var (m, n) = (shapes[shape].Source, shapes[shape].Target);
            if (m > zs || n > es) continue;
            var bead = features.Slice(shape * Count, Count);
            Set(bead, FeatureKind.EnglishCrossing, englishCrossing);
            Set(bead, FeatureKind.ChineseCrossing, chineseCrossing);
            Set(bead, FeatureKind.StartMatch, startMatch);
            Set(bead, FeatureKind.EndMatch, endMatch);
            Set(bead, FeatureKind.Habit, _pair.Habits.ShapeGain(m, n));
            if (m == 0 || n == 0)
            {
                MeasureNull(z, m, e, bead);
                continue;
            }
            MeasureWords(m, n, bead);
            MeasureShape(m, n, bead);
            MeasureLengths(z, m, e, n, bead);
            MeasureMarks(z, m, e, n, bead);
        }
    }

    private static void Set(Span<float> features, FeatureKind kind, float value) => features[(int)kind] = value;

    private void MeasureNull(int z, int m, int e, Span<float> f)
    {
        Set(f, m == 0 ? FeatureKind.Addition : FeatureKind.Omission, 1);
        var length = m == 0 ? _pair.English.Lengths[e] / (float)_pair.Ratio : _pair.Chinese.Lengths[z];
        Set(f, FeatureKind.NullLength, FastLog.Of(1 + length / 10f));
    }

    private void MeasureWords(int m, int n, Span<float> f)
    {
        var english = _english.Of(n, m);
        var chinese = _chinese.Of(m, n);
        Set(f, FeatureKind.EnglishContent, english.Content);
        Set(f, FeatureKind.EnglishFunction, english.Function);
        Set(f, FeatureKind.EnglishUnmatched, english.Unmatched);
        Set(f, FeatureKind.EnglishUnmatchedFunction, english.UnmatchedFunction);
        Set(f, FeatureKind.EnglishCover, english.CoverShare);
        Set(f, FeatureKind.ChineseContent, chinese.Content);
        Set(f, FeatureKind.ChineseFunction, chinese.Function);
        Set(f, FeatureKind.ChineseUnmatched, chinese.Unmatched);
        Set(f, FeatureKind.ChineseUnmatchedFunction, chinese.UnmatchedFunction);
        Set(f, FeatureKind.ChineseCover, chinese.CoverShare);
    }

    private void MeasureShape(int m, int n, Span<float> f)
    {
        Set(f, FeatureKind.Split, m == 1 && n >= 2 ? 1 : 0);
        Set(f, FeatureKind.Merge, n == 1 && m >= 2 ? 1 : 0);
        Set(f, FeatureKind.ManyEnglish, Math.Max(0, n - 2));
        Set(f, FeatureKind.ManyChinese, Math.Max(0, m - 2));
        Set(f, FeatureKind.ManyToMany, m >= 2 && n >= 2 ? 1 : 0);
        Set(f, FeatureKind.SentenceRatio, (n - m) * _logSentenceRatio);
    }

    private void MeasureLengths(int z, int m, int e, int n, Span<float> f)
    {
        var chinese = (_pair.Chinese.LengthSums[z + m] - _pair.Chinese.LengthSums[z]) * (float)_pair.Ratio;
        float english = _pair.English.LengthSums[e + n] - _pair.English.LengthSums[e];
        var log = FastLog.Of((english + 12) / (chinese + 12));
        var difference = english - chinese;
        Set(f, FeatureKind.LogLength, log * log / _pair.Habits.LengthSpread);
        Set(f, FeatureKind.LengthDifference, difference * difference / (40 * (english + chinese + 40)) / _pair.Habits.LengthSpread);
        var size = FastLog.Of((chinese + 20) / _meanLength);
        Set(f, FeatureKind.SplitLength, (n - 1) * size);
        Set(f, FeatureKind.MergeLength, (m - 1) * size);
    }

    private void MeasureMarks(int z, int m, int e, int n, Span<float> f)
    {
        int questions = 0, exclamations = 0, quotes = 0, chineseBalance = 0, englishBalance = 0;
        var chinese = _pair.Chinese.Punctuation.AsSpan(z, m);
        var english = _pair.English.Punctuation.AsSpan(e, n);
        foreach (ref readonly var marks in chinese)
        {
            questions += marks.Questions;
            exclamations += marks.Exclamations;
            quotes += marks.Quotes;
            chineseBalance += marks.QuoteBalance;
        }
        foreach (ref readonly var marks in english)
        {
            questions -= marks.Questions;
            exclamations -= marks.Exclamations;
            quotes -= marks.Quotes;
            englishBalance += marks.QuoteBalance;
        }
        Set(f, FeatureKind.Questions, Math.Min(3, Math.Abs(questions)));
        Set(f, FeatureKind.Exclamations, Math.Min(3, Math.Abs(exclamations)));
        Set(f, FeatureKind.Quotes, Math.Min(3, Math.Abs(quotes)));
        Set(f, FeatureKind.OpeningQuote, chinese[0].OpensWithQuote != english[0].OpensWithQuote ? 1 : 0);
        Set(f, FeatureKind.ClosingQuote, chinese[^1].EndsWithQuote != english[^1].EndsWithQuote ? 1 : 0);
        Set(f, FeatureKind.QuoteBalance, Math.Sign(chineseBalance) != Math.Sign(englishBalance) ? 1 : 0);
        Set(f, FeatureKind.EndMark, chinese[^1].End != english[^1].End ? 1 : 0);
    }
}
