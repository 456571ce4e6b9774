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
        Set(FeatureKind.EnglishContent, 0.029f);
        Set(FeatureKind.EnglishFunction, -0.011f);
        Set(FeatureKind.EnglishUnmatched, -0.133f);
        Set(FeatureKind.EnglishUnmatchedFunction, 0.041f);
        Set(FeatureKind.EnglishCover, 1.406f);
        Set(FeatureKind.ChineseContent, -0.002f);
        Set(FeatureKind.ChineseFunction, -0.011f);
        Set(FeatureKind.ChineseUnmatched, -0.027f);
        Set(FeatureKind.ChineseUnmatchedFunction, 0.061f);
        Set(FeatureKind.ChineseCover, 1.319f);
        Set(FeatureKind.Omission, -3.949f);
        Set(FeatureKind.Addition, -1.705f);
        Set(FeatureKind.NullLength, -1.816f);
        Set(FeatureKind.Split, -0.871f);
        Set(FeatureKind.Merge, -3.626f);
        Set(FeatureKind.ManyEnglish, -1.014f);
        Set(FeatureKind.ManyChinese, -2.164f);
        Set(FeatureKind.ManyToMany, -5.078f);
        Set(FeatureKind.SentenceRatio, 1.122f);
        Set(FeatureKind.Habit, 0.666f);
        Set(FeatureKind.SplitLength, 0.993f);
        Set(FeatureKind.MergeLength, -1.218f);
        Set(FeatureKind.LogLength, -4.860f);
        Set(FeatureKind.LengthDifference, -2.974f);
        Set(FeatureKind.Questions, -0.468f);
        Set(FeatureKind.Exclamations, -0.929f);
        Set(FeatureKind.Quotes, -1.128f);
        Set(FeatureKind.OpeningQuote, -0.375f);
        Set(FeatureKind.ClosingQuote, -1.540f);
        Set(FeatureKind.QuoteBalance, -1.287f);
        Set(FeatureKind.EndMark, -0.413f);
        Set(FeatureKind.EnglishCrossing, -0.157f);
        Set(FeatureKind.ChineseCrossing, -0.098f);
        return weights;

        void Set(FeatureKind kind, float weight) => weights[(int)kind] = weight;
    }
}
