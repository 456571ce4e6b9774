using Align.Corpora;

namespace Align.Quality;

/// <summary>Runs a list of checks over translation units.</summary>
public sealed class QualityChecker
{
    private readonly IReadOnlyList<IQualityCheck> _checks;

    /// <summary>Makes a checker.</summary>
    /// <param name="checks">The checks, in the order of their findings; null for <see cref="DefaultChecks"/>.</param>
    public QualityChecker(IEnumerable<IQualityCheck>? checks = null) => _checks = checks is null ? DefaultChecks : [.. checks];

    /// <summary>All checks with their default options: empty, untranslated, quantity, term, length.</summary>
    public static IReadOnlyList<IQualityCheck> DefaultChecks { get; } = [new EmptyCheck(), new UntranslatedCheck(), new QuantityCheck(), new TermCheck(), new LengthCheck()];

    /// <summary>The unit with its findings set; findings that it had are replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public TranslationUnit Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        List<Finding>? findings = null;
        foreach (var check in _checks)
            foreach (var finding in check.Check(unit)) (findings ??= []).Add(finding);
        if (findings is null && unit.Findings.Count == 0) return unit;
        return unit with { Findings = findings ?? (IReadOnlyList<Finding>)[] };
    }

    /// <summary>The units, in order, with their findings set. Lazy: one unit at a time.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public IEnumerable<TranslationUnit> Check(IEnumerable<TranslationUnit> units)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        return units.Select(Check);
    }
}
