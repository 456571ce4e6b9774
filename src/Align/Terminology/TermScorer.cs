using Align.Corpora;

namespace Align.Terminology;

/// <summary>Computes the terminology success rate of a bitext, as evaluations of terminology-aware translation do.</summary>
/// <remarks>
/// Each source occurrence must find a target form of its own (exclusive matching), so that one occurrence does not count for two, nor a nested
/// shorter term for what a longer one has used. Letter case and inflection do not count, except where a term says so. Cf. the lemmatised term exact match of Anastasopoulos et al., WMT 2021.
/// </remarks>
public sealed class TermScorer
{
    private readonly TermMatcher _matcher;

    /// <summary>Makes a scorer for the terms of a matcher.</summary>
    public TermScorer(TermMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        _matcher = matcher;
    }

    /// <summary>Scores units in text order. An acronym counts in the document that introduces it, from there on.</summary>
    public TermScore Score(IEnumerable<TranslationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var fates = new int[(int)TermFate.Forbidden + 1];
        var failures = new List<TermFailure>();
        var acronyms = new TermAcronyms();
        string? document = null;
        foreach (var unit in units)
        {
            if (!string.Equals(unit.Document, document, StringComparison.Ordinal)) (document, acronyms) = (unit.Document, new());
            foreach (var outcome in TermVerifier.Verify(_matcher.Match(unit.Source), unit.Target, acronyms))
            {
                fates[(int)outcome.Fate]++;
                if (!outcome.IsApplied) failures.Add(new(unit.Id, outcome));
            }
        }
        return new()
        {
            Occurrences = fates.Sum(),
            Applied = fates[(int)TermFate.Applied],
            AppliedAsVariant = fates[(int)TermFate.AppliedAsVariant],
            Forbidden = fates[(int)TermFate.Forbidden],
            Missing = fates[(int)TermFate.Missing],
            Failures = failures,
        };
    }
}
