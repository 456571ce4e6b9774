namespace Align.Languages.Quantities;

/// <summary>Units and currencies that stand after an English number.</summary>
internal static class EnglishMeasures
{
    private static readonly (string Word, Measure Measure)[] Words = Build();

    /// <summary>
    /// The longest unit that the text begins with, after at most one space or hyphen; the length includes that. 0 for none.
    /// </summary>
    public static int Match(ReadOnlySpan<char> text, out Measure measure)
    {
        measure = default;
        var gap = text.Length > 0 && text[0] is ' ' or '\u00A0' or '-' ? 1 : 0;
        var rest = text[gap..];
        if (rest.IsEmpty) return 0;
        if (rest[0] is '%' or '％')
        {
            var points = rest[1..].StartsWith(" points".AsSpan(), StringComparison.Ordinal);
            measure = new Measure(points ? "point" : "percent", QuantityKind.Percent);
            return gap + 1 + (points ? 7 : 0);
        }
        if (!char.IsLetter(rest[0])) return 0;
        foreach (var (word, candidate) in Words)
        {
            if (!rest.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            if (rest.Length > word.Length && char.IsLetterOrDigit(rest[word.Length])) continue;
            measure = candidate;
            return gap + word.Length;
        }
        return 0;
    }

    private static (string, Measure)[] Build()
    {
        var all = new List<(string Word, Measure Measure)>();
        void Add(string unit, QuantityKind kind, string words)
        {
            foreach (var word in words.Split('|')) all.Add((word, new Measure(unit, kind)));
        }

        Add("CNY", QuantityKind.Money, "yuan|renminbi|RMB|CNY|yuan renminbi|Chinese yuan");
        Add("USD", QuantityKind.Money, "US dollars|US dollar|U.S. dollars|dollars|dollar|bucks|USD");
        Add("EUR", QuantityKind.Money, "euros|euro|EUR");
        Add("JPY", QuantityKind.Money, "yen|Japanese yen|JPY");
        Add("HKD", QuantityKind.Money, "Hong Kong dollars|HKD");
        Add("TWD", QuantityKind.Money, "New Taiwan dollars|NT dollars");
        Add("GBP", QuantityKind.Money, "pounds sterling|GBP");
        Add("KRW", QuantityKind.Money, "won");
        Add("percent", QuantityKind.Percent, "percent|per cent|per-cent|pct");
        Add("point", QuantityKind.Percent, "percentage points|percentage point|percent points");
        Add("century", QuantityKind.Duration, "centuries");
        Add("decade", QuantityKind.Duration, "decades");
        Add("years old", QuantityKind.Number, "years old|year old|year-old|years of age|years-old");
        Add("year", QuantityKind.Duration, "years|year");
        Add("quarter", QuantityKind.Duration, "quarters");
        Add("month", QuantityKind.Duration, "months|month");
        Add("week", QuantityKind.Duration, "weeks|week");
        Add("day", QuantityKind.Duration, "days|day");
        Add("hour", QuantityKind.Duration, "hours|hour");
        Add("minute", QuantityKind.Duration, "minutes|minute");
        Add("second", QuantityKind.Duration, "seconds");
        foreach (var unit in (string[])["kilometer", "meter", "centimeter", "millimeter", "nanometer", "micrometer", "liter"])
        {
            Add(unit, QuantityKind.Number, $"{unit}s|{unit}|{unit[..^2]}res|{unit[..^2]}re");
            Add("square " + unit, QuantityKind.Number, $"square {unit}s|square {unit[..^2]}res");
            Add("cubic " + unit, QuantityKind.Number, $"cubic {unit}s|cubic {unit[..^2]}res");
        }
        Add("kilometer", QuantityKind.Number, "km");
        foreach (var unit in (string[])["mile", "hectare", "acre", "kilogram", "gram", "pound", "barrel", "degree", "watt", "kilowatt", "megawatt", "gigawatt", "kilowatt-hour", "jin", "mu", "li"])
            Add(unit, QuantityKind.Number, $"{unit}s|{unit}");
        Add("milligram", QuantityKind.Number, "milligrams|milligram|mg");
        Add("milliliter", QuantityKind.Number, "milliliters|millilitres|ml");
        Add("ton", QuantityKind.Number, "tons|ton|tonnes|tonne|metric tons");
        Add("foot", QuantityKind.Number, "feet|foot");
        Add("square foot", QuantityKind.Number, "square feet|square-foot|square foot");
        Add("square mile", QuantityKind.Number, "square miles");
        Add("inch", QuantityKind.Number, "inches|inch");
        Add("person", QuantityKind.Number, "people|persons");
        return [.. all.OrderByDescending(pair => pair.Word.Length)];
    }
}
