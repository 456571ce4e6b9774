using Align.Alignment;
using Align.Quality;
using Align.Segmentation;
using Align.Terminology;
using Align.Translation;

namespace Align;

/// <summary>Collects the pieces of an <see cref="AlignPipeline"/>; what is not set has a default.</summary>
public sealed class AlignPipelineBuilder
{
    /// <summary>
    /// Longest segment, in UTF-16 code units, of the default segmenter: a text without end marks is cut at commas, so that it fits
    /// into a request of any provider. Sentences that people write are shorter by far.
    /// </summary>
    private const int LongestSegment = 2_000;

    private ITranslationProvider? _provider;
    private TranslationEngine? _engine;
    private ITranslationMemory? _memory;
    private TermBase? _termBase;
    private TermMatcherOptions? _matching;
    private DocumentTranslatorOptions? _translatorOptions;
    private ISegmenter? _segmenter;
    private ISentenceAligner? _aligner;
    private IReadOnlyList<IQualityCheck>? _checks;
    private TranslationEngineOptions _engineOptions = new();
    private string _targetLanguage = "en";

    internal AlignPipelineBuilder() { }

    /// <summary>Sets who translates. Without a provider the pipeline can only pair documents.</summary>
    public AlignPipelineBuilder UseProvider(ITranslationProvider provider, TranslationEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _engineOptions = options ?? _engineOptions;
        return this;
    }

    /// <summary>Sets the engine that translates, with its provider, memory and options, in place of one made from them here.</summary>
    public AlignPipelineBuilder UseEngine(TranslationEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
        return this;
    }

    /// <summary>Sets the memory that is asked before the provider.</summary>
    public AlignPipelineBuilder UseMemory(ITranslationMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        _memory = memory;
        return this;
    }

    /// <summary>Sets the terms that translations must use.</summary>
    /// <param name="termBase">The terms.</param>
    /// <param name="matching">What counts as the same in the source, such as traditional and simplified characters; null: the defaults.</param>
    public AlignPipelineBuilder UseTermBase(TermBase termBase, TermMatcherOptions? matching = null)
    {
        ArgumentNullException.ThrowIfNull(termBase);
        _termBase = termBase;
        _matching = matching;
        return this;
    }

    /// <summary>Sets how far the pipeline goes to have terms and placeholders kept.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public AlignPipelineBuilder UseTranslatorOptions(DocumentTranslatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _translatorOptions = options;
        return this;
    }

    /// <summary>Sets how text is cut into segments; by default by script, <see cref="MixedSegmenter"/>, at most 2,000 characters long.</summary>
    public AlignPipelineBuilder UseSegmenter(ISegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
        return this;
    }

    /// <summary>Sets how documents are paired; by default by length, <see cref="GaleChurchAligner"/>.</summary>
    public AlignPipelineBuilder UseAligner(ISentenceAligner aligner)
    {
        ArgumentNullException.ThrowIfNull(aligner);
        _aligner = aligner;
        return this;
    }

    /// <summary>Sets the checks that every unit goes through, in place of <see cref="QualityChecker.DefaultChecks"/>.</summary>
    public AlignPipelineBuilder UseChecks(params IQualityCheck[] checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        _checks = checks;
        return this;
    }

    /// <summary>Sets the target language, BCP-47; by default <c>en</c>.</summary>
    public AlignPipelineBuilder UseTargetLanguage(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        _targetLanguage = language;
        return this;
    }

    /// <summary>Builds the pipeline.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public AlignPipeline Build()
    {
        var matcher = _termBase is null ? null : new TermMatcher(_termBase, _matching);
        var engine = _engine ?? (_provider is null ? null : new TranslationEngine(_provider, _engineOptions, _memory));
        var translator = engine is null ? null : new DocumentTranslator(engine, matcher, _targetLanguage, _translatorOptions);
        return new AlignPipeline(
            new DocumentSegmenter(_segmenter ?? new MixedSegmenter(new SegmentationOptions { MaximumLength = LongestSegment })),
            translator,
            _aligner ?? new GaleChurchAligner(),
            _checks is null ? new QualityChecker() : new QualityChecker(_checks));
    }
}
