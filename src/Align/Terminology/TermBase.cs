namespace Align.Terminology;

/// <summary>Terms that translations must use. Immutable and thread-safe.</summary>
public sealed class TermBase
{
    private TermBase(IReadOnlyList<Term> terms, IReadOnlyList<TermProblem> problems)
    {
        Terms = terms;
        Problems = problems;
    }

    /// <summary>The terms that can be used, in the order given; of several with the same source, only the first.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>What is wrong with terms that were given, in their order; empty when all is well.</summary>
    public IReadOnlyList<TermProblem> Problems { get; }

    /// <summary>Collects terms. Nothing is dropped silently: every term or variant that is left out is a problem.</summary>
    public static TermBase Create(IEnumerable<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var kept = new List<Term>();
        var problems = new List<TermProblem>();
        var known = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (string.IsNullOrWhiteSpace(term.Source)) problems.Add(new TermProblem(term, "has no source form. Fill it in or delete the row."));
            else if (string.IsNullOrWhiteSpace(term.ExpectedTarget)) problems.Add(new TermProblem(term, $"'{term.Source}' has no target form. Fill it in, or mark the term do_not_translate."));
            else if (Accept(term, known, problems) is { } accepted) kept.Add(accepted);
        }

        return new TermBase(kept, problems);
    }

    private static Term? Accept(Term term, Dictionary<string, Term> known, List<TermProblem> problems)
    {
        if (!known.TryAdd(term.Source, term))
        {
            problems.Add(Repeated(term, term.Source, known[term.Source]));
            return null;
        }

        var variants = new List<string>();
        foreach (var variant in term.SourceVariants)
        {
            if (known.TryAdd(variant, term)) variants.Add(variant);
            else problems.Add(Repeated(term, variant, known[variant]));
        }

        return variants.Count == term.SourceVariants.Count ? term : term with { SourceVariants = variants };
    }

    private static TermProblem Repeated(Term term, string form, Term first)
    {
        var place = first.Origin is null ? "" : $" ({first.Origin})";
        return new TermProblem(term, string.Equals(term.ExpectedTarget, first.ExpectedTarget, StringComparison.Ordinal)
            ? $"'{form}' is given twice{place}. Delete one."
            : $"'{form}' has two targets, '{first.ExpectedTarget}'{place} and '{term.ExpectedTarget}'; the first is used. Keep one.");
    }
}
