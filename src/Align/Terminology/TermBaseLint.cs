using Align.Languages;
using Align.Quality;

namespace Align.Terminology;

/// <summary>The glossary doctor: everything that is wrong with a term base or worth a look before it is used.</summary>
/// <remarks>Beyond <see cref="TermBase.Issues"/>: nesting, one source with many targets, what translation services would refuse or treat otherwise, and what contradicts the dictionary.</remarks>
public static class TermBaseLint
{
    /// <summary>Looks at every entry.</summary>
    /// <param name="terms">The term base.</param>
    /// <param name="lexicon">A dictionary to compare with; null: none.</param>
    /// <returns>What was found: first the issues of the term base itself, then the rest entry by entry.</returns>
    public static IReadOnlyList<TermIssue> Check(TermBase terms, ILexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var issues = new List<TermIssue>(terms.Issues);
        issues.AddRange(ManyTargets(terms));
        issues.AddRange(Nesting(terms));
        foreach (var term in terms.Terms)
        {
            foreach (var message in ProviderLimits.Check(term)) issues.Add(new(TermIssueKind.Provider, FindingSeverity.Note, term.Origin, $"“{term.Source}”: {message}"));
            if (lexicon is not null && LexiconView.Contradiction(term, lexicon) is { } words)
                issues.Add(new(TermIssueKind.Lexicon, FindingSeverity.Note, term.Origin,
                    $"“{term.Source}” → “{term.Target}”: the dictionary has {words}; check the target, or give the part of speech “proper noun” if it is a name."));
        }
        return issues;
    }

    private static IEnumerable<TermIssue> ManyTargets(TermBase terms)
    {
        foreach (var group in terms.Terms.Where(t => t.Source.Length > 0).GroupBy(t => t.Source, StringComparer.Ordinal))
        {
            var targets = group.Select(t => t.ExpectedTarget).Distinct(StringComparer.Ordinal).ToList();
            if (targets.Count > 1)
                yield return new(TermIssueKind.ManyTargets, FindingSeverity.Note, group.First().Origin,
                    $"“{group.Key}” has {targets.Count} targets ({string.Join(", ", targets)}): services with a glossary of their own take only one of them.");
        }
    }

    /// <summary>A shorter term inside a longer one: found by matching each form against the terms, from every place but the whole.</summary>
    private static IEnumerable<TermIssue> Nesting(TermBase terms)
    {
        var matcher = new TermMatcher(terms);
        foreach (var term in terms.Terms)
        {
            if (term.ExpectedTarget.Length == 0 || term.Source.Length < 2) continue;
            var inner = matcher.Match(term.Source.AsSpan(1)).Concat(matcher.Match(term.Source.AsSpan(0, term.Source.Length - 1)));
            foreach (var nested in inner.Select(m => m.Term).Distinct())
            {
                if (ReferenceEquals(nested, term)) continue;
                var holds = TermVerifier.Verify([new(new(0, term.Source.Length), nested)], term.ExpectedTarget)[0].IsApplied;
                if (!holds)
                    yield return new(TermIssueKind.Nesting, FindingSeverity.Note, term.Origin,
                        $"“{term.Source}” → “{term.ExpectedTarget}” holds “{nested.Source}”, whose target “{nested.ExpectedTarget}” it does not hold: right for names, else make the two agree.");
            }
        }
    }
}
