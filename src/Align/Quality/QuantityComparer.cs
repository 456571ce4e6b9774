using Align.Languages.Quantities;

namespace Align.Quality;

/// <summary>Compares quantities of two languages as values with units.</summary>
internal sealed class QuantityComparer(decimal tolerance)
{
    /// <summary>Whether the two may stand for the same quantity.</summary>
    public bool Matches(Quantity source, Quantity target)
    {
        if (source.Date is not null || target.Date is not null) return DatesMatch(source, target);
        if (source.Kind == QuantityKind.Time || target.Kind == QuantityKind.Time) return TimesMatch(source, target);
        if (source.Kind == QuantityKind.Multiple || target.Kind == QuantityKind.Multiple)
            return MultiplesMatch(source, target);
        if (source.Kind == QuantityKind.Discount || target.Kind == QuantityKind.Discount)
            return Near(source.Value, target.Value) || Near(100 - source.Value, target.Value) || Near(source.Value, 100 - target.Value);
        if (IsOpen(source) || IsOpen(target)) return Overlap(source, target);
        var (a, b) = (Normal(source), Normal(target));
        if (Same(a.Class, b.Class) && RangesMatch(a.Low, a.High, b.Low, b.High, Slack(source, target))) return true;
        return source.Denominator == 1 && target.Denominator == 1 && RangesMatch(source.Value, source.Upper, target.Value, target.Upper, Slack(source, target));
    }

    /// <summary>How many times the target is greater than the source when that is a power of ten other than one; 0 when it is not.</summary>
    public decimal PowerOfTen(Quantity source, Quantity target)
    {
        if (source.Date is not null || target.Date is not null || source.Value <= 0 || target.Value <= 0) return 0;
        if (source.Kind is QuantityKind.Time or QuantityKind.Ordinal || target.Kind is QuantityKind.Time or QuantityKind.Ordinal) return 0;
        if (!AreComparable(source, target) || source.Denominator != 1 || target.Denominator != 1) return 0;
        if (source.Value >= 1e20m || target.Value >= 1e20m) return 0;
        foreach (var power in (decimal[])[10m, 100m, 1000m, 10000m, 100000m, 1000000m, 100000000m])
        {
            if (Near(source.Value * power, target.Value)) return power;
            if (Near(source.Value, target.Value * power)) return 1 / power;
        }
        return 0;
    }

    /// <summary>Whether two quantities that differ contradict each other, as they measure the same thing.</summary>
    public bool AreComparable(Quantity source, Quantity target)
    {
        if (source.Date is not null || target.Date is not null)
            return (source.Date is not null && target.Date is not null) || (IsYear(source) && IsYear(target));
        var (a, b) = (Normal(source), Normal(target));
        if (a.Class.Length > 0 || b.Class.Length > 0) return Same(a.Class, b.Class);
        return (source.Kind == target.Kind || (IsPlain(source) && IsPlain(target)))
            && (Same(source.Unit, target.Unit) || source.Unit.Length == 0 || target.Unit.Length == 0 || source.Kind == QuantityKind.Money);
    }

    private static bool IsYear(Quantity quantity) => quantity.Date?.Year is >= 1000 || (quantity is { Kind: QuantityKind.Number, Unit: "", IsSpelled: false, Value: >= 1000 and < 3000 } && quantity.Value == decimal.Truncate(quantity.Value));

    private static bool IsPlain(Quantity quantity) => quantity.Kind is QuantityKind.Number or QuantityKind.Money or QuantityKind.Level;

    private static bool IsOpen(Quantity quantity) => quantity.Precision == QuantityPrecision.Indefinite;

    /// <summary>Values in a common unit for the units that convert exactly.</summary>
    private static (string Class, decimal Low, decimal? High) Normal(Quantity quantity)
    {
        var (unit, factor) = quantity.Kind switch
        {
            QuantityKind.Percent => ("percent", 1m),
            QuantityKind.Fraction => ("percent", 100m),
            QuantityKind.Duration => quantity.Unit switch
            {
                "century" => ("month", 1200m),
                "year" => ("month", 12m),
                "quarter" => ("month", 3m),
                "month" => ("month", 1m),
                "week" => ("second", 604800m),
                "day" => ("second", 86400m),
                "hour" => ("second", 3600m),
                "minute" => ("second", 60m),
                _ => ("second", 1m),
            },
            _ => quantity.Unit switch
            {
                "jin" => ("gram", 500m),
                "kilogram" => ("gram", 1000m),
                "gram" => ("gram", 1m),
                "milligram" => ("gram", 0.001m),
                "li" => ("meter", 500m),
                "kilometer" => ("meter", 1000m),
                "meter" => ("meter", 1m),
                "centimeter" => ("meter", 0.01m),
                "millimeter" => ("meter", 0.001m),
                "kilowatt" => ("watt", 1e3m),
                "megawatt" => ("watt", 1e6m),
                "gigawatt" => ("watt", 1e9m),
                "watt" => ("watt", 1m),
                _ => ("", 1m),
            },
        };
        return (unit, Scale(quantity.Value, factor) / quantity.Denominator, quantity.Upper is { } upper ? Scale(upper, factor) / quantity.Denominator : null);
    }

