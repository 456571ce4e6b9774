using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads a Chinese ordinal: 第三, 第19届, 第二天, 二十一世纪, 三季度, 20周年.</summary>
internal static class ChineseOrdinalReader
{
    /// <summary>Measure words that an ordinal takes along and English leaves out.</summary>
    private static bool IsSwallowed(string word) => word is "个" or "家" or "名" or "位" or "次" or "届" or "只" or "条" or "件" or "句" or "种" or "轮" or "批" or "项" or "場" or "场" or "笔" or "款" or "张" or "本";

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var isMarked = text[start] == '第';
        var at = isMarked ? start + 1 : start;
        if (!ChineseNumeralReader.TryRead(text, at, out var numeral) || numeral.Upper is not null || numeral.IsBare || numeral.Value != decimal.Truncate(numeral.Value)) return false;
        var end = at + numeral.Length;
        var unit = "";
        var rest = text[end..];
        if (rest.StartsWith("世纪".AsSpan()) && !text[at..].StartsWith("个".AsSpan())) (unit, end) = ("century", end + 2);
        else if (rest.StartsWith("季度".AsSpan()) && numeral.Value <= 4) (unit, end) = ("quarter", end + 2);
        else if (rest.StartsWith("周年".AsSpan()) && !isMarked) (unit, end) = ("anniversary", end + 2);
        else if (!isMarked && rest.StartsWith("届".AsSpan()) && (numeral.HasDigits || numeral.Value > 10)) end++;
        else if (!isMarked) return false;
        else
        {
            var length = ChineseMeasures.Match(rest, out var measure);
            if (length > 0 && IsSwallowed(rest[..length].ToString())) end += length;
            else if (length > 0 && measure.Kind == QuantityKind.Duration && measure.Unit is "day" or "year" or "week" or "month") (unit, end) = (measure.Unit, end + length);
        }
        quantity = new Quantity { Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Ordinal, Value = numeral.Value, Unit = unit, IsSpelled = !numeral.HasDigits };
        return true;
    }
}
