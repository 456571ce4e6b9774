using Align.Corpora;
using Align.Languages.Quantities;

namespace Align.Quality;

/// <summary>Finds Chinese characters left in a target that is not Chinese, Japanese or Korean. Id <c>untranslated</c>.</summary>
/// <remarks>Few characters beside a translation are a warning, for they may be a gloss (<c>guanxi (关系)</c>); half the target or more is an error.</remarks>
public sealed class UntranslatedCheck : IQualityCheck
{
    /// <summary>The id of this check in findings.</summary>
    public static string Id => "untranslated";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Finding> Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        if (HasOwnHan(unit.TargetLanguage)) return [];
        var (han, letters, first) = (0, 0, -1);
        for (var i = 0; i < unit.Target.Length; i++)
        {
            if (ChineseDigits.IsHan(unit.Target[i]))
            {
                if (han++ == 0) first = i;
            }
            else if (char.IsLetter(unit.Target[i])) letters++;
        }
        if (han == 0) return [];
        var end = first;
        while (end < unit.Target.Length && ChineseDigits.IsHan(unit.Target[end])) end++;
        // A Chinese character says about as much as three letters.
        var severity = han * 3 >= letters ? FindingSeverity.Error : FindingSeverity.Warning;
        return [new Finding(Id, severity, $"The target still holds {han} Chinese character{(han == 1 ? "" : "s")}, first “{unit.Target[first..end]}”.")];
    }

    private static bool HasOwnHan(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ko", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("yue", StringComparison.OrdinalIgnoreCase);
}
