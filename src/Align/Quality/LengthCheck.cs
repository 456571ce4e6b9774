using System.Globalization;
using Align.Corpora;
using Align.Languages.Quantities;

namespace Align.Quality;

/// <summary>Finds targets far longer or shorter than the source lets expect: omissions, additions, wrong alignments. Id <c>length</c>.</summary>
/// <remarks>
/// Length is what one reads: a Chinese character counts as <see cref="LengthCheckOptions.ExpectedRatio"/>, any other letter or digit
/// as one; marks and white space do not count, so that both sides of any language pair are in one measure.
/// </remarks>
public sealed class LengthCheck : IQualityCheck
{
    private readonly LengthCheckOptions _options;

    /// <summary>Makes the check.</summary>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public LengthCheck(LengthCheckOptions? options = null)
    {
        _options = options ?? new LengthCheckOptions();
        if (!(_options.ExpectedRatio > 0)) throw new ArgumentOutOfRangeException(nameof(options), _options.ExpectedRatio, "ExpectedRatio must be above 0.");
        if (!(_options.MaxDeviation > 1)) throw new ArgumentOutOfRangeException(nameof(options), _options.MaxDeviation, "MaxDeviation must be above 1.");
    }

    /// <summary>The id of this check in findings.</summary>
    public static string Id => "length";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Finding> Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        var (source, target) = (Length(unit.Source), Length(unit.Target));
        if (source == 0 || target == 0 || Math.Max(source, target) < _options.MinLength * _options.ExpectedRatio) return [];
        var ratio = target / source;
        if (ratio <= _options.MaxDeviation && ratio >= 1 / _options.MaxDeviation) return [];
        var factor = (ratio > 1 ? ratio : 1 / ratio).ToString("0.0", CultureInfo.InvariantCulture);
        return [new Finding(Id, FindingSeverity.Warning, $"The target is {factor} times {(ratio > 1 ? "longer" : "shorter")} than the source lets expect.")];
    }

    private double Length(string text)
    {
        var length = 0.0;
        foreach (var c in text)
        {
            if (ChineseDigits.IsHan(c)) length += _options.ExpectedRatio;
            else if (char.IsLetterOrDigit(c)) length++;
        }
        return length;
    }
}
