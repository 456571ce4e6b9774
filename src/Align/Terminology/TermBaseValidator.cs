using Align.Quality;

namespace Align.Terminology;

/// <summary>Checks the entries of a term base against themselves and each other.</summary>
internal static class TermBaseValidator
{
    public static IReadOnlyList<TermIssue> Validate(IReadOnlyList<Term> terms)
    {
        var issues = new List<TermIssue>();
        foreach (var term in terms) CheckEntry(term, issues);
        var normalizer = new TermFormNormalizer(new());
        CheckPairs(terms, normalizer, issues);
        issues.AddRange(VariantCycles.Find(terms, normalizer));
        return issues;
    }

    private static void CheckEntry(Term term, List<TermIssue> issues)
    {
        if (IsEmpty(term.Source))
            issues.Add(new(TermIssueKind.EmptySource, FindingSeverity.Error, term.Origin, $"The source of “{term.Target}” is empty: fill it in or delete the entry."));
        if (IsEmpty(term.Target) && !term.DoNotTranslate)
            issues.Add(new(TermIssueKind.EmptyTarget, FindingSeverity.Error, term.Origin,
                $"“{term.Source}” has no target: fill it in, or set do_not_translate if the source form is to stand in the target."));
        foreach (var form in Forms(term))
        {
            if (TermText.IsBroken(form))
                issues.Add(new(TermIssueKind.BrokenCharacter, FindingSeverity.Error, term.Origin, $"A form of “{term.Source}” holds half a character: save the file as UTF-8 again."));
            if (form.Any(c => TermCharacters.IsIgnorable(c) || char.IsControl(c)))
                issues.Add(new(TermIssueKind.InvisibleCharacter, FindingSeverity.Warning, term.Origin,
                    $"“{Show(form)}” holds invisible characters, which matching ignores: type it again."));
            if (form.Length > 1 && form[0] is '=' or '@' or '\t')
                issues.Add(new(TermIssueKind.Formula, FindingSeverity.Warning, term.Origin, $"“{Show(form)}” looks like a spreadsheet formula and is taken literally: delete it if it is none of your terms."));
        }
        foreach (var forbidden in term.ForbiddenTargets)
            if (string.Equals(forbidden, term.ExpectedTarget, Comparison(term)) || term.TargetVariants.Any(v => string.Equals(v, forbidden, Comparison(term))))
                issues.Add(new(TermIssueKind.ForbiddenAccepted, FindingSeverity.Error, term.Origin,
                    $"“{forbidden}” is both an accepted and a forbidden target of “{term.Source}”: take it out of one of the two."));
    }

    /// <summary>Compares each form with the first one that has the same key and the same context.</summary>
    private static void CheckPairs(IReadOnlyList<Term> terms, TermFormNormalizer normalizer, List<TermIssue> issues)
    {
        var seen = new Dictionary<string, List<(Term Term, string Form)>>(StringComparer.Ordinal);
        foreach (var term in terms)
            foreach (var form in Sources(term))
            {
                var cleaned = normalizer.Clean(form);
                if (cleaned.Length == 0) continue;
                var key = normalizer.Key(cleaned);
                if (!seen.TryGetValue(key, out var others)) seen[key] = others = new(1);
                var other = others.FirstOrDefault(o => Collide(o.Term, o.Form, term, cleaned));
                if (other.Term is null) others.Add((term, cleaned));
                // Spellings of one entry that only folding makes equal are there for tools that do not fold.
                else if (!ReferenceEquals(other.Term, term) || string.Equals(other.Form, form, StringComparison.Ordinal)) issues.Add(Compare(other.Term, term, form));
            }
    }

    private static bool Collide(Term first, string firstForm, Term second, string secondForm)
        => ReferenceEquals(first, second)
        || (TermText.SameContext(first.Context, second.Context)
            && first.CaseSensitive == second.CaseSensitive
            && (!first.CaseSensitive || string.Equals(firstForm, secondForm, StringComparison.Ordinal)));

    private static TermIssue Compare(Term first, Term second, string form)
    {
        if (ReferenceEquals(first, second))
            return new(TermIssueKind.Duplicate, FindingSeverity.Note, second.Origin, $"“{form}” stands twice among the source forms of one entry: once is enough.");
        var where = first.Origin is null ? "another entry" : first.Origin;
        return string.Equals(first.ExpectedTarget, second.ExpectedTarget, StringComparison.Ordinal)
            ? new(TermIssueKind.Duplicate, FindingSeverity.Warning, second.Origin, $"“{form}” → “{second.ExpectedTarget}” is already in {where}: delete one of the two.")
            : new(TermIssueKind.Conflict, FindingSeverity.Warning, second.Origin,
                $"“{form}” → “{second.ExpectedTarget}” conflicts with “{first.ExpectedTarget}” in {where}, which wins: make one a target variant of the other, or tell them apart by context.");
    }

    private static bool IsEmpty(string text) => text.All(c => char.IsWhiteSpace(c) || TermCharacters.IsIgnorable(c));

    private static StringComparison Comparison(Term term) => term.CaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static IEnumerable<string> Sources(Term term) => term.SourceVariants.Count == 0 ? [term.Source] : term.SourceVariants.Prepend(term.Source);

    private static IEnumerable<string> Forms(Term term) => Sources(term).Append(term.Target).Concat(term.TargetVariants).Concat(term.ForbiddenTargets);

    private static string Show(string form)
        => string.Concat(form.Select(c => TermCharacters.IsIgnorable(c) || char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
