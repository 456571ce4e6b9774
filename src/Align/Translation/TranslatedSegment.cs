using Align.Corpora;
using Align.Quality;
using Align.Terminology;

namespace Align.Translation;

/// <summary>The translation of one source segment.</summary>
public sealed record TranslatedSegment
{
    /// <summary>The target text with protected ranges restored; empty when the segment failed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it comes from: <c>memory</c>, <c>draft</c>, <c>provider:NAME</c>, <c>unchanged</c> or <c>missing</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>What became of each term; source spans in the coordinates of the segment's text, target spans in <see cref="Text"/>.</summary>
    public IReadOnlyList<TermOutcome> Terms { get; init; } = [];

    /// <summary>Why the segment failed or what had to be put right; null when all went well.</summary>
    public string? Problem { get; init; }

    /// <summary>Adds what is known of the translation to the unit made from it.</summary>
    internal TranslationUnit Describe(TranslationUnit unit) => unit with { Origin = Origin, Terms = Terms };

    /// <summary>Adds the problem, if there is one, to what the checks found.</summary>
    internal TranslationUnit Report(TranslationUnit unit) =>
        Problem is null ? unit : unit with { Findings = [new Finding("translation", FindingSeverity.Error, Problem), .. unit.Findings] };
}
