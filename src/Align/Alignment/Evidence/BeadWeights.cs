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
        Set(FeatureKind.EnglishContent, 0.025f);
        Set(FeatureKind.EnglishFunction, -0.007f);
        Set(FeatureKind.EnglishUnmatched, -0.112f);
        Set(FeatureKind.EnglishUnmatchedFunction, 0.039f);
        Set(FeatureKind.EnglishCover, 0.963f);
        Set(FeatureKind.ChineseContent, -0.002f);
        Set(FeatureKind.ChineseFunction, -0.003f);
        Set(FeatureKind.ChineseUnmatched, -0.027f);
        Set(FeatureKind.ChineseUnmatchedFunction, 0.059f);
        Set(FeatureKind.ChineseCover, 0.825f);
        Set(FeatureKind.Omission, -3.976f);
        Set(FeatureKind.Addition, -1.929f);
        Set(FeatureKind.NullLength, -1.959f);
        Set(FeatureKind.Split, -0.693f);
        Set(FeatureKind.Merge, -2.963f);
        Set(FeatureKind.ManyEnglish, -0.846f);
        Set(FeatureKind.ManyChinese, -1.602f);
        Set(FeatureKind.ManyToMany, -4.408f);
        Set(FeatureKind.SentenceRatio, 1.022f);
        Set(FeatureKind.Habit, 0.671f);
        Set(FeatureKind.SplitLength, 0.928f);
        Set(FeatureKind.MergeLength, -1.069f);
        Set(FeatureKind.LogLength, -4.974f);
        Set(FeatureKind.LengthDifference, -2.866f);
        Set(FeatureKind.Questions, -0.595f);
        Set(FeatureKind.Exclamations, -0.936f);
        Set(FeatureKind.Quotes, -1.089f);
        Set(FeatureKind.OpeningQuote, -0.130f);
        Set(FeatureKind.ClosingQuote, -1.540f);
        Set(FeatureKind.QuoteBalance, -1.095f);
        Set(FeatureKind.EndMark, -0.270f);
        Set(FeatureKind.EnglishCrossing, -0.146f);
        Set(FeatureKind.ChineseCrossing, -0.070f);
        Set(FeatureKind.StartMatch, 0.290f);
        Set(FeatureKind.EndMatch, 0.373f);
        return weights;

        void Set(FeatureKind kind, float weight) => weights[(int)kind] = weight;
    }
}
