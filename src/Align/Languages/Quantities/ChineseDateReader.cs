using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads a Chinese date: 2025年3月26日, 今年2月22日, 二〇二五年, 2018年底, 3月13日, 2025.03.26, 2020财年, 90年代, 85后.</summary>
internal static class ChineseDateReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        return TryReadSeparated(text, start, out quantity) || TryReadRelative(text, start, out quantity)
            || TryReadYear(text, start, out quantity) || TryReadMonth(text, start, start, new QuantityDate(), true, out quantity)
            || TryReadDayAlone(text, start, out quantity);
    }

    /// <summary>2025.03.26, 2025-3-26, 2025/03/26.</summary>
    internal static bool TryReadSeparated(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (!TryDigits(text, start, 4, 4, out var year, out var at) || year is < 1000 or > 2999) return false;
        if (at >= text.Length || text[at] is not ('.' or '-' or '/')) return false;
        var separator = text[at];
        if (!TryDigits(text, at + 1, 1, 2, out var month, out at) || month is < 1 or > 12) return false;
        if (at >= text.Length || text[at] != separator) return false;
        if (!TryDigits(text, at + 1, 1, 2, out var day, out at) || day is < 1 or > 31) return false;
        if (at < text.Length && text[at] == separator && at + 1 < text.Length && ChineseDigits.Arabic(text[at + 1]) >= 0) return false;
        quantity = Make(start, at, new QuantityDate { Year = year, Month = month, Day = day }, false);
        return true;
    }

    private static bool TryReadRelative(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (start + 2 >= text.Length || text[start + 1] != '年') return false;
        int? offset = text[start] switch { '今' or '本' => 0, '去' => -1, '明' => 1, '前' => -2, _ => null };
        if (offset is null) return false;
        var at = start + 2;
        if (text[at] == '的') at++;
        return TryReadMonth(text, start, at, new QuantityDate { YearOffset = offset }, true, out quantity);
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var isSpelled = false;
        if (!TryDigits(text, start, 2, 4, out var year, out var at))
        {
            if (!TrySpelledYear(text, start, out year, out at)) return false;
            isSpelled = true;
        }
        var digits = at - start;
        if (at >= text.Length) return false;
        if (digits == 2 && text[at] == '后' && year % 5 == 0)
        {
            quantity = Make(start, at + 1, new QuantityDate { Year = year <= 15 ? 2000 + year : 1900 + year, Part = DatePart.Cohort }, isSpelled);
            return true;
        }
        int? last = null;
        if (digits == 4 && text[at] is '-' or '—' or '–' or '~' or '～' or '至' or '到' && TryDigits(text, at + 1, 4, 4, out var lastYear, out var lastEnd)
            && lastYear > year && lastYear < 3000 && lastEnd < text.Length && text[lastEnd] is '年' or '财')
        {
            last = lastYear;
            at = lastEnd;
        }
        var rest = text[at..];
        if (digits == 4 && (rest.StartsWith("财年".AsSpan()) || rest.StartsWith("财政年度".AsSpan())))
        {
            quantity = Make(start, at + (rest[1] == '年' ? 2 : 4), new QuantityDate { Year = year, LastYear = last, Part = DatePart.FiscalYear }, isSpelled);
            return true;
        }
        if (rest[0] != '年') return false;
        var date = new QuantityDate { Year = year, LastYear = last };
        if (rest.Length > 1 && rest[1] == '代' && year % 10 == 0)
        {
            quantity = Make(start, at + 2, date with { Part = DatePart.Decade }, isSpelled);
            return true;
        }
        at++;
        if (last is null && TryReadMonth(text, start, at, date, isSpelled, out quantity)) return digits == 4 || quantity.Date!.Month is not null;
        if (digits != 4 || year is < 1000 or > 2999) return false;
        // 1000年前, 2000年的历史: a length of time, unless the number can only be a year of our days.
        if (year < 1800 || year == 2000)
        {
            if (at < text.Length && text[at] is '来' or '间' or '前' or '历' or '的' && !(year > 1000 && year % 100 != 0)) return false;
        }
        if (digits == 4 && !isSpelled && year % 1000 == 0 && year < 2000) return false;
        var part = ReadPart(text, ref at, isYear: true);
        quantity = Make(start, at, date with { Part = part }, isSpelled);
        return true;
    }

    /// <summary>M月, M月D日 after what has been read of the date from <paramref name="start"/>.</summary>
    private static bool TryReadMonth(ReadOnlySpan<char> text, int start, int at, QuantityDate date, bool isSpelled, out Quantity quantity)
    {
        quantity = null!;
        if (!TrySmall(text, at, 12, out var month, out var end, out var spelled) || month == 0) return false;
        if (end >= text.Length || text[end] != '月') return false;
        end++;
        date = date with { Month = month };
        if (end < text.Length && text[end] == '份') end++;
        else if (TrySmall(text, end, 31, out var day, out var dayEnd, out _) && day > 0 && dayEnd < text.Length && text[dayEnd] is '日' or '号')
            return Done(out quantity, dayEnd + 1, date with { Day = day });
        return Done(out quantity, end, date with { Part = ReadPart(text, ref end, isYear: false) });

        bool Done(out Quantity made, int dateEnd, QuantityDate whole)
        {
            made = Make(start, whole.Day is null ? end : dateEnd, whole, spelled && isSpelled);
            return true;
        }
    }

    private static bool TryReadDayAlone(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (!TryDigits(text, start, 1, 2, out var day, out var at) || day is < 1 or > 31 || at >= text.Length || text[at] != '日') return false;
        if (at + 1 < text.Length && text[at + 1] is '本' or '元' or '圆' or '内' or '均' or '游') return false;
        quantity = Make(start, at + 1, new QuantityDate { Day = day }, false);
        return true;
    }

    private static DatePart ReadPart(ReadOnlySpan<char> text, ref int at, bool isYear)
    {
        if (at >= text.Length) return DatePart.Whole;
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        var (part, length) = text[at] switch
        {
            '初' when next is not ('夏' or '春' or '秋' or '冬' or '一' or '二' or '三' or '步' or '期') => (DatePart.Early, 1),
            '底' => (DatePart.End, 1),
            '末' => (DatePart.End, 1),
            '中' when isYear && next is not ('国' or '期' or '秋' or '间' or '，' or '旬' or '的') => (DatePart.Middle, 1),
            '上' when !isYear && next == '旬' => (DatePart.Early, 2),
            '中' when !isYear && next == '旬' => (DatePart.Middle, 2),
            '下' when !isYear && next == '旬' => (DatePart.Late, 2),
            _ => (DatePart.Whole, 0),
        };
        at += length;
        return part;
    }

    private static bool TrySpelledYear(ReadOnlySpan<char> text, int start, out int year, out int end)
    {
        year = 0;
        end = start;
        while (end < text.Length && end - start < 4 && text[end] is not ('两' or '俩') && ChineseDigits.Digit(text[end]) is >= 0 and var digit)
        {
            year = year * 10 + digit;
            end++;
        }
        if (end - start is 2 or 4) return end - start == 2 ? end < text.Length && text[end] is '年' or '后' : true;
        // 九十年代
        if (end - start == 1 && end + 2 < text.Length && text[end] == '十' && text[end + 1] == '年' && text[end + 2] == '代')
        {
            year *= 10;
            end++;
            return true;
        }
        return false;
    }

    /// <summary>A number of at most <paramref name="max"/> in digits or in Chinese (十二, 二十一).</summary>
    private static bool TrySmall(ReadOnlySpan<char> text, int start, int max, out int value, out int end, out bool isSpelled)
    {
        isSpelled = false;
        if (TryDigits(text, start, 1, 2, out value, out end)) return value <= max;
        if (!ChineseNumeralReader.TryRead(text, start, out var numeral) || numeral.HasDigits || numeral.Upper is not null || numeral.IsOver
            || numeral.IsIndefinite || numeral.IsPositional || numeral.Value > max || numeral.Value != decimal.Truncate(numeral.Value)) return false;
        (value, end, isSpelled) = ((int)numeral.Value, start + numeral.Length, true);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int start, int min, int max, out int value, out int end)
    {
        value = 0;
        end = start;
        while (end < text.Length && ChineseDigits.Arabic(text[end]) is >= 0 and var digit)
        {
            if (end - start == max) return false;
            value = value * 10 + digit;
            end++;
        }
        return end - start >= min;
    }

    private static Quantity Make(int start, int end, QuantityDate date, bool isSpelled) => new()
    {
        Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Date, Date = date, Value = date.Year ?? date.Month ?? date.Day ?? 0, IsSpelled = isSpelled,
    };
}
