using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads per cent, fractions, multiples and discounts: 百分之三点五, 三分之二, 三成, 3倍, 八五折.</summary>
internal static class ChineseRatioReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, int at, out Quantity quantity) =>
        TryReadDiscount(text, start, at, out quantity) || TryReadFraction(text, start, at, out quantity)
        || TryReadTenths(text, start, at, out quantity) || TryReadMultiple(text, start, at, out quantity) || TryReadHalf(text, start, at, out quantity);

    private static bool TryReadFraction(ReadOnlySpan<char> text, int start, int at, out Quantity quantity)
    {
        quantity = null!;
        if (text[at..].StartsWith("百分百".AsSpan()))
        {
            quantity = new Quantity { Span = TextSpan.FromBounds(start, at + 3), Kind = QuantityKind.Percent, Unit = "percent", Value = 100, IsSpelled = true };
            return true;
        }
        if (!ChineseNumeralReader.TryRead(text, at, out var denominator) || denominator.Value < 2) return false;
        var end = at + denominator.Length;
        if (!text[end..].StartsWith("分之".AsSpan()) || !ChineseNumeralReader.TryRead(text, end + 2, out var numerator)) return false;
        end += 2 + numerator.Length;
        var top = numerator.Upper;
        if (end < text.Length && text[end] is '到' or '至' && ChineseNumeralReader.TryRead(text, end + 1, out var upper) && upper.Value > numerator.Value)
        {
            // 百分之三到五 shares its 百分之; 百分之三到百分之五 says it twice.
            end += 1 + upper.Length;
            top = upper.Value;
            if (text[end..].StartsWith("分之".AsSpan()) && ChineseNumeralReader.TryRead(text, end + 2, out var repeated))
            {
                end += 2 + repeated.Length;
                top = repeated.Value;
            }
        }
        var precision = numerator.IsOver ? QuantityPrecision.Over : numerator.IsIndefinite ? QuantityPrecision.Indefinite : QuantityPrecision.Exact;
        var isSmall = denominator.Value is 1000 or 10000 && denominator.IsBare;
        var scale = isSmall ? 100m / denominator.Value : 1;
        var isPercent = denominator.Value == 100 || isSmall;
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end), Kind = isPercent ? QuantityKind.Percent : QuantityKind.Fraction, Unit = isPercent ? "percent" : "",
            Value = isPercent ? numerator.Value * scale : numerator.Value, Upper = top * scale, Denominator = isPercent ? 1 : denominator.Value,
            IsSpelled = !numerator.HasDigits, Precision = precision,
        };
        return true;
    }

    /// <summary>三成, 七成半.</summary>
    private static bool TryReadTenths(ReadOnlySpan<char> text, int start, int at, out Quantity quantity)
    {
        quantity = null!;
        if (!ChineseNumeralReader.TryRead(text, at, out var numeral) || numeral.Value is < 1 or > 10 || numeral.IsPositional || numeral.HasDigits && numeral.Value != decimal.Truncate(numeral.Value)) return false;
        var end = at + numeral.Length;
        if (!(end < text.Length && text[end] == '成')) return false;
        end++;
        if (end < text.Length && text[end] is '立' or '为' or '功' or '本' or '员' or '长' or '果' or '就' or '熟' or '绩' or '分' or '了' or '交' or '败' or '名' or '群' or '语') return false;
        var half = end < text.Length && text[end] == '半';
        if (half) end++;
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Percent, Unit = "percent", Value = numeral.Value * 10 + (half ? 5 : 0), Upper = numeral.Upper * 10,
            IsSpelled = !numeral.HasDigits,
        };
        return true;
    }

    private static bool TryReadMultiple(ReadOnlySpan<char> text, int start, int at, out Quantity quantity)
    {
        quantity = null!;
        if (!ChineseNumeralReader.TryRead(text, at, out var numeral)) return false;
        var end = at + numeral.Length;
        if (end < text.Length && text[end] is '番' && IsDoubling(text, start) && numeral.Value is >= 1 and <= 10)
        {
            // 翻两番: doubled twice.
            quantity = new Quantity { Span = TextSpan.FromBounds(start, end + 1), Kind = QuantityKind.Multiple, Value = (decimal)(1 << (int)numeral.Value), IsSpelled = !numeral.HasDigits };
            return true;
        }
        decimal? top = numeral.Upper;
        if (end < text.Length && text[end] is '到' or '至' or '-' or '~' or '～' or '–' or '—' && ChineseNumeralReader.TryRead(text, end + 1, out var upper) && upper.Value > numeral.Value
            && end + 1 + upper.Length < text.Length && text[end + 1 + upper.Length] is '倍' or '多')
        {
            top = upper.Value;
            end += 1 + upper.Length;
        }
        if (!(end < text.Length && text[end] is '倍')) return false;
        end++;
        if (end < text.Length && text[end] is '数' or '增') return false;
        var isOver = numeral.IsOver;
        if (end < text.Length && text[end] is '多' or '余')
        {
            isOver = true;
            end++;
        }
        var isIncrease = IsIncrease(text, start);
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Multiple, Value = numeral.Value + (isIncrease ? 1 : 0), Upper = top + (isIncrease ? 1 : 0),
            IsIncrease = isIncrease, IsSpelled = !numeral.HasDigits,
            Precision = numeral.IsIndefinite ? QuantityPrecision.Indefinite : isOver ? QuantityPrecision.Over : QuantityPrecision.Exact,
        };
        return true;
    }

    private static bool IsDoubling(ReadOnlySpan<char> text, int start) =>
        start > 0 && (text[start - 1] == '翻' || (start > 1 && text[start - 1] is '了' or '上' && text[start - 2] == '翻'));

    /// <summary>
    /// Whether the words before say that the multiple is what is added: 增长3倍, 提高了两倍, 贵一倍; not 增长到3倍, 是…的3倍.
    /// </summary>
    private static bool IsIncrease(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - 6)..start];
        while (before.Length > 0 && before[^1] is '了' or '约' or '近' or '足' or '超' or '过' or '逾' or '大' or '达' or '将' or ' ' && before.Length > 1) before = before[..^1];
        if (before.IsEmpty) return false;
        return before[^1] is '增' or '涨' or '贵' or '快' or '高' or '多' or '长' or '升' or '加' or '强' or '厚' or '重'
            && !(before.Length > 1 && before[^1] == '高' && before[^2] is '最')
            && !(before[^1] == '多' && before.Length > 1 && before[^2] is '差' or '很' or '最')
            || before.EndsWith("扩大".AsSpan(), StringComparison.Ordinal) || before.EndsWith("扩".AsSpan(), StringComparison.Ordinal) || before.EndsWith("增幅".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>七折, 八五折, 8.5折.</summary>
    private static bool TryReadDiscount(ReadOnlySpan<char> text, int start, int at, out Quantity quantity)
    {
        quantity = null!;
        var end = at;
        decimal paid;
        var isSpelled = false;
        if (ChineseNumeralReader.TryReadArabic(text, at, out paid, out var length)) end += length;
        else
        {
            isSpelled = true;
            while (end < text.Length && end - at < 3 && ChineseDigits.Digit(text[end]) is > 0 and var digit)
            {
                paid = paid * 10 + digit;
                end++;
                if (end < text.Length && text[end] == '点' && end - at == 1) end++;
            }
        }
        if (end == at || !(end < text.Length && text[end] == '折') || paid is <= 0 or >= 100) return false;
        if (end + 1 < text.Length && text[end + 1] is '叠' or '腾' or '射' or '磨' or '损' or '断' or '线' or '返') return false;
        if (paid < 10) paid *= 10;
        quantity = new Quantity { Span = TextSpan.FromBounds(start, end + 1 + (text[(end + 1)..].StartsWith("扣".AsSpan()) ? 1 : 0)), Kind = QuantityKind.Discount, Unit = "percent", Value = 100 - paid, IsSpelled = isSpelled };
        return true;
    }

    /// <summary>半年, 半小时, 半个世纪. 半天 is as often "a long while" and is left alone.</summary>
    private static bool TryReadHalf(ReadOnlySpan<char> text, int start, int at, out Quantity quantity)
    {
        quantity = null!;
        if (at >= text.Length || text[at] != '半') return false;
        var length = ChineseMeasures.Match(text[(at + 1)..], out var measure);
        if (length == 0 || measure.Kind != QuantityKind.Duration || measure.Unit is "day") return false;
        if (at > 0 && text[at - 1] is '上' or '下' or '前' or '后') return false;
        quantity = new Quantity { Span = TextSpan.FromBounds(start, at + 1 + length), Kind = QuantityKind.Duration, Unit = measure.Unit, Value = 0.5m, IsSpelled = true };
        return true;
    }
}
