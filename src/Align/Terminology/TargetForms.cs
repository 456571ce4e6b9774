namespace Align.Terminology;

/// <summary>The accepted and forbidden target forms of one term, ready to be looked for.</summary>
internal sealed class TargetForms
{
    private readonly List<TargetForm> _forms = [];
    private readonly List<TargetForm> _acceptedForms;

    public TargetForms(Term term)
    {
        _forms.Add(new(term.ExpectedTarget, 0, term.CaseSensitive));
        foreach (var variant in term.TargetVariants) _forms.Add(new(variant, 1, term.CaseSensitive));
        _acceptedForms = [.. _forms];
        foreach (var forbidden in term.ForbiddenTargets) _forms.Add(new(forbidden, 2, term.CaseSensitive));
    }

    /// <summary>Where the forms stand in a target: the accepted ones that no forbidden one contradicts, then the forbidden ones.</summary>
    public (List<TargetOccurrence> Accepted, List<TargetOccurrence> Forbidden) Find(string target, List<TargetToken> tokens, TermAcronyms? acronyms)
    {
        var accepted = new List<TargetOccurrence>();
        var forbidden = new List<TargetOccurrence>();
        for (var at = 0; at < tokens.Count; at++)
            foreach (var form in _forms)
                if (form.TryMatch(target, tokens, at, out var span, out var exact))
                    (form.Rank == 2 ? forbidden : accepted).Add(new(span, form.Rank, exact));
        if (acronyms is not null) accepted.AddRange(acronyms.Find(_acceptedForms, target, tokens));

        // An exact forbidden form outweighs what only inflection makes an accepted one, and any accepted form inside it.
        accepted.RemoveAll(a => forbidden.Exists(f => f.IsExact && f.Span.Contains(a.Span) && (f.Span.Length > a.Span.Length || !a.IsExact)));
        forbidden.RemoveAll(f => accepted.Exists(a => a.Span.Contains(f.Span)));
        return (accepted, forbidden);
    }
}
