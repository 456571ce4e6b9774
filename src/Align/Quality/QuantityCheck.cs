using Align.Corpora;
using Align.Documents;
using Align.Languages.Quantities;

namespace Align.Quality;

/// <summary>Finds quantities that a translation changed: amounts ten times off, other values, missing ones. Id <c>quantity</c>.</summary>
/// <remarks>
/// <para>
/// Quantities are compared as values with units (3800亿 = 380 billion = 380,000 million; 半年 = six months; 三分之二 = 66.7%), for
/// Chinese and English in either direction; units of other languages have no findings.
/// </para>
/// <para>
/// A value that is a power of ten off, or another value of the same unit, is an error. A quantity in digits that the target lacks is
/// a warning. Small numbers in words are idiom as often as number and are reported as a note when lacking, and only from ten upwards.
/// </para>
/// </remarks>
public sealed class QuantityCheck : IQualityCheck
{
    private readonly QuantityCheckOptions _options;
    private readonly QuantityComparer _comparer;

    /// <summary>Makes the check.</summary>
    /// <param name="options">How strictly to compare; null for the defaults.</param>
    public QuantityCheck(QuantityCheckOptions? options = null)
    {
        _options = options ?? new QuantityCheckOptions();
        _comparer = new QuantityComparer(_options.Tolerance);
    }

    /// <summary>The id of this check in findings.</summary>
    public static string Id => "quantity";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<Finding> Check(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        if (unit.Source.Length == 0 || unit.Target.Length == 0 || Finder(unit.SourceLanguage) is not { } sourceFinder || Finder(unit.TargetLanguage) is not { } targetFinder) return [];
        return Compare(unit, sourceFinder.Find(unit.Source.AsSpan()), targetFinder.Find(unit.Target.AsSpan()));
    }

    private static IQuantityFinder? Finder(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? ChineseQuantityFinder.Default
        : language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? EnglishQuantityFinder.Default : null;

    private List<Finding> Compare(TranslationUnit unit, IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target)
    {
        var findings = new List<Finding>();
        var lacking = source.Where(s => !IsListNumber(unit.Source, s) && !target.Any(t => _comparer.Matches(s, t)) && !IsSplit(s, target) && !IsCopied(unit.Source, s, unit.Target)).ToList();
        var added = target.Where(t => !source.Any(s => _comparer.Matches(s, t)) && !IsSplit(t, source) && !IsCopied(unit.Target, t, unit.Source)).ToList();
        foreach (var quantity in lacking)
        {
            var written = unit.Source.Substring(quantity.Span);
            var wrong = added.Select(t => (Quantity: t, Power: IsTelling(quantity) || IsTelling(t) ? _comparer.PowerOfTen(quantity, t) : 0)).FirstOrDefault(pair => pair.Power != 0);
            if (wrong.Power != 0)
            {
                var times = wrong.Power > 1 ? $"{wrong.Power:0} times too great" : $"{1 / wrong.Power:0} times too small";
                findings.Add(new Finding(Id, FindingSeverity.Error, $"“{written}” is {QuantityWriter.ToEnglish(quantity)}, but the target says “{unit.Target.Substring(wrong.Quantity.Span)}”, {times}."));
                added.Remove(wrong.Quantity);
            }
            else if (IsTelling(quantity) && added.FindIndex(t => IsTelling(t) && _comparer.AreComparable(quantity, t)) is >= 0 and var index)
            {
                findings.Add(new Finding(Id, FindingSeverity.Error, $"“{written}” is {QuantityWriter.ToEnglish(quantity)}, but the target says “{unit.Target.Substring(added[index].Span)}”."));
                added.RemoveAt(index);
            }
            else if (IsTelling(quantity)) findings.Add(new Finding(Id, FindingSeverity.Warning, $"“{written}” ({QuantityWriter.ToEnglish(quantity)}) is not in the target."));
            else if (quantity.Value >= 10) findings.Add(new Finding(Id, FindingSeverity.Note, $"“{written}” ({QuantityWriter.ToEnglish(quantity)}) was not found in the target."));
        }
        if (_options.ReportAdded)
            foreach (var quantity in added)
                if (IsTelling(quantity)) findings.Add(new Finding(Id, FindingSeverity.Note, $"“{unit.Target.Substring(quantity.Span)}” in the target is not in the source."));
        return findings;
    }

    /// <summary>Three out of seven may be said as two numbers: 七次中有三次.</summary>
    private static bool IsSplit(Quantity fraction, IReadOnlyList<Quantity> others) =>
        fraction.Kind == QuantityKind.Fraction && others.Any(q => q.Value == fraction.Value) && others.Any(q => q.Value == fraction.Denominator);

    /// <summary>The same digits on both sides are kept, whatever they mean: 1688, 007, 4:3.</summary>
    private static bool IsCopied(string text, Quantity quantity, string other)
    {
        if (quantity.IsSpelled || quantity.Date is { Month: not null } or { Day: not null }) return false;
        var (start, end) = (quantity.Span.Start, quantity.Span.End);
        while (start < end && text[start] is not (>= '0' and <= '9')) start++;
        var stop = start;
        while (stop < end && text[stop] is (>= '0' and <= '9') or '.' or ',' or ':') stop++;
        if (stop - start < 2 || stop < end && ChineseDigits.IsNumeral(text[stop])) return false;
        // 1.5 of 1.5 billion is a part of the number only.
        if (ChineseNumeralReader.TryReadArabic(text.AsSpan(), start, out var digits, out _) && digits != quantity.Value && quantity.Kind is not (QuantityKind.Date or QuantityKind.Time)) return false;
        var at = other.IndexOf(text[start..stop], StringComparison.Ordinal);
        if (at < 0) return false;
        var after = at + stop - start;
        // 3800 inside 38000, or before 亿 and billion, is another number.
        return !(at > 0 && char.IsDigit(other[at - 1])) && !(after < other.Length && (char.IsDigit(other[after]) || ChineseDigits.IsNumeral(other[after]) || other[after] is '多' or '余'))
            && quantity.Kind is not (QuantityKind.Money or QuantityKind.Percent) && !HasScale(other.AsSpan(after));
    }

    private static bool HasScale(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        foreach (var word in (string[])["thousand", "million", "billion", "trillion"])
            if (rest.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the quantity is one that a translation has to keep: in digits, large, or with a unit of its own.</summary>
    private static bool IsTelling(Quantity quantity)
    {
        if (quantity.Precision == QuantityPrecision.Indefinite) return false;
        if (quantity.Kind == QuantityKind.Fraction) return quantity.Denominator > 2;
        // 一万个不服: a lone power of ten in words is emphasis as often as number.
        return !quantity.IsSpelled || quantity.Kind is QuantityKind.Percent or QuantityKind.Discount || (quantity.Value >= 10_000 && !IsPowerOfTen(quantity.Value)) || (quantity.Kind == QuantityKind.Money && quantity.Value >= 10);
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10 && value % 10 == 0) value /= 10;
        return value == 1;
    }

    /// <summary>6. at the head of a heading or list item numbers it and is often left out or written otherwise.</summary>
    private static bool IsListNumber(string text, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Number, Unit: "" } && string.IsNullOrWhiteSpace(text[..quantity.Span.Start]) && quantity.Span.End < text.Length && text[quantity.Span.End] is '.' or '、' or ')' or '）' or '．';
}
