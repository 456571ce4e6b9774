using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads adjectives of size: 亿级, 2亿级, 十万亿级, 万卡级, 千万级别.</summary>
internal static class ChineseLevelReader
{
    /// <summary>Nouns of one character that may stand before 级.</summary>
    private static string Noun(char c) => c switch
    {
        '卡' => "card", '核' => "core", '人' => "person", '吨' => "ton", '户' => "household", '台' => "unit", '元' => "yuan", '米' => "meter", _ => "",
    };

    /// <summary>Reads on after a number of at least a thousand that ends at <paramref name="end"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, in ChineseNumeral number, out Quantity quantity)
    {
        quantity = null!;
        if (number.Scale < 1000 || end >= text.Length) return false;
        var noun = Noun(text[end]);
        if (noun.Length > 0) end++;
        if (end >= text.Length || text[end] != '级') return false;
        end++;
        if (end < text.Length && text[end] == '别') end++;
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Level, Value = number.Value, Upper = number.Upper, Unit = noun, IsSpelled = !number.HasDigits,
            Precision = number.IsIndefinite ? QuantityPrecision.Indefinite : QuantityPrecision.Exact,
        };
        return true;
    }
}
