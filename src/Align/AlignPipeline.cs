using Align.Alignment;
using Align.Corpora;
using Align.Documents;
using Align.Quality;
using Align.Segmentation;
using Align.Translation;

namespace Align;

/// <summary>Chains the stages: document, segments, translation or alignment, bitext, checked units.</summary>
/// <remarks>Immutable and thread-safe. Every step is a public piece that works alone; nothing but the order is decided here.</remarks>
public sealed class AlignPipeline
{
    private readonly DocumentSegmenter _segmenter;
    private readonly DocumentTranslator? _translator;
    private readonly ISentenceAligner _aligner;
    private readonly QualityChecker _checker;

    internal AlignPipeline(DocumentSegmenter segmenter, DocumentTranslator? translator, ISentenceAligner aligner, QualityChecker checker)
    {
        _segmenter = segmenter;
        _translator = translator;
        _aligner = aligner;
        _checker = checker;
    }

    /// <summary>Begins a pipeline for a script; hosts use <c>services.AddAlign()</c>.</summary>
    public static AlignPipelineBuilder CreateBuilder() => new();

    /// <summary>Translates plain text.</summary>
    /// <exception cref="InvalidOperationException">The pipeline was built without a provider.</exception>
    /// <exception cref="TranslationException">The provider cannot be used at all: a wrong key, a used-up quota.</exception>
    public Task<TranslatedDocument> TranslateAsync(string text, CancellationToken cancellationToken = default) =>
        TranslateAsync(new PlainTextReader().Read(text), progress: null, cancellationToken);

    /// <summary>Translates a document segment by segment.</summary>
    /// <param name="document">The document; its language is the source language.</param>
    /// <param name="progress">Told after every batch how many segments are done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The bitext, its units with origin, terms and findings, and what it took. A segment that failed has an empty target and says why.</returns>
    /// <exception cref="InvalidOperationException">The pipeline was built without a provider.</exception>
    /// <exception cref="TranslationException">The provider cannot be used at all: a wrong key, a used-up quota.</exception>
    public async Task<TranslatedDocument> TranslateAsync(Document document, IProgress<TranslationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var translator = _translator ?? throw new InvalidOperationException("The pipeline has no provider. Call UseProvider on its builder.");
        var segments = _segmenter.Segment(document);
        var translation = await translator.TranslateAsync(document, segments, progress, cancellationToken).ConfigureAwait(false);
        var targets = translation.Segments.Select(static segment => segment.Text).ToArray();
        var bitext = TranslatedBitext.Assemble(document, segments, targets, translator.TargetLanguage);
        var units = translation.Segments.Zip(bitext.ToUnits(), (segment, unit) => segment.Report(_checker.Check(segment.Describe(unit))));
        return new TranslatedDocument(bitext, [.. units], translation.Statistics);
    }

    /// <summary>Aligns two documents that are translations of each other.</summary>
    public AlignedDocuments Pair(Document source, Document target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return Pair(source, _segmenter.Segment(source), target, _segmenter.Segment(target), cancellationToken);
    }

    /// <summary>Aligns two documents whose segments are known already.</summary>
    public AlignedDocuments Pair(Document source, IReadOnlyList<Segment> sourceSegments, Document target, IReadOnlyList<Segment> targetSegments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var bitext = new Bitext { Source = source, Target = target, SourceSegments = sourceSegments, TargetSegments = targetSegments, Beads = [] };
        bitext = bitext with { Beads = _aligner.Align(bitext.SourceTexts(), bitext.TargetTexts(), cancellationToken) };
        return new AlignedDocuments(bitext, [.. _checker.Check(bitext.ToUnits("aligned"))]);
    }
}
