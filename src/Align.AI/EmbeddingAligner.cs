using Align.Alignment;
using Align.Alignment.Overlaps;
using Microsoft.Extensions.AI;

namespace Align.AI;

/// <summary>Aligns by the cosine of sentence embeddings of any multilingual model.</summary>
/// <remarks>
/// Every run of up to <see cref="EmbeddingAlignerOptions.MaxRun"/> sentences (an overlap, as in Vecalign, Thompson and Koehn 2019) is embedded once, equal texts
/// once for all; runs are compared by cosine less the mean cosine with their neighbourhood (the margin of Bertalign, Liu and Zhu 2023). Embedding waits for the model,
/// so it happens in <see cref="CreateAsync"/>; <see cref="Align"/> only computes, for sentences that were embedded. Memory: one vector for each different run.
/// </remarks>
public sealed class EmbeddingAligner : ISentenceAligner
{
    private readonly IReadOnlyDictionary<string, float[]> _vectors;
    private readonly EmbeddingAlignerOptions _options;

    private EmbeddingAligner(IReadOnlyDictionary<string, float[]> vectors, EmbeddingAlignerOptions options) => (_vectors, _options) = (vectors, options);

    /// <summary>Number of different texts that were embedded.</summary>
    public int EmbeddedCount => _vectors.Count;

    /// <summary>Embeds both texts and makes an aligner for them, and for any part of them.</summary>
    /// <param name="generator">The embedding model; good models for this see both languages in one space.</param>
    /// <param name="source">Source segments.</param>
    /// <param name="target">Target segments.</param>
    /// <param name="options">Wishes; null: the defaults.</param>
    /// <param name="cancellationToken">Passed to the generator.</param>
    /// <exception cref="AlignException">The generator gave a wrong number of vectors, or vectors of different lengths or of numbers that are not finite.</exception>
    public static async Task<EmbeddingAligner> CreateAsync(IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyList<string> source, IReadOnlyList<string> target, EmbeddingAlignerOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (generator is null) throw new ArgumentNullException(nameof(generator));
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (target is null) throw new ArgumentNullException(nameof(target));
        options ??= new EmbeddingAlignerOptions();
        options.Validate(nameof(options));
        var texts = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in new[] { source, target })
            for (var i = 0; i < side.Count; i++)
                for (var count = 1; count <= Math.Min(options.MaxRun, side.Count - i); count++)
                    if (EmbeddingSimilarity.Run(side, i, count) is { Length: > 0 } run && known.Add(run)) texts.Add(run);

        var vectors = new Dictionary<string, float[]>(texts.Count, StringComparer.Ordinal);
        var dimensions = 0;
        for (var start = 0; start < texts.Count; start += options.BatchSize)
        {
            var batch = texts.GetRange(start, Math.Min(options.BatchSize, texts.Count - start));
            var embeddings = await generator.GenerateAsync(batch, options: null, cancellationToken).ConfigureAwait(false);
            if (embeddings.Count != batch.Count) throw new AlignException($"The embedding generator gave {embeddings.Count} vectors for {batch.Count} texts.");
            for (var i = 0; i < batch.Count; i++)
            {
                var vector = embeddings[i].Vector.ToArray();
                if (dimensions == 0) dimensions = vector.Length;
                if (vector.Length == 0 || vector.Length != dimensions) throw new AlignException($"The embedding generator gave vectors of {dimensions} and of {vector.Length} numbers; use one model for all texts.");
                vectors.Add(batch[i], Normalised(vector));
            }
        }
        return new EmbeddingAligner(vectors, options);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A segment, or a run of segments, was not embedded when the aligner was made.</exception>
    public IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (target is null) throw new ArgumentNullException(nameof(target));
        return OverlapSearch.Align(new EmbeddingSimilarity(_vectors, source, target, _options), source, target, cancellationToken);
    }

    private static float[] Normalised(float[] vector)
    {
        double sum = 0;
        foreach (var value in vector) sum += (double)value * value;
        if (double.IsNaN(sum) || double.IsInfinity(sum)) throw new AlignException("The embedding generator gave a vector with numbers that are not finite.");
        if (sum <= 0) return vector;
        var scale = (float)(1 / Math.Sqrt(sum));
        for (var i = 0; i < vector.Length; i++) vector[i] *= scale;
        return vector;
    }
}
