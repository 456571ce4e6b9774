namespace Align.Translation.Providers.Drafting;

/// <summary>What a draft makes of one headword.</summary>
/// <param name="English">The English; empty for a dropped particle, null when there is no gloss fit to print.</param>
/// <param name="IsVerb">Whether the gloss is a verb.</param>
/// <param name="IsFunction">Whether it comes from the table of grammar words.</param>
/// <param name="Cost">Its cost in the segmentation of a run.</param>
internal sealed record DraftWord(string? English, bool IsVerb, bool IsFunction, float Cost);
