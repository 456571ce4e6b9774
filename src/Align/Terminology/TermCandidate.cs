namespace Align.Terminology;

/// <summary>An expression that may be a term, for a person to decide.</summary>
/// <param name="Source">The source form.</param>
/// <param name="Target">A target form, as far as the text shows one; empty when unknown.</param>
/// <param name="Count">How often the source form occurs.</param>
/// <param name="Kind">Why it may be a term.</param>
/// <param name="Example">Where it first occurs, with some text around it.</param>
public sealed record TermCandidate(string Source, string Target, int Count, TermCandidateKind Kind, string Example)
{
    /// <summary>The candidate as an entry of a term base to be curated, with what is known about it in the note.</summary>
    public Term ToTerm() => new()
    {
        Source = Source,
        Target = Target,
        PartOfSpeech = Kind == TermCandidateKind.Name ? "proper noun" : null,
        Note = $"{Count}× {Kind.ToString().ToLowerInvariant()}: {Example}",
    };
}
