using System.Globalization;
using Align.Languages.Quantities;

namespace Align.Alignment.Evidence;

/// <summary>Writes quantities as words that are the same in both languages: 三万五千 and 35,000 are both <c>#35000</c>.</summary>
internal static class QuantityKeys
{
    /// <summary>The keys of a quantity; none for ones and halves, which languages use as articles.</summary>
    public static IEnumerable<string> Of(Quantity quantity)
    {
        if (quantity.Date is { } date)
        {
            if (date.Year is { } year) yield return Key(year);
            if (date.Month is { } month) yield return "#m" + month.ToString(CultureInfo.InvariantCulture);
            if (date.Day is { } day) yield return Key(day);
            yield break;
        }
        if (quantity.Denominator != 1) yield return Key(quantity.Value) + "/" + quantity.Denominator.ToString("G29", CultureInfo.InvariantCulture);
        else if (quantity.Value is not (0 or 1)) yield return Key(quantity.Value);
        if (quantity.Upper is { } upper) yield return Key(upper);
    }

    private static string Key(decimal value) => "#" + value.ToString("G29", CultureInfo.InvariantCulture);
}
