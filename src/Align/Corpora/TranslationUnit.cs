using Align.Documents;
using Align.Quality;
using Align.Terminology;

namespace Align.Corpora;

/// <summary>An exported bead: source text, target text and what is known about them.</summary>
public sealed record TranslationUnit
{
    /// <summary>Identifier, unique in its bitext; 1-based running number by default.</summary>
    public string Id { get; init; } = "";

    /// <summary>Source text; empty for an addition.</summary>
    public string Source { get; init; } = "";

    /// <summary>Target text; empty for an omission.</summary>
    public string Target { get; init; } = "";

    /// <summary>Source language, BCP-47.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";

    /// <summary>Name of the document that the unit is from; null when unknown.</summary>
    public string? Document { get; init; }

    /// <summary>Where the source lies in its document; null when unknown.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>Where the target lies in its document; null when unknown.</summary>
    public TextSpan? TargetSpan { get; init; }

    /// <summary>Index of the source block in its document; -1 when unknown.</summary>
    public int Block { get; init; } = -1;

    /// <summary>
    /// Where the target comes from: <c>memory</c>, <c>draft</c>, <c>provider:NAME</c>, <c>aligned</c>, <c>missing</c>; null when unknown.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>Probability, 0 to 1, that the two sides translate each other; null when unknown.</summary>
    public double? Confidence { get; init; }

    /// <summary>How far the work on the target has come; null when unknown.</summary>
    public TranslationState? State { get; init; }

    /// <summary>Notes for the people who work on the unit.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Inline codes of the source, by their offsets.</summary>
    public IReadOnlyList<InlineCode> SourceCodes { get; init; } = [];

    /// <summary>Inline codes of the target, by their offsets.</summary>
    public IReadOnlyList<InlineCode> TargetCodes { get; init; } = [];

    /// <summary>Other translations that tools offered.</summary>
    public IReadOnlyList<TranslationMatch> Matches { get; init; } = [];

    /// <summary>What became of each term of the source.</summary>
    public IReadOnlyList<TermOutcome> Terms { get; init; } = [];

    /// <summary>What the quality checks found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
