namespace Align.Alignment.Words;

/// <summary>Expectation-maximisation of both directions at once, each pulled towards what the other agrees with (Liang, Taskar and Klein 2006).</summary>
internal static class WordModelTrainer
{
    /// <summary>Expected links below this are noise that only costs memory.</summary>
    private const float MinLink = 0.02f;

    public static WordAlignmentModel Train(IReadOnlyList<WordPair> pairs, SeedTranslations seeds, int iterations, CancellationToken cancellationToken)
    {
        var chinese = new Dictionary<string, float>(StringComparer.Ordinal);
        var english = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            foreach (var key in pair.Chinese) chinese[key] = chinese.GetValueOrDefault(key) + 1;
            foreach (var key in pair.English) english[key] = english.GetValueOrDefault(key) + 1;
        }
        // The first round has the lexicon only: no links counted yet, hence no occurrences to set against it.
        var model = new WordAlignmentModel([], [], english, JumpModel.Usual, JumpModel.Usual);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var association = new WordAssociation(seeds, model);
            var links = new Dictionary<(string, string), float>();
            var forwardJumps = new double[JumpModel.Size];
            var backwardJumps = new double[JumpModel.Size];
            foreach (var pair in pairs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (forward, backward) = association.Posteriors(pair, forwardJumps, backwardJumps);
                Count(pair, forward, backward, links);
            }
            model = new WordAlignmentModel(links, chinese, english, JumpModel.FromCounts(forwardJumps), JumpModel.FromCounts(backwardJumps));
        }
        return model;
    }

    private static void Count(WordPair pair, float[] forward, float[] backward, Dictionary<(string, string), float> links)
    {
        var (rows, columns) = (pair.Chinese.Length, pair.English.Length);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var both = MathF.Sqrt(forward[j * rows + i] * backward[i * columns + j]);
                if (both < MinLink) continue;
                var key = (pair.Chinese[i], pair.English[j]);
                links[key] = links.GetValueOrDefault(key) + both;
            }
        }
    }
}
