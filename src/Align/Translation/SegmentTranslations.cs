namespace Align.Translation;

/// <summary>The translations of a document's segments and what they took.</summary>
/// <param name="Segments">One translation for each segment, in order.</param>
/// <param name="Statistics">Memory hits, provider calls and the rest.</param>
public sealed record SegmentTranslations(IReadOnlyList<TranslatedSegment> Segments, TranslationStatistics Statistics);
