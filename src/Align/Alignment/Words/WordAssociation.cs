namespace Align.Alignment.Words;

/// <summary>Likelihood ratios of word pairs: what lexicon, corpus and the pair itself say, against chance.</summary>
internal sealed class WordAssociation(SeedTranslations seeds, WordAlignmentModel model)
{
    /// <summary>Occurrences that the lexicon's word counts for against the corpus.</summary>
    private const float SeedOccurrences = 3;

    /// <summary>Taken off every learned count: what was seen linked once may be chance.</summary>
    private const float Discount = 0.7f;

    /// <summary>Running words that the usual shares count for.</summary>
    private const double UsualWords = 3000;

    private const float UnknownContent = 0.3f;
    private const float UnknownCommon = 0.03f;

    /// <summary>Ratios, English tokens in rows: <c>[j * chinese + i]</c>.</summary>
    public float[] Ratios(WordPair pair)
    {
        var (rows, columns) = (pair.Chinese.Length, pair.English.Length);
        var ratios = new float[rows * columns];
        var shares = new float[columns];
        var isCommon = new bool[columns];
        for (var j = 0; j < columns; j++)
        {
            var usual = CommonEnglish.Share(pair.English[j]);
            model.TargetCounts.TryGetValue(pair.English[j], out var count);
            shares[j] = (float)((count + Math.Max(0.5, usual * UsualWords)) / (model.TargetTotal + UsualWords));
            isCommon[j] = usual > 0 || WordKey.IsMark(pair.English[j]);
        }
        for (var i = 0; i < rows; i++)
        {
            var key = pair.Chinese[i];
            var row = seeds.Of(key);
            model.SourceCounts.TryGetValue(key, out var occurrences);
            var isMark = WordKey.IsMark(key);
            for (var j = 0; j < columns; j++)
            {
                var seed = row[pair.English[j]];
                var learned = 0f;
                if (occurrences > 0) model.Links.TryGetValue((key, pair.English[j]), out learned);
                var probability = (SeedOccurrences * seed + Math.Max(0, learned - Discount)) / (SeedOccurrences + occurrences);
                probability = Math.Min(1, Math.Max(probability, pair.Priors[i * columns + j]));
                ratios[j * rows + i] = probability / shares[j] + (isCommon[j] || isMark ? UnknownCommon : UnknownContent);
            }
        }
        return ratios;
    }

    /// <summary>The posteriors of both directions, laid out as <see cref="Symmetrizer.Join"/> takes them.</summary>
    public (float[] Forward, float[] Backward) Posteriors(WordPair pair, Span<double> forwardJumps, Span<double> backwardJumps)
    {
        var (rows, columns) = (pair.Chinese.Length, pair.English.Length);
        var ratios = Ratios(pair);
        var turned = new float[ratios.Length];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++) turned[i * columns + j] = ratios[j * rows + i];
        return (HiddenMarkov.Posteriors(ratios, columns, rows, model.Forward, forwardJumps), HiddenMarkov.Posteriors(turned, rows, columns, model.Backward, backwardJumps));
    }
}
