using Align.Corpora;
using Align.Terminology;

namespace Align.Quality;

/// <summary>Reports terms of the source that the target lacks or renders by a forbidden form. Id <c>term</c>.</summary>
/// <remarks>Reads <see cref="TranslationUnit.Terms"/>; it matches nothing itself.</remarks>
public sealed class TermCheck : IQualityCheck
{
    /// <summary>The id of this check in findings.</summary>
    public static string Id => "term";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Finding> Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        return Findings(unit);
    }

    private static IEnumerable<Finding> Findings(TranslationUnit unit)
    {
        foreach (var outcome in unit.Terms)
        {
            var term = outcome.Match.Term;
            if (outcome.Fate == TermFate.Missing)
                yield return new Finding(Id, FindingSeverity.Error, $"“{term.Source}” should be “{term.ExpectedTarget}”, which the target lacks.");
            else if (outcome.Fate == TermFate.Forbidden)
            {
                var span = outcome.TargetSpan;
                var found = span.Length > 0 && span.Start >= 0 && span.End <= unit.Target.Length ? $" (“{unit.Target.Substring(span.Start, span.Length)}”)" : "";
                yield return new Finding(Id, FindingSeverity.Error, $"“{term.Source}” should be “{term.ExpectedTarget}”; the target has a forbidden form{found}.");
            }
        }
    }
}
