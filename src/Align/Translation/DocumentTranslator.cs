using Align.Documents;
using Align.Segmentation;
using Align.Terminology;

namespace Align.Translation;

/// <summary>Translates the segments of a document: terms matched, protected ranges masked, replies restored and verified.</summary>
/// <remarks>Immutable and thread-safe. A translation memory's text is taken as it is.</remarks>
public sealed class DocumentTranslator
{
    private readonly TranslationEngine _engine;
    private readonly TermMatcher? _matcher;
    private readonly string _targetLanguage;

    /// <summary>Makes a translator.</summary>
    /// <param name="engine">Asks the memory and the provider.</param>
    /// <param name="matcher">Finds terms; null: none.</param>
    /// <param name="targetLanguage">Target language, BCP-47.</param>
    public DocumentTranslator(TranslationEngine engine, TermMatcher? matcher = null, string targetLanguage = "en")
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentException.ThrowIfNullOrEmpty(targetLanguage);
        _engine = engine;
        _matcher = matcher;
        _targetLanguage = targetLanguage;
    }

    /// <summary>Target language, BCP-47.</summary>
    public string TargetLanguage => _targetLanguage;

    /// <summary>Translates every segment.</summary>
    /// <param name="document">The document that the segments lie in.</param>
    /// <param name="segments">Its segments, in order.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One translation for each segment, in order; one that failed is empty and says why.</returns>
    /// <exception cref="TranslationException">No segment can be translated until somebody acts: a wrong key, a used-up quota.</exception>
    public async Task<SegmentTranslations> TranslateAsync(
        Document document,
        IReadOnlyList<Segment> segments,
        IProgress<TranslationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(segments);
        var prepared = new PreparedSegment[segments.Count];
        for (var i = 0; i < prepared.Length; i++) prepared[i] = PreparedSegment.Of(document, segments[i], _matcher);
        var items = prepared.Select(static segment => segment.Item).ToArray();
        var run = await _engine.TranslateAsync(items, document.Language, _targetLanguage, progress, cancellationToken).ConfigureAwait(false);
        var translations = new TranslatedSegment[prepared.Length];
        for (var i = 0; i < translations.Length; i++) translations[i] = prepared[i].Complete(run[i], _engine.Provider);
        return new SegmentTranslations(translations, run.Statistics);
    }
}
