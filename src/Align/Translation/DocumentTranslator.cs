using Align.Documents;
using Align.Segmentation;
using Align.Terminology;

namespace Align.Translation;

/// <summary>Translates the segments of a document: terms matched, protected ranges masked, replies restored, verified, asked again and repaired.</summary>
/// <remarks>
/// A reply that lacks a term or a placeholder is asked again, more strictly, and of all replies the best is kept; then what is safe is repaired
/// (<see cref="TermRepairer"/>), and the fate of every term stands in the result. Immutable and thread-safe. A translation memory's text is taken as it is.
/// </remarks>
public sealed class DocumentTranslator
{
    private readonly TranslationEngine _engine;
    private readonly TermMatcher? _matcher;
    private readonly string _targetLanguage;
    private readonly DocumentTranslatorOptions _options;

    /// <summary>Makes a translator.</summary>
    /// <param name="engine">Asks the memory and the provider.</param>
    /// <param name="matcher">Finds terms; null: none.</param>
    /// <param name="targetLanguage">Target language, BCP-47.</param>
    /// <param name="options">How often to ask again; null: the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public DocumentTranslator(TranslationEngine engine, TermMatcher? matcher = null, string targetLanguage = "en", DocumentTranslatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentException.ThrowIfNullOrEmpty(targetLanguage);
        _engine = engine;
        _matcher = matcher;
        _targetLanguage = targetLanguage;
        _options = options ?? new();
        _options.Validate();
    }

    /// <summary>Target language, BCP-47.</summary>
    public string TargetLanguage => _targetLanguage;

    /// <summary>Translates every segment.</summary>
    /// <param name="document">The document that the segments lie in.</param>
    /// <param name="segments">Its segments, in order.</param>
    /// <param name="progress">Told after every batch of the first round.</param>
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
        var work = new SegmentWork[segments.Count];
        for (var i = 0; i < work.Length; i++) work[i] = SegmentWork.Of(document, segments[i], _matcher);

        var statistics = await AskAsync(work, attempt: 0, document.Language, progress, cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; attempt <= Repeats; attempt++)
        {
            var wanting = Array.FindAll(work, segment => segment.IsWanting(attempt, _engine.Provider.Terms));
            if (wanting.Length == 0) break;
            try
            {
                statistics = statistics.WithAskedAgain(await AskAsync(wanting, attempt, document.Language, progress: null, cancellationToken).ConfigureAwait(false));
            }
            catch (TranslationException)
            {
                // A used-up quota: what has been paid for is kept, and the terms that are missing are reported.
                break;
            }
        }
        return new SegmentTranslations(Array.ConvertAll(work, segment => segment.Complete(_engine.Provider)), statistics);
    }

    /// <summary>A provider that places the target forms itself would only say the same again.</summary>
    private int Repeats => _engine.Provider.Terms == TermSupport.Exact ? 0 : _options.MaxRepeats;

    private async Task<TranslationStatistics> AskAsync(
        SegmentWork[] work, int attempt, string sourceLanguage, IProgress<TranslationProgress>? progress, CancellationToken cancellationToken)
    {
        var items = Array.ConvertAll(work, segment => segment.Ask(attempt, _engine.Provider.Terms));
        var run = await _engine.TranslateAsync(items, sourceLanguage, _targetLanguage, progress, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < work.Length; i++) work[i].Take(run[i]);
        var acronyms = new TermAcronyms();
        foreach (var segment in work) segment.Verify(acronyms);
        return run.Statistics;
    }
}