    private static decimal Scale(decimal value, decimal factor) => value < 1e19m ? value * factor : value;

    private decimal Slack(Quantity source, Quantity target) =>
        source.Precision == target.Precision && source.Precision == QuantityPrecision.Exact ? tolerance : Math.Max(tolerance, 0.03m);

    private bool Near(decimal a, decimal b) => Near(a, b, tolerance);

    private static bool Near(decimal a, decimal b, decimal slack) => a == b || Math.Abs(a - b) <= slack * Math.Max(Math.Abs(a), Math.Abs(b));

    private static bool RangesMatch(decimal low, decimal? high, decimal otherLow, decimal? otherHigh, decimal slack)
    {
        if (high is null && otherHigh is null) return Near(low, otherLow, slack);
        // One end may be said elsewhere or rounded away: 三五年 as "a few years, five at most".
        if (Near(low, otherLow, slack) || Near(high ?? low, otherHigh ?? otherLow, slack)) return true;
        return (high is null && low >= otherLow && low <= otherHigh) || (otherHigh is null && otherLow >= low && otherLow <= high);
    }

    private static bool Overlap(Quantity a, Quantity b)
    {
        var (lowA, highA) = (a.Value, a.Upper ?? a.Value);
        var (lowB, highB) = (b.Value, b.Upper ?? b.Value);
        return lowA <= highB && lowB <= highA;
    }

    private bool MultiplesMatch(Quantity source, Quantity target)
    {
        foreach (var a in Factors(source))
            foreach (var b in Factors(target))
                if (Near(a, b)) return true;
        return source.Upper is not null && Overlap(source, target);
    }

    /// <summary>
    /// The factors that a quantity may mean. 增长3倍 is 4 and nothing else; "three times more" is meant as 3 or as 4; an increase
    /// of 300% is 4 and 300% of something is 3.
    /// </summary>
    private static IEnumerable<decimal> Factors(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Percent)
        {
            yield return quantity.Value / 100;
            yield return quantity.Value / 100 + 1;
            yield break;
        }
        if (quantity.Kind == QuantityKind.Fraction)
        {
            yield return quantity.Value / quantity.Denominator;
            yield return quantity.Value / quantity.Denominator + 1;
            yield break;
        }
        yield return quantity.Value;
        if (quantity is { Kind: QuantityKind.Multiple, IsIncrease: true } && quantity.Unit is "more") yield return quantity.Value + 1;
    }

    private static bool TimesMatch(Quantity source, Quantity target)
    {
        if (source.Kind == target.Kind) return source.Value % 720 == target.Value % 720 && (source.Value == target.Value || source.Unit.Length > 0 || target.Unit.Length > 0);
        var (time, other) = source.Kind == QuantityKind.Time ? (source, target) : (target, source);
        return other.Value == Math.Floor(time.Value / 60) || other.Value == Math.Floor(time.Value / 60) - 12;
    }

    private static bool DatesMatch(Quantity source, Quantity target)
    {
        if (source.Date is { } a && target.Date is { } b)
            return Agree(Century(a), Century(b)) && Agree(a.Month, b.Month) && Agree(a.Day, b.Day) && (a.Year is not null && b.Year is not null || a.Month is not null && b.Month is not null || a.Day is not null && b.Day is not null);
        var date = (source.Date ?? target.Date)!;
        var number = source.Date is null ? source : target;
        return number.Value == date.Year || number.Value == date.LastYear || number.Value == date.Day || number.Value == date.Month || (date.Year >= 1000 && number.Value == date.Year % 100);
    }

    /// <summary>The year without its century where that is not written: 90年代.</summary>
    private static int? Century(QuantityDate date) => date.Year % 100;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static bool Agree(int? a, int? b) => a is null || b is null || a == b;
}
