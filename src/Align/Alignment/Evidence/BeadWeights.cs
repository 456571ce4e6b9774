namespace Align.Alignment.Evidence;

/// <summary>What each piece of evidence is worth, the same for every text and both directions.</summary>
/// <remarks>
/// Learned as a conditional random field (maximum likelihood with a Gaussian prior) on six chapters of translated novels and a set of
/// magazine articles; the figures with each text left out of the learning are in the tests' notes.
/// </remarks>
internal static class BeadWeights
{
    /// <summary>One weight for each <see cref="FeatureKind"/>.</summary>
    public static float[] Default { get; } = Make();

    private static float[] Make()
    {
        var weights = new float[BeadFeatures.Count];
        Set(FeatureKind.EnglishContent, 0.018f);
        Set(FeatureKind.EnglishFunction, -0.011f);
        Set(FeatureKind.EnglishUnmatched, -0.212f);
        Set(FeatureKind.EnglishUnmatchedFunction, 0.029f);
        Set(FeatureKind.EnglishCover, 0.735f);
        Set(FeatureKind.ChineseContent, -0.001f);
        Set(FeatureKind.ChineseFunction, -0.009f);
        Set(FeatureKind.ChineseUnmatched, -0.052f);
        Set(FeatureKind.ChineseUnmatchedFunction, 0.146f);
        Set(FeatureKind.ChineseCover, 0.709f);
        Set(FeatureKind.Omission, -3.586f);
        Set(FeatureKind.Addition, -1.926f);
        Set(FeatureKind.NullLength, -2.001f);
        Set(FeatureKind.Split, -0.633f);
        Set(FeatureKind.Merge, -2.834f);
        Set(FeatureKind.ManyEnglish, -0.845f);
        Set(FeatureKind.ManyChinese, -1.606f);
        Set(FeatureKind.ManyToMany, -4.274f);
        Set(FeatureKind.SentenceRatio, 0.961f);
        Set(FeatureKind.Habit, 0.684f);
        Set(FeatureKind.SplitLength, 0.885f);
        Set(FeatureKind.MergeLength, -1.072f);
        Set(FeatureKind.LogLength, -4.490f);
        Set(FeatureKind.LengthDifference, -2.836f);
        Set(FeatureKind.Questions, -0.567f);
        Set(FeatureKind.Exclamations, -0.826f);
        Set(FeatureKind.Quotes, -1.021f);
        Set(FeatureKind.OpeningQuote, -0.009f);
        Set(FeatureKind.ClosingQuote, -1.469f);
        Set(FeatureKind.QuoteBalance, -1.138f);
        Set(FeatureKind.EndMark, -0.126f);
        Set(FeatureKind.EnglishCrossing, -0.151f);
        Set(FeatureKind.ChineseCrossing, -0.078f);
        Set(FeatureKind.StartMatch, 0.258f);
        Set(FeatureKind.EndMatch, 0.423f);
        return weights;

        void Set(FeatureKind kind, float weight) => weights[(int)kind] = weight;
    }
}
