using Align.Corpora;

namespace Align.Quality;

/// <summary>Finds units with text on one side only. Id <c>empty</c>.</summary>
/// <remarks>An empty target is an error; an empty source (an addition) is a note, for aligners make such units on purpose.</remarks>
public sealed class EmptyCheck : IQualityCheck
{
    /// <summary>The id of this check in findings.</summary>
    public static string Id => "empty";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Finding> Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        var (hasSource, hasTarget) = (!string.IsNullOrWhiteSpace(unit.Source), !string.IsNullOrWhiteSpace(unit.Target));
        if (hasSource && !hasTarget) return [new Finding(Id, FindingSeverity.Error, "The target is empty.")];
        if (!hasSource && hasTarget) return [new Finding(Id, FindingSeverity.Note, "The source is empty.")];
        return [];
    }
}
