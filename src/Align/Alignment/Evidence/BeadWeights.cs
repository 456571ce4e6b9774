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
        Set(FeatureKind.EnglishUnmatched, -0.220f);
        Set(FeatureKind.EnglishUnmatchedFunction, 0.031f);
        Set(FeatureKind.EnglishCover, 0.731f);
        Set(FeatureKind.ChineseContent, -0.000f);
        Set(FeatureKind.ChineseFunction, -0.009f);
        Set(FeatureKind.ChineseUnmatched, -0.053f);
        Set(FeatureKind.ChineseUnmatchedFunction, 0.147f);
        Set(FeatureKind.ChineseCover, 0.722f);
        Set(FeatureKind.Omission, -3.662f);
        Set(FeatureKind.Addition, -1.852f);
        Set(FeatureKind.NullLength, -1.990f);
        Set(FeatureKind.Split, -0.646f);
        Set(FeatureKind.Merge, -2.837f);
        Set(FeatureKind.ManyEnglish, -0.827f);
        Set(FeatureKind.ManyChinese, -1.522f);
        Set(FeatureKind.ManyToMany, -4.240f);
        Set(FeatureKind.SentenceRatio, 0.942f);
        Set(FeatureKind.Habit, 0.675f);
        Set(FeatureKind.SplitLength, 0.886f);
        Set(FeatureKind.MergeLength, -1.084f);
        Set(FeatureKind.LogLength, -4.516f);
        Set(FeatureKind.LengthDifference, -2.883f);
        Set(FeatureKind.Questions, -0.585f);
        Set(FeatureKind.Exclamations, -0.832f);
        Set(FeatureKind.Quotes, -1.000f);
        Set(FeatureKind.OpeningQuote, -0.013f);
        Set(FeatureKind.ClosingQuote, -1.461f);
        Set(FeatureKind.QuoteBalance, -1.149f);
        Set(FeatureKind.EndMark, -0.110f);
        Set(FeatureKind.EnglishCrossing, -0.155f);
        Set(FeatureKind.ChineseCrossing, -0.078f);
        Set(FeatureKind.StartMatch, 0.259f);
        Set(FeatureKind.EndMatch, 0.419f);
        return weights;

        void Set(FeatureKind kind, float weight) => weights[(int)kind] = weight;
    }
}
