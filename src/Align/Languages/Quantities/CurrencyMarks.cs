namespace Align.Languages.Quantities;

/// <summary>Currency signs and codes that stand before a number in either language: ¥, $, US$, RMB.</summary>
internal static class CurrencyMarks
{
    private static readonly (string Mark, string Code)[] Marks =
    [
        ("US$", "USD"), ("HK$", "HKD"), ("NT$", "TWD"), ("A$", "AUD"), ("C$", "CAD"), ("S$", "SGD"), ("JP¥", "JPY"), ("CN¥", "CNY"), ("RMB", "CNY"), ("CNY", "CNY"), ("USD", "USD"),
        ("EUR", "EUR"), ("GBP", "GBP"), ("JPY", "JPY"), ("HKD", "HKD"), ("KRW", "KRW"), ("人民币", "CNY"), ("美金", "USD"),
        ("$", "USD"), ("＄", "USD"), ("€", "EUR"), ("£", "GBP"), ("￡", "GBP"), ("¥", "CNY"), ("￥", "CNY"),
    ];

    /// <summary>Length of the mark that the text begins with, a number following; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, out string code)
    {
        code = "";
        if (text.IsEmpty || !(text[0] is 'U' or 'H' or 'N' or 'A' or 'C' or 'S' or 'J' or 'R' or 'E' or 'G' or 'K' or '人' or '美' or '$' or '＄' or '€' or '£' or '￡' or '¥' or '￥')) return 0;
        foreach (var (mark, currency) in Marks)
        {
            if (!text.StartsWith(mark.AsSpan(), StringComparison.Ordinal)) continue;
            var at = mark.Length;
            if (at < text.Length && text[at] is ' ' or '\u00A0') at++;
            if (at >= text.Length || !ChineseDigits.IsNumeral(text[at])) return 0;
            code = currency;
            return mark.Length;
        }
        return 0;
    }
}
