using System.Globalization;

namespace Align.Languages.Quantities;

/// <summary>English number words and number formats.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalSmall =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly (decimal Value, string Word)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    /// <summary>Value of a word from zero to ninety; -1 for any other.</summary>
    public static int Cardinal(string word)
    {
        var index = Array.IndexOf(Small, word);
        if (index >= 0) return index;
        index = Array.IndexOf(Tens, word);
        return index >= 2 ? index * 10 : -1;
    }

    /// <summary>Value of an ordinal word from first to ninetieth; -1 for any other.</summary>
    public static int Ordinal(string word)
    {
        var index = Array.IndexOf(OrdinalSmall, word);
        if (index >= 1) return index;
        if (!word.EndsWith("ieth", StringComparison.Ordinal)) return -1;
        index = Array.IndexOf(Tens, string.Concat(word.AsSpan(0, word.Length - 4).ToString(), "y"));
        return index >= 2 ? index * 10 : -1;
    }

    /// <summary>In words up to a hundred, for whole numbers; digits beyond.</summary>
    public static string Words(decimal value)
    {
        if (value != decimal.Truncate(value) || value is < 0 or >= 100) return Digits(value);
        var number = (int)value;
        if (number < 20) return Small[number];
        return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
    }

    /// <summary>first, second, ..., twentieth, then 21st.</summary>
    public static string OrdinalWords(decimal value)
    {
        if (value is >= 1 and < 20 && value == decimal.Truncate(value)) return OrdinalSmall[(int)value];
        var text = Digits(value);
        var tail = (int)(value % 100);
        var suffix = tail is >= 11 and <= 13 ? "th" : (tail % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return text + suffix;
    }

    /// <summary>Digits with thousands separators and as many decimals as there are: 126,000; 3.5.</summary>
    public static string Digits(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>Digits below a million, else with the greatest scale word that keeps the value exact and short: 380 billion, 18.228 billion.</summary>
    public static string Scaled(decimal value)
    {
        foreach (var (scale, word) in Scales)
        {
            if (value < scale) continue;
            var share = value / scale;
            if (decimal.Round(share, 4) == share) return $"{Digits(share)} {word}";
        }
        return Digits(value);
    }

    /// <summary>million, billion, trillion and their short forms; 0 for any other word.</summary>
    public static decimal Scale(string word) => word switch
    {
        "hundred" => 100m,
        "thousand" or "k" => 1e3m,
        "million" or "millions" or "mn" or "mln" or "m" => 1e6m,
        "billion" or "billions" or "bn" or "bln" or "b" => 1e9m,
        "trillion" or "trillions" or "tn" or "trn" => 1e12m,
        _ => 0m,
    };

    /// <summary>The English plural of a unit: years, feet, centuries, people.</summary>
    public static string Plural(string unit) => unit switch
    {
        "foot" => "feet",
        "square foot" => "square feet",
        "inch" => "inches",
        "century" => "centuries",
        "person" => "people",
        "batch" => "batches",
        "box" => "boxes",
        "jin" or "mu" or "li" or "chi" or "zhang" or "years old" or "yuan" => unit,
        _ => unit + "s",
    };
}
