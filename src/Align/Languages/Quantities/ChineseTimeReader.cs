using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads a Chinese time of day: 下午3点, 三点半, 凌晨两点一刻, 15:30, 3点15分.</summary>
internal static class ChineseTimeReader
{
    private static readonly (string Word, bool IsLate)[] Periods =
    [
        ("上午", false), ("早上", false), ("早晨", false), ("清晨", false), ("凌晨", false), ("半夜", false), ("中午", true), ("下午", true),
        ("晚上", true), ("傍晚", true), ("夜里", true), ("当晚", true), ("今晚", true), ("早", false), ("晚", true),
    ];

    /// <summary>Reads the time that begins at <paramref name="start"/>, with or without its part of the day (上午, 晚上).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var at = start;
        bool? isLate = null;
        foreach (var (word, late) in Periods)
        {
            if (!text[start..].StartsWith(word.AsSpan(), StringComparison.Ordinal)) continue;
            isLate = late;
            at += word.Length;
            break;
        }
        if (isLate is null && !ChineseDigits.IsNumeral(text[start])) return false;
        if (!TryNumber(text, at, 24, out var hour, out var end) || end >= text.Length) return false;
        var minute = 0;
        var isSure = isLate is not null;
        if (text[end] is ':' or '：' or '∶')
        {
            // Two digits of minutes, so that 3:1 and 16:9 stay ratios.
            if (!TryNumber(text, end + 1, 59, out minute, out var minuteEnd) || minuteEnd - end != 3 || ChineseDigits.Arabic(text[end + 1]) < 0) return false;
            end = minuteEnd;
        }
        else if (text[end] is '点' or '點' or '时' or '時')
        {
            var isHour = text[end] is '时' or '時';
            end++;
            var rest = text[end..];
            if (rest.StartsWith("钟".AsSpan()) || rest.StartsWith("整".AsSpan())) (end, isSure) = (end + 1, true);
            else if (rest.StartsWith("半".AsSpan())) (minute, end, isSure) = (30, end + 1, true);
            else if (rest.StartsWith("一刻".AsSpan())) (minute, end, isSure) = (15, end + 2, true);
            else if (rest.StartsWith("三刻".AsSpan())) (minute, end, isSure) = (45, end + 2, true);
            else if (TryNumber(text, end, 59, out var read, out var minuteEnd) && minuteEnd < text.Length && text[minuteEnd] == '分' && !text[minuteEnd..].StartsWith("分之".AsSpan()))
                (minute, end, isSure) = (read, minuteEnd + 1, true);
            else if (isHour) return false;
        }
        else return false;
        if (!isSure && text[end - 1] is '点' or '點' or '时') return false;
        if (isLate == true && hour < 12 && !(hour < 6 && text[start] is '夜' or '晚' or '今' or '当' && hour < 5)) hour += 12;
        quantity = new Quantity { Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Time, Value = hour % 24 * 60 + minute, IsSpelled = ChineseDigits.Arabic(text[at]) < 0,
            Unit = isLate is null && hour <= 12 && text[start..end].IndexOfAny(':', '：') < 0 ? "clock" : "",
        };
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int start, int max, out int value, out int end)
    {
        (value, end) = (0, start);
        if (start >= text.Length) return false;
        if (ChineseDigits.Arabic(text[start]) >= 0)
        {
            while (end < text.Length && end - start < 3 && ChineseDigits.Arabic(text[end]) is >= 0 and var digit)
            {
                value = value * 10 + digit;
                end++;
            }
            return end - start <= 2 && value <= max;
        }
        // 点 would be read as a decimal point (三点五十分), so the number is cut before it.
        var stop = start;
        while (stop < text.Length && stop - start < 4 && (ChineseDigits.Digit(text[stop]) >= 0 || text[stop] == '十')) stop++;
        if (stop == start) return false;
        var from = start;
        if (stop - start > 1 && text[start] is '零' or '〇') from++;
        if (!ChineseNumeralReader.TryRead(text[..stop], from, out var numeral) || numeral.Upper is not null || from + numeral.Length != stop || numeral.Value > max) return false;
        (value, end) = ((int)numeral.Value, stop);
        return true;
    }
}
