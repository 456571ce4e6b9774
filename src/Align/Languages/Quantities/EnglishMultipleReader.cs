using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads English multiples: doubled, twice, threefold, 3x, four times, three times more than.</summary>
internal static class EnglishMultipleReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var word = EnglishNumeralReader.Word(text, start);
        if (start > 0 && char.IsLetter(text[start - 1])) return false;
        var value = word switch
        {
            "doubled" or "doubling" or "twofold" or "twice" or "doubles" or "double" => 2,
            "tripled" or "tripling" or "threefold" or "trebled" or "triple" or "thrice" => 3,
            "quadrupled" or "quadrupling" or "fourfold" or "quadruple" => 4,
            "quintupled" or "fivefold" => 5,
            "sixfold" => 6,
            "sevenfold" => 7,
            "eightfold" => 8,
            "ninefold" => 9,
            "tenfold" => 10,
            "elevenfold" => 11,
            _ => 0,
        };
        if (value > 0)
        {
            quantity = new Quantity { Span = new TextSpan(start, word.Length), Kind = QuantityKind.Multiple, Value = value, IsSpelled = true };
            return true;
        }
        if (!EnglishNumeralReader.TryRead(text, start, out var number) || number.Denominator != 1 || number.IsOrdinal) return false;
        var end = number.End;
        var rest = text[end..];
        foreach (var tail in (string[])["-fold", " fold", "fold", "x", "X", "×", "-times", " times"])
        {
            if (!rest.StartsWith(tail.AsSpan(), StringComparison.Ordinal) || (rest.Length > tail.Length && char.IsLetterOrDigit(rest[tail.Length]))) continue;
            if (tail is "fold" or "x" or "X" && number.IsSpelled) continue;
            end += tail.Length;
            var isTimes = tail.EndsWith("times", StringComparison.Ordinal);
            var after = text[end..].TrimStart();
            var isCompared = StartsWithAny(after, "as ", "the ", "that ", "its ", "their ", "more", "greater", "higher", "larger", "bigger", "faster", "better", "over", "less", "what ", "longer", "stronger");
            var isMore = StartsWithAny(after, "more", "greater", "higher", "larger", "bigger", "faster", "better", "longer", "stronger");
            // "Three times" alone counts how often: 三次 as well as 三倍.
            quantity = new Quantity
            {
                Span = TextSpan.FromBounds(start, end), Kind = isTimes && !isCompared ? QuantityKind.Number : QuantityKind.Multiple, Unit = isTimes && !isCompared ? "time" : isMore ? "more" : "",
                Value = number.Value, IsSpelled = number.IsSpelled, IsIncrease = isMore,
                Precision = number.IsIndefinite ? QuantityPrecision.Indefinite : QuantityPrecision.Exact,
            };
            return true;
        }
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
