using Align.Documents;

namespace Align.Terminology;

/// <summary>Finds out what became of source terms in an English target.</summary>
/// <remarks>
/// Forms are looked for at word boundaries, in any letter case unless the term's case counts, with a hyphen, a space or nothing
/// between words, and with the inflection that English adds at the end: plural, possessive, <c>-ed</c>, <c>-ing</c>. Each place in the
/// target serves one match only; longer forms are placed first, so that Alibaba Cloud does not also pass for Alibaba.
/// </remarks>
public static class TermVerifier
{
    /// <summary>Says the fate of each match.</summary>
    /// <param name="matches">Matches in the source segment.</param>
    /// <param name="target">The target text.</param>
    /// <returns>One outcome for each match, in the order of the matches; target spans are into <paramref name="target"/>.</returns>
    public static IReadOnlyList<TermOutcome> Verify(IReadOnlyList<TermMatch> matches, string target)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(target);
        if (matches.Count == 0) return [];
        var outcomes = new TermOutcome[matches.Count];
        var decided = new bool[matches.Count];
        var taken = new List<TextSpan>();
        Place(static term => [term.ExpectedTarget], TermFate.Applied);
        Place(static term => term.TargetVariants, TermFate.AppliedAsVariant);
        Place(static term => term.ForbiddenTargets, TermFate.Forbidden);
        for (var i = 0; i < outcomes.Length; i++)
            if (!decided[i]) outcomes[i] = new TermOutcome(matches[i], TermFate.Missing, default);
        return outcomes;

        void Place(Func<Term, IReadOnlyList<string>> forms, TermFate fate)
        {
            var candidates = Enumerable.Range(0, matches.Count)
                .Where(i => !decided[i])
                .SelectMany(i => forms(matches[i].Term).Select(form => (Match: i, Form: form)))
                .OrderByDescending(static candidate => candidate.Form.Length);
            foreach (var (match, form) in candidates)
            {
                if (decided[match] || !EnglishForm.TryFind(target, form, matches[match].Term.CaseSensitive, taken, out var span)) continue;
                outcomes[match] = new TermOutcome(matches[match], fate, span);
                decided[match] = true;
                taken.Add(span);
            }
        }
    }
}
