using System.Globalization;

namespace Align.Languages.Quantities;

/// <summary>Writes a quantity in English: 3800亿 as 380 billion, 182.28亿元 as RMB 18.228 billion, 七折 as 30% off.</summary>
/// <remarks>Values are kept exact. Small whole numbers that were spelled stay spelled (三年: three years); digits stay digits.</remarks>
public static class QuantityWriter
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Writes the quantity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static string ToEnglish(Quantity quantity)
    {
        if (quantity is null) throw new ArgumentNullException(nameof(quantity));
        return quantity.Kind switch
        {
            QuantityKind.Date when quantity.Date is not null => Date(quantity.Date),
            QuantityKind.Time => quantity.Unit is "clock" ? Clock(quantity) : Time(quantity.Value),
            QuantityKind.Ordinal => Ordinal(quantity),
            QuantityKind.Level => Level(quantity),
            QuantityKind.Discount => $"{EnglishNumberWords.Digits(quantity.Value)}% off",
            QuantityKind.Percent => Approximate(quantity, Percent(quantity)),
            QuantityKind.Fraction => Approximate(quantity, Fraction(quantity)),
            QuantityKind.Multiple => Approximate(quantity, Multiple(quantity)),
            QuantityKind.Money => Approximate(quantity, Money(quantity)),
            _ => Approximate(quantity, Counted(quantity)),
        };
    }

    private static string Approximate(Quantity quantity, string text) => quantity.Precision switch
    {
        QuantityPrecision.About => "about " + text,
        QuantityPrecision.Nearly => "nearly " + text,
        QuantityPrecision.Over => "more than " + text,
        QuantityPrecision.Under => "less than " + text,
        QuantityPrecision.AtLeast => "at least " + text,
        QuantityPrecision.AtMost => "at most " + text,
        _ => text,
    };

    private static string Counted(Quantity quantity)
    {
        if (quantity.Precision == QuantityPrecision.Indefinite) return Joined(Order(quantity.Value), quantity.Unit, plural: true, of: quantity.Unit.Length > 0);
        if (quantity is { Kind: QuantityKind.Duration, Value: 0.5m, Upper: null })
            return quantity.Unit switch { "year" => "half a year", "hour" => "half an hour", _ => "half a " + quantity.Unit };
        var isPlural = (quantity.Upper ?? quantity.Value) != 1 || quantity.Precision == QuantityPrecision.Indefinite;
        return Joined(Range(quantity, Number), quantity.Unit, isPlural, of: false);

        string Number(decimal value) => Plain(value, quantity.IsSpelled);
    }

    private static string Joined(string number, string unit, bool plural, bool of) =>
        unit.Length == 0 ? number : $"{number}{(of ? " of " : " ")}{(plural ? EnglishNumberWords.Plural(unit) : unit)}";

    private static string Plain(decimal value, bool isSpelled) =>
        isSpelled && value <= 10 ? EnglishNumberWords.Words(value) : EnglishNumberWords.Scaled(value);

    private static string Range(Quantity quantity, Func<decimal, string> write)
    {
        if (quantity.Upper is not { } upper) return write(quantity.Value);
        var (low, high) = (write(quantity.Value), write(upper));
        // 30 million to 50 million: the scale is said once.
        var space = high.IndexOf(' ');
        if (space > 0 && low.EndsWith(high[space..], StringComparison.Ordinal)) low = low[..^(high.Length - space)];
        return $"{low} to {high}";
    }

    /// <summary>tens, hundreds, thousands, tens of thousands, ..., hundreds of billions, trillions.</summary>
    private static string Order(decimal value)
    {
        var scale = 1m;
        var word = "";
        foreach (var (power, name) in ((decimal, string)[])[(1e12m, "trillions"), (1e9m, "billions"), (1e6m, "millions"), (1e3m, "thousands")])
        {
            if (value < power) continue;
            (scale, word) = (power, name);
            break;
        }
        var rest = value / scale;
        var head = rest >= 1000 ? "thousands" : rest >= 100 ? "hundreds" : rest >= 10 ? (word.Length == 0 ? "dozens" : "tens") : "";
        return head.Length == 0 ? (word.Length == 0 ? "several" : word) : word.Length == 0 ? head : $"{head} of {word}";
    }

    private static string Percent(Quantity quantity)
    {
        if (quantity.Unit is "point")
        {
            var points = Range(quantity, EnglishNumberWords.Digits);
            return $"{points} percentage point{(points is "1" ? "" : "s")}";
        }
        return quantity.Upper is { } upper
            ? $"{EnglishNumberWords.Digits(quantity.Value)}% to {EnglishNumberWords.Digits(upper)}%"
            : $"{EnglishNumberWords.Digits(quantity.Value)}%";
    }

    private static string Fraction(Quantity quantity)
    {
        var part = quantity.Denominator switch
        {
            2 => "half",
            4 => "quarter",
            _ => EnglishNumberWords.OrdinalWords(quantity.Denominator),
        };
        if (quantity is { Value: 1, Denominator: 2, Upper: null }) return "half";
        var isOne = quantity is { Value: 1, Upper: null };
        return $"{Range(quantity, EnglishNumberWords.Words)}-{part}{(isOne ? "" : "s")}".Replace("halfs", "halves", StringComparison.Ordinal);
    }

    private static string Multiple(Quantity quantity)
    {
        if (quantity.Precision == QuantityPrecision.Indefinite) return $"{Order(quantity.Value)} of times";
        if (!quantity.IsIncrease) return quantity is { Value: 2, Upper: null } ? "twice" : $"{Range(quantity, v => Plain(v, true))} times";
        return quantity.Upper is null && quantity.Value is >= 2 and <= 10 && quantity.Value == decimal.Truncate(quantity.Value)
            ? EnglishNumberWords.Words(quantity.Value) + "fold"
            : Range(quantity, EnglishNumberWords.Digits) + "-fold";
    }

    private static string Money(Quantity quantity)
    {
        var mark = quantity.Unit switch
        {
            "CNY" => "RMB ",
            "USD" => "US$",
            "HKD" => "HK$",
            "EUR" => "€",
            "GBP" => "£",
            _ => quantity.Unit + " ",
        };
        return quantity.Precision == QuantityPrecision.Indefinite
            ? $"{Order(quantity.Value)} of {CurrencyName(quantity.Unit)}"
            : mark + Range(quantity, EnglishNumberWords.Scaled);
    }

    private static string CurrencyName(string code) => code switch
    {
        "CNY" => "yuan",
        "USD" => "US dollars",
        "HKD" => "Hong Kong dollars",
        "EUR" => "euros",
        "GBP" => "pounds",
        "JPY" => "yen",
        _ => code,
    };

    private static string Level(Quantity quantity)
    {
        var noun = quantity.Unit.Length > 0 ? quantity.Unit + "-" : "";
        if (!quantity.IsSpelled || !IsPowerOfTen(quantity.Value) || quantity.Upper is not null)
        {
            if (quantity.Precision != QuantityPrecision.Indefinite)
                return Range(quantity, EnglishNumberWords.Scaled).Replace(' ', '-') + (noun.Length > 0 ? $"-{noun}scale" : "-level");
        }
        else if (noun.Length > 0) return $"{PowerWords(quantity.Value)}-{noun}scale";
        // 十万亿级 says the order of size: tens of trillions.
        var order = Order(quantity.Value);
        return (order.Contains(' ', StringComparison.Ordinal) ? order : order.TrimEnd('s')).Replace(' ', '-') + (noun.Length > 0 ? $"-{noun}scale" : "-scale");
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10 && value % 10 == 0) value /= 10;
        return value == 1;
    }

    private static string PowerWords(decimal value)
    {
        foreach (var (scale, word) in ((decimal, string)[])[(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million"), (1e3m, "thousand")])
            if (value >= scale) return (value / scale) switch { 1m => word, 10m => "ten-" + word, 100m => "hundred-" + word, var rest => $"{EnglishNumberWords.Digits(rest)}-{word}" };
        return EnglishNumberWords.Digits(value);
    }

    private static string Ordinal(Quantity quantity)
    {
        var text = quantity.Value >= 10 && (!quantity.IsSpelled || quantity.Unit is "century" or "anniversary")
            ? EnglishNumberWords.Digits(quantity.Value) + OrdinalSuffix(quantity.Value)
            : EnglishNumberWords.OrdinalWords(quantity.Value);
        return quantity.Unit.Length == 0 ? text : $"{text} {quantity.Unit}";
    }

    private static string OrdinalSuffix(decimal value)
    {
        var tail = (int)(value % 100);
        return tail is >= 11 and <= 13 ? "th" : (tail % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
    }

    private static string Clock(Quantity quantity)
    {
        var (hour, minute) = ((int)quantity.Value / 60, (int)quantity.Value % 60);
        return minute == 0 ? Plain(hour, quantity.IsSpelled) + " o'clock" : $"{hour}:{minute:00}";
    }

    private static string Time(decimal minutes)
    {
        var (hour, minute) = ((int)minutes / 60, (int)minutes % 60);
        var half = hour < 12 ? "a.m." : "p.m.";
        var shown = hour % 12 == 0 ? 12 : hour % 12;
        return minute == 0 ? $"{shown} {half}" : $"{shown}:{minute:00} {half}";
    }

    private static string Date(QuantityDate date)
    {
        var year = date.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        if (date.Part == DatePart.Decade) return $"the {year}s";
        if (date.Part == DatePart.Cohort) return $"post-{date.Year % 100:00}";
        if (date.Part == DatePart.FiscalYear) return "fiscal year " + year + (date.LastYear is { } lastFiscal ? $"-{lastFiscal}" : "");
        if (date.LastYear is { } last) year += $"-{last}";
        var month = date.Month is { } m ? Months[m - 1] : "";
        string text;
        if (date.Day is { } day && month.Length > 0) text = year.Length > 0 ? $"{month} {day}, {year}" : $"{month} {day}";
        else if (date.Day is { } alone) text = "the " + alone.ToString(CultureInfo.InvariantCulture) + OrdinalSuffix(alone);
        else text = month.Length > 0 ? (year.Length > 0 ? $"{month} {year}" : month) : year;
        text = date.Part switch
        {
            DatePart.Early => "early " + text,
            DatePart.Middle => "mid-" + text,
            DatePart.Late => "late " + text,
            DatePart.End => "the end of " + text,
            _ => text,
        };
        return date.YearOffset switch
        {
            null => text,
            0 => text + " this year",
            -1 => text + " last year",
            1 => text + " next year",
            _ => text + " the year before last",
        };
    }
}
