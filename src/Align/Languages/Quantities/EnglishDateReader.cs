using System.Globalization;
using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads an English date or time: March 26, 2025; 26 March; March 2025; 2025-03-26; the 1990s; 3:30 p.m.; three o'clock.</summary>
internal static class EnglishDateReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity) =>
        ChineseDateReader.TryReadSeparated(text, start, out quantity) || TryReadDecade(text, start, out quantity)
        || TryReadTime(text, start, out quantity) || TryReadDayFirst(text, start, out quantity) || TryReadMonthFirst(text, start, out quantity);

    private static bool TryReadMonthFirst(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (!TryMonth(text, start, out var month, out var at)) return false;
        var date = new QuantityDate { Month = month };
        var end = at;
        // May and March are also a verb and a walk: alone they count as months only where a number or "in" shows it.
        if (TryDay(text, Space(text, at), out var day, out var dayEnd) && !(dayEnd < text.Length && text[dayEnd] is '%'))
        {
            (date, end) = (date with { Day = day }, dayEnd);
            if (TryYear(text, Space(text, dayEnd < text.Length && text[dayEnd] == ',' ? dayEnd + 1 : dayEnd), out var year, out var yearEnd)) (date, end) = (date with { Year = year }, yearEnd);
        }
        else if (TryYear(text, Space(text, at < text.Length && text[at] == ',' ? at + 1 : at), out var onlyYear, out var onlyYearEnd)) (date, end) = (date with { Year = onlyYear }, onlyYearEnd);
        else if (month is 5 or 3 && !FollowsPreposition(text, start)) return false;
        quantity = Make(start, end, date);
        return true;
    }

    private static bool TryReadDayFirst(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (!TryDay(text, start, out var day, out var at)) return false;
        at = Space(text, at);
        if (at + 3 < text.Length && text[at..].StartsWith("of ".AsSpan(), StringComparison.Ordinal)) at += 3;
        if (!TryMonth(text, at, out var month, out at)) return false;
        var date = new QuantityDate { Month = month, Day = day };
        if (TryYear(text, Space(text, at < text.Length && text[at] == ',' ? at + 1 : at), out var year, out var end)) (date, at) = (date with { Year = year }, end);
        quantity = Make(start, at, date);
        return true;
    }

    /// <summary>1990s, '90s, 90s, fiscal year 2020, post-85.</summary>
    private static bool TryReadDecade(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (text[start..].StartsWith("fiscal ".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            var at = start + 7;
            if (text[at..].StartsWith("year ".AsSpan(), StringComparison.OrdinalIgnoreCase)) at += 5;
            if (!TryYear(text, at, out var fiscal, out var fiscalEnd)) return false;
            quantity = Make(start, fiscalEnd, new QuantityDate { Year = fiscal, Part = DatePart.FiscalYear });
            return true;
        }
        if (text[start..].StartsWith("post-".AsSpan(), StringComparison.OrdinalIgnoreCase) && ChineseNumeralReader.TryReadArabic(text, start + 5, out var cohort, out var length) && length is 2 or 4)
        {
            var year = (int)cohort;
            quantity = Make(start, start + 5 + length, new QuantityDate { Year = length == 4 ? year : year <= 15 ? 2000 + year : 1900 + year, Part = DatePart.Cohort });
            return true;
        }
        var from = text[start] is '\'' or '’' ? start + 1 : start;
        if (!ChineseNumeralReader.TryReadArabic(text, from, out var value, out var digits) || digits is not (2 or 4) || value % 10 != 0) return false;
        var end = from + digits;
        if (end < text.Length && text[end] is '\'' or '’') end++;
        if (end >= text.Length || text[end] != 's' || (end + 1 < text.Length && char.IsLetter(text[end + 1]))) return false;
        quantity = Make(start, end + 1, new QuantityDate { Year = (int)value, Part = DatePart.Decade });
        return true;
    }

    /// <summary>3:30, 3:30 p.m., 3 pm, three o'clock.</summary>
    private static bool TryReadTime(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        if (!EnglishNumeralReader.TryRead(text, start, out var number) || number.Denominator != 1 || number.IsOrdinal || number.Value > 24 || number.Value != decimal.Truncate(number.Value)) return false;
        var (hour, minute, end) = ((int)number.Value, 0, number.End);
        var isSure = false;
        var isClock = true;
        if (!number.IsSpelled && end + 2 < text.Length && text[end] == ':' && text[end + 1] is >= '0' and <= '5' && text[end + 2] is >= '0' and <= '9'
            && !(end + 3 < text.Length && text[end + 3] is >= '0' and <= '9'))
        {
            minute = (text[end + 1] - '0') * 10 + text[end + 2] - '0';
            (end, isSure) = (end + 3, true);
        }
        var rest = text[Space(text, end)..];
        foreach (var (mark, late) in ((string, bool?)[])[("o'clock", null), ("o’clock", null), ("p.m.", true), ("a.m.", false), ("pm", true), ("am", false), ("P.M.", true), ("A.M.", false), ("PM", true), ("AM", false)])
        {
            if (!rest.StartsWith(mark.AsSpan(), StringComparison.Ordinal) || (rest.Length > mark.Length && char.IsLetter(rest[mark.Length]))) continue;
            if (mark is "am" && number.IsSpelled) continue;
            (end, isSure) = (Space(text, end) + mark.Length, true);
            isClock = late is null;
            if (late == true && hour < 12) hour += 12;
            if (late == false && hour == 12) hour = 0;
            break;
        }
        if (!isSure) return false;
        quantity = new Quantity { Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Time, Value = hour % 24 * 60 + minute, IsSpelled = number.IsSpelled, Unit = isClock && hour <= 12 ? "clock" : "" };
        return true;
    }

    private static bool FollowsPreposition(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd();
        if (text[start] is not ('M' or 'm') || char.IsLower(text[start])) return false;
        foreach (var word in (string[])["in", "last", "next", "this", "since", "until", "by", "early", "late", "of", "mid"])
            if (before.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool TryMonth(ReadOnlySpan<char> text, int at, out int month, out int end)
    {
        (month, end) = (0, at);
        if (at >= text.Length || !char.IsUpper(text[at])) return false;
        var word = EnglishNumeralReader.Word(text, at);
        if (word.Length < 3) return false;
        for (var i = 0; i < Months.Length; i++)
        {
            var isShort = word.Length is 3 or 4 && Months[i].StartsWith(word, StringComparison.Ordinal) && (word.Length == 3 || word is "sept");
            if (!isShort && !string.Equals(Months[i], word, StringComparison.Ordinal)) continue;
            (month, end) = (i + 1, at + word.Length);
            if (isShort && word.Length < Months[i].Length)
            {
                // Mar, Dec: only with a full stop or a number after it.
                if (end < text.Length && text[end] == '.') end++;
                var next = Space(text, end);
                return next < text.Length && text[next] is >= '0' and <= '9';
            }
            return true;
        }
        return false;
    }

    private static bool TryDay(ReadOnlySpan<char> text, int at, out int day, out int end)
    {
        (day, end) = (0, at);
        while (end < text.Length && text[end] is >= '0' and <= '9' && end - at < 3)
        {
            day = day * 10 + text[end] - '0';
            end++;
        }
        if (end - at is < 1 or > 2 || day is < 1 or > 31) return false;
        if (text[end..] is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..]) end += 2;
        return !(end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))));
    }

    private static bool TryYear(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        (year, end) = (0, at + 4);
        if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end]))) return false;
        return int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 2999;
    }

    private static int Space(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;

    private static Quantity Make(int start, int end, QuantityDate date) => new()
    {
        Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Date, Date = date, Value = date.Year ?? date.Month ?? date.Day ?? 0,
    };
}
