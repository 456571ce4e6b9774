namespace Align.Languages.Quantities;

/// <summary>Reads one number of Chinese text: 三万五千, 1,234.5万, 二〇二五, 1亿2000万, 七八十, 几百亿.</summary>
internal static class ChineseNumeralReader
{
    /// <summary>A number longer than this is an identifier, and its value would leave the range of decimal.</summary>
    private const int MaxDigits = 20;

    /// <summary>Reads the number that begins at <paramref name="start"/>.</summary>
    /// <returns>False when none begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ChineseNumeral numeral)
    {
        numeral = default;
        if (start >= text.Length) return false;
        if (TryReadPositional(text, start, out numeral)) return true;
        var state = new ChineseNumeralState();
        var at = start;
        while (at < text.Length && state.Take(text, ref at)) { }
        return at > start && state.Finish(text, at - start, out numeral);
    }

    /// <summary>Three or more Chinese digits in a row, or two of which one is 〇: years, room numbers.</summary>
    private static bool TryReadPositional(ReadOnlySpan<char> text, int start, out ChineseNumeral numeral)
    {
        numeral = default;
        var end = start;
        var value = 0m;
        while (end < text.Length && end - start < MaxDigits && text[end] is not ('两' or '兩' or '俩' or '仨') && ChineseDigits.Digit(text[end]) is >= 0 and var digit)
        {
            value = value * 10 + digit;
            end++;
        }
        if (end - start < 3) return false;
        // 一百二三十 and the like: powers of ten follow, so it is no row of digits.
        if (end < text.Length && (ChineseDigits.SmallUnit(text[end]) != 0 || ChineseDigits.BigUnit(text[end]) != 0m)) return false;
        numeral = new ChineseNumeral { Length = end - start, Value = value, Scale = 1, IsPositional = true, Digits = end - start };
        return true;
    }

    /// <summary>Reads an Arabic number with thousands separators and a decimal point.</summary>
    public static bool TryReadArabic(ReadOnlySpan<char> text, int start, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        var at = start;
        var digits = 0;
        while (at < text.Length && ChineseDigits.Arabic(text[at]) is >= 0 and var digit)
        {
            if (++digits > MaxDigits) return false;
            value = value * 10 + digit;
            at++;
        }
        if (digits == 0) return false;
        if (digits <= 3) ReadGroups(text, ref at, ref value, ref digits);
        if (at + 1 < text.Length && text[at] is '.' or '．' && at + 1 < text.Length && ChineseDigits.Arabic(text[at + 1]) >= 0)
        {
            var place = 0.1m;
            at++;
            while (at < text.Length && ChineseDigits.Arabic(text[at]) is >= 0 and var digit)
            {
                if (++digits > MaxDigits) return false;
                value += digit * place;
                place /= 10;
                at++;
            }
        }
        length = at - start;
        return true;
    }

    private static void ReadGroups(ReadOnlySpan<char> text, ref int at, ref decimal value, ref int digits)
    {
        while (at + 3 < text.Length && text[at] is ',' or '，' && digits + 3 <= MaxDigits)
        {
            // "3,500" is one number and "3,5000" is two. Printed Chinese often has the full-width comma here too.
            var group = 0;
            for (var i = 1; i <= 3; i++)
            {
                var digit = ChineseDigits.Arabic(text[at + i]);
                if (digit < 0) return;
                group = group * 10 + digit;
            }
            if (at + 4 < text.Length && ChineseDigits.Arabic(text[at + 4]) >= 0) return;
            value = value * 1000 + group;
            digits += 3;
            at += 4;
        }
    }
}
