namespace Align.Alignment.Evidence;

/// <summary>What each piece of evidence is worth, the same for every text and both directions.</summary>
/// <remarks>
/// Learned by maximum conditional likelihood (a semi-Markov random field with a Gaussian prior, L-BFGS) on six chapters of translated novels
/// (MAC-Dev, 1,329 beads) and 27 magazine articles (1,009 beads), features of the second pass. With each chapter, and each third of the articles, left out
/// of the learning in turn, strict F1 on what was left out is .931 and .990 when searched near the gold path, after a first pass with weights
/// learned from all; the aligner as it is, end to end with weights that have not seen the chapter, gets .928 on the novels. On all, learned from all: .935 and .990.
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
