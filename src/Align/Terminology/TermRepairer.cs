using Align.Documents;

namespace Align.Terminology;

/// <summary>Puts a missing or forbidden term right where that cannot break the sentence; what is left is for a person.</summary>
/// <remarks>
/// Two things are safe: a forbidden form that stands uninflected in the target gives way to the preferred one, and a source form that was left
/// untranslated in the target gives way to the target form. An article before it is put right (a → an) or, where
/// that depends on how a word sounds, the repair is not made. Nothing is ever inserted where no form stood.
/// </remarks>
public static class TermRepairer
{
    /// <summary>Repairs what is missing or forbidden.</summary>
    /// <param name="source">The source segment's text, in which the matches lie.</param>
    /// <param name="target">The translation.</param>
    /// <param name="outcomes">What <see cref="TermVerifier.Verify"/> found.</param>
    public static RepairedTarget Repair(string source, string target, IReadOnlyList<TermOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcomes);
        var edits = new List<(TextSpan Span, string Text, int Outcome)>();
        var taken = outcomes.Where(o => o.IsApplied).Select(o => o.TargetSpan).ToList();
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].IsApplied || Place(source, target, outcomes[i], taken) is not { } place) continue;
            if (TermInsertion.Edit(target, place, outcomes[i].Match.Term) is not { } edit) continue;
            taken.Add(place);
            edits.Add((edit.Span, edit.Text, i));
        }
        if (edits.Count == 0) return new(target, outcomes);

        var text = target;
        foreach (var (span, replacement, _) in edits.OrderByDescending(e => e.Span.Start)) text = text[..span.Start] + replacement + text[span.End..];
        return Confirm(target, text, outcomes, [.. edits.Select(e => e.Outcome)]);
    }

    /// <summary>Looks again: a repair that costs another term its place is taken back.</summary>
    private static RepairedTarget Confirm(string target, string text, IReadOnlyList<TermOutcome> outcomes, HashSet<int> edited)
    {
        var again = TermVerifier.Verify([.. outcomes.Select(o => o.Match)], text);
        for (var i = 0; i < again.Count; i++)
            if ((outcomes[i].IsApplied || edited.Contains(i)) && !again[i].IsApplied) return new(target, outcomes);
        return new(text, [.. again.Select((o, i) => outcomes[i].IsApplied ? o with { Fate = outcomes[i].Fate } : o.IsApplied ? o with { Fate = TermFate.Repaired } : o)]);
    }

    /// <summary>The wrong form in the target that the term may take the place of.</summary>
    private static TextSpan? Place(string source, string target, TermOutcome outcome, List<TextSpan> taken)
    {
        if (outcome.Fate == TermFate.Forbidden)
        {
            var wrong = target.Substring(outcome.TargetSpan);
            return outcome.Match.Term.ForbiddenTargets.Any(f => string.Equals(f, wrong, StringComparison.OrdinalIgnoreCase)) ? outcome.TargetSpan : null;
        }
        // A form of letters may be a word of the target language by chance; Chinese characters are not.
        var form = source.Substring(outcome.Match.Span);
        if (!form.Any(TermCharacters.IsHan)) return null;
        for (var at = target.IndexOf(form, StringComparison.Ordinal); at >= 0; at = target.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, form.Length);
            // 阿里 inside an untranslated 阿里巴巴 is not the term.
            var alone = (at == 0 || !TermCharacters.IsHan(target[at - 1])) && (span.End == target.Length || !TermCharacters.IsHan(target[span.End]));
            if (alone && !taken.Exists(t => t.Overlaps(span))) return span;
        }
        return null;
    }
}
