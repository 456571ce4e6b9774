using Align.Alignment.Overlaps;
using Align.Translation;

namespace Align.Alignment;

/// <summary>Aligns by a translation of the source: each bead is scored by how alike its translated source and its target are.</summary>
/// <remarks>
/// The idea of Bleualign (Sennrich and Volk 2010) with a bead-wise likeness (F-score of character n-grams and of words, weighted by their rarity in the two
/// texts, above chance) in place of BLEU, lengths as support, and dynamic programming over all beads in place of gap filling. The translation need not be
/// fluent: a word-level draft will do. Every bead's <see cref="Bead.Confidence"/> is its probability over all paths of the search.
/// </remarks>
public sealed class TranslationAligner : ISentenceAligner
{
    private readonly Func<IReadOnlyList<string>, IReadOnlyList<string>> _translate;

    /// <summary>Makes an aligner that asks for translations.</summary>
    /// <param name="translate">Given source segments, gives their translations into the target language, same count and order; empty where there is none. Must be thread-safe.</param>
    /// <exception cref="ArgumentNullException"><paramref name="translate"/> is null.</exception>
    public TranslationAligner(Func<IReadOnlyList<string>, IReadOnlyList<string>> translate) => _translate = translate ?? throw new ArgumentNullException(nameof(translate));

    /// <summary>Makes an aligner for one source text, whose translation is at hand.</summary>
    /// <param name="translations">One translation for each source segment that will be aligned, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="translations"/> is null.</exception>
    public TranslationAligner(IReadOnlyList<string> translations)
        : this(Always(translations ?? throw new ArgumentNullException(nameof(translations))))
    {
    }

    /// <summary>Translates a source text with a provider, in batches of its size, and makes an aligner for it.</summary>
    /// <param name="provider">The provider; wrap it for retries and limits.</param>
    /// <param name="source">The source segments that will be aligned.</param>
    /// <param name="sourceLanguage">Source language, BCP-47.</param>
    /// <param name="targetLanguage">Target language, BCP-47.</param>
    /// <param name="cancellationToken">Passed to the provider.</param>
    /// <exception cref="TranslationException">The provider failed, or gave a wrong number of translations.</exception>
    public static async Task<TranslationAligner> CreateAsync(ITranslationProvider provider, IReadOnlyList<string> source, string sourceLanguage = "zh-Hans", string targetLanguage = "en", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(source);
        var translations = new string[source.Count];
        Array.Fill(translations, "");
        var batch = new List<int>();
        var characters = 0;
        for (var i = 0; i < source.Count; i++)
        {
            // Providers refuse empty texts; an empty segment has an empty translation.
            if (string.IsNullOrWhiteSpace(source[i])) continue;
            if (batch.Count > 0 && (batch.Count >= provider.Info.MaxBatchSize || characters + source[i].Length > provider.Info.MaxCharacters))
            {
                await Send().ConfigureAwait(false);
                batch.Clear();
                characters = 0;
            }
            batch.Add(i);
            characters += source[i].Length;
        }
        if (batch.Count > 0) await Send().ConfigureAwait(false);
        return new TranslationAligner(translations);

        async Task Send()
        {
            var request = new TranslationRequest { SourceLanguage = sourceLanguage, TargetLanguage = targetLanguage, Items = batch.ConvertAll(i => new TranslationItem { Text = source[i] }) };
            var results = await provider.TranslateAsync(request, cancellationToken).ConfigureAwait(false);
            if (results.Count != batch.Count)
                throw new TranslationException(provider.Info.Name, TranslationFailure.BadReply, $"{results.Count} translations came for {batch.Count} texts.");
            for (var k = 0; k < batch.Count; k++) translations[batch[k]] = results[k].Text;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The number of translations is not that of the source segments.</exception>
    public IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var translations = _translate(source);
        if (translations.Count != source.Count)
            throw new ArgumentException($"There are {translations.Count} translations for {source.Count} source segments; give one for each, empty where there is none.", nameof(source));
        return OverlapSearch.Align(new TextSimilarity(translations, target, cancellationToken), translations, target, cancellationToken);
    }

    private static Func<IReadOnlyList<string>, IReadOnlyList<string>> Always(IReadOnlyList<string> translations) => _ => translations;
}
