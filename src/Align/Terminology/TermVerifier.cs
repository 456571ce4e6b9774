using System.Runtime.CompilerServices;
using Align.Documents;

namespace Align.Terminology;

/// <summary>Looks for the target form of each source match in a translation, with English inflection in mind.</summary>
/// <remarks>
/// Letter case does not count unless the term says so (and then a capital at the start of a sentence is allowed). Plural, possessive and
/// verb forms, a hyphen, a space or nothing between the parts, articles, and an ampersand for “and” are the same. A name, which is what begins with a capital,
/// has a plural and a possessive but no verb forms. Each place in the target serves one match, so nested shorter terms are
/// not counted twice. Thread-safe.
/// </remarks>
public static class TermVerifier
{
    private static readonly ConditionalWeakTable<Term, TargetForms> Forms = new();

    /// <summary>Finds out what became of each match.</summary>
    /// <param name="matches">The matches in the source.</param>
    /// <param name="target">The translation.</param>
    /// <param name="acronyms">What the document introduced before; takes note of what this target introduces. Null: acronyms do not count.</param>
    /// <returns>One outcome for each match, in the order of the matches; target spans are into <paramref name="target"/>.</returns>
    public static IReadOnlyList<TermOutcome> Verify(IReadOnlyList<TermMatch> matches, string target, TermAcronyms? acronyms = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(target);
        acronyms?.Observe(target);
        if (matches.Count == 0) return [];

        var tokens = TargetTokenizer.Tokenize(target);
        var terms = new List<Term>();
        var termOf = new int[matches.Count];
        for (var i = 0; i < termOf.Length; i++)
        {
            termOf[i] = terms.FindIndex(t => ReferenceEquals(t, matches[i].Term));
            if (termOf[i] >= 0) continue;
            termOf[i] = terms.Count;
            terms.Add(matches[i].Term);
        }
        var found = terms.ConvertAll(t => Forms.GetValue(t, static term => new(term)).Find(target, tokens, acronyms));
        var accepted = new OccurrenceAssignment(termOf, found.ConvertAll(f => f.Accepted)).Run();

        // A forbidden form is looked for where no accepted one was found, outside of what serves other matches.
        var taken = accepted.OfType<TargetOccurrence>().ToList();
        var outcomes = new TermOutcome[matches.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (accepted[i] is { } place)
            {
                outcomes[i] = new(matches[i], place.Rank == 0 ? TermFate.Applied : TermFate.AppliedAsVariant, place.Span);
                continue;
            }
            var forbidden = found[termOf[i]].Forbidden.FindIndex(f => !taken.Exists(t => t.Span.Overlaps(f.Span)));
            if (forbidden < 0)
            {
                outcomes[i] = new(matches[i], TermFate.Missing, default);
                continue;
            }
            var wrong = found[termOf[i]].Forbidden[forbidden];
            taken.Add(wrong);
            outcomes[i] = new(matches[i], TermFate.Forbidden, wrong.Span);
        }
        return outcomes;
    }
}
