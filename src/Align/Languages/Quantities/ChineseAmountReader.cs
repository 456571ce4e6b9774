using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Reads a Chinese number with its unit: amounts, money, ranges, per cent, fractions, multiples, discounts, levels, ordinals.</summary>
internal static class ChineseAmountReader
{
    private static readonly (string Word, QuantityPrecision Precision)[] Before =
    [
        ("大约", QuantityPrecision.About), ("大概", QuantityPrecision.About), ("约", QuantityPrecision.About), ("将近", QuantityPrecision.Nearly),
        ("接近", QuantityPrecision.Nearly), ("近", QuantityPrecision.Nearly), ("超过", QuantityPrecision.Over), ("超", QuantityPrecision.Over),
        ("逾", QuantityPrecision.Over), ("不到", QuantityPrecision.Under), ("不足", QuantityPrecision.Under), ("低于", QuantityPrecision.Under),
        ("高于", QuantityPrecision.Over), ("少于", QuantityPrecision.Under), ("多于", QuantityPrecision.Over), ("至少", QuantityPrecision.AtLeast),
        ("不少于", QuantityPrecision.AtLeast), ("不低于", QuantityPrecision.AtLeast), ("至多", QuantityPrecision.AtMost), ("最多", QuantityPrecision.AtMost),
        ("不超过", QuantityPrecision.AtMost), ("上", QuantityPrecision.Indefinite), ("过", QuantityPrecision.Over), ("成", QuantityPrecision.Indefinite),
    ];

    private static readonly (string Word, QuantityPrecision Precision)[] After =
    [
        ("左右", QuantityPrecision.About), ("上下", QuantityPrecision.About), ("前后", QuantityPrecision.About), ("以上", QuantityPrecision.AtLeast), ("以下", QuantityPrecision.Under),
        ("以内", QuantityPrecision.AtMost), ("有余", QuantityPrecision.Over),
    ];

    /// <summary>Reads the quantity that begins at <paramref name="start"/>: at a number, a currency mark or a word of approximation.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var at = start;
        var precision = QuantityPrecision.Exact;
        var bareAllowed = false;
        if (!ChineseDigits.IsNumeral(text[start]))
            foreach (var (word, sense) in Before)
            {
                if (!text[start..].StartsWith(word.AsSpan(), StringComparison.Ordinal)) continue;
                // 上百, 过亿, 成千: only before a power of ten that stands alone.
                var after = start + word.Length;
                if (word is "上" or "过" or "成")
                {
                    if (after >= text.Length || (ChineseDigits.SmallUnit(text[after]) < 100 && ChineseDigits.BigUnit(text[after]) == 0m)) continue;
                    if (start > 0 && text[start - 1] is '超' or '通' or '经' or '以' or '早' or '马' or '晚') continue;
                }
                (at, precision, bareAllowed) = (after, sense, true);
                break;
            }
        var symbol = CurrencyMarks.Match(text[at..], out var currency);
        at += symbol;
        while (symbol > 0 && at < text.Length && text[at] == ' ') at++;
        if (!TryReadCore(text, start, at, bareAllowed || symbol > 0, out var core)) return false;
        quantity = core with
        {
            Span = TextSpan.FromBounds(start, core.Span.End),
            Precision = precision != QuantityPrecision.Exact ? precision : core.Precision,
        };
        if (precision == QuantityPrecision.Indefinite && quantity.Upper is null) quantity = quantity with { Upper = quantity.Value * 10 };
        if (symbol > 0 && quantity.Kind == QuantityKind.Number) quantity = quantity with { Kind = QuantityKind.Money, Unit = currency };
        return true;
    }

    private static bool TryReadCore(ReadOnlySpan<char> text, int start, int at, bool bareAllowed, out Quantity quantity)
    {
        quantity = null!;
        if (ChineseRatioReader.TryRead(text, start, at, out quantity)) return true;
        if (!ChineseNumeralReader.TryRead(text, at, out var first)) return false;
        var end = at + first.Length;
        var unitLength = MatchMeasure(text, end, out var measure, out var half);
        var last = first;
        var hasRange = TryReadRange(text, end, unitLength, first, out var upper, out var upperEnd);
        decimal value = first.Value;
        decimal? top = first.Upper;
        if (hasRange)
        {
            if (first.Scale == 1 && upper.Scale > 1 && unitLength == 0 && first.Value * upper.Scale < upper.Value) value *= upper.Scale;
            top = upper.Value;
            last = upper;
            end = upperEnd;
            unitLength = MatchMeasure(text, end, out measure, out half);
        }
        if (ChineseLevelReader.TryRead(text, start, end, first, out quantity)) return true;
        if (!IsAccepted(text, at, end, first, last, unitLength, bareAllowed, hasRange)) return false;
        end += unitLength;
        var precision = first.IsIndefinite ? QuantityPrecision.Indefinite : last.IsOver ? QuantityPrecision.Over : QuantityPrecision.Exact;
        if (half) value += 0.5m;
        end = ReadAfter(text, end, ref precision);
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = unitLength == 0 ? QuantityKind.Number : measure.Kind,
            Unit = unitLength == 0 ? "" : measure.Unit,
            Value = value, Upper = top, Precision = precision, IsSpelled = !first.HasDigits, HasMeasureWord = unitLength > 0 && measure.IsMeasureWord,
        };
        return true;
    }

    /// <summary>A unit, with 半 in it or after it: 个半小时, 年半.</summary>
    private static int MatchMeasure(ReadOnlySpan<char> text, int at, out Measure measure, out bool half)
    {
        half = false;
        measure = default;
        if (at >= text.Length) return 0;
        if (text[at..].StartsWith("个半".AsSpan()))
        {
            var inner = ChineseMeasures.Match(text[(at + 2)..], out measure);
            if (inner == 0) inner = ChineseMeasures.Match(("个" + text[(at + 2)..Math.Min(text.Length, at + 5)].ToString()).AsSpan(), out measure) - 1;
            if (inner > 0 && measure.Kind == QuantityKind.Duration)
            {
                half = true;
                return 2 + inner;
            }
        }
        var plus = text[at] is '+' or '＋' ? 1 : 0;
        if (plus > 0 && at + 1 < text.Length && IsTermOfSum(text[at + 1])) return 0;
        var length = ChineseMeasures.Match(text[(at + plus)..], out measure);
        if (length == 0) return 0;
        length += plus;
        if (measure.Kind == QuantityKind.Duration && at + length < text.Length && text[at + length] == '半')
        {
            half = true;
            length++;
        }
        return length;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, int end, int unitLength, in ChineseNumeral first, out ChineseNumeral upper, out int upperEnd)
    {
        upper = default;
        upperEnd = end;
        if (first.Upper is not null) return false;
        // 10%-15%: the sign may stand on both sides.
        var at = end + (unitLength == 1 && text[end] is '%' or '％' ? 1 : 0);
        if (at >= text.Length || (unitLength > 0 && at == end)) return false;
        if (text[at] is not ('-' or '–' or '—' or '－' or '~' or '～' or '至' or '到')) return false;
        if (!ChineseNumeralReader.TryRead(text, at + 1, out upper) || upper.Upper is not null || upper.HasDigits != first.HasDigits) return false;
        upperEnd = at + 1 + upper.Length;
        // 010-6265-1234 is a number to call.
        if (upperEnd + 1 < text.Length && text[upperEnd] == '-' && ChineseDigits.Arabic(text[upperEnd + 1]) >= 0) return false;
        return upper.Value > first.Value || upper.Scale > first.Scale;
    }

    /// <summary>Whether Chinese numerals are meant as a number and not as part of a word.</summary>
    private static bool IsAccepted(ReadOnlySpan<char> text, int at, int end, in ChineseNumeral first, in ChineseNumeral last, int unitLength, bool bareAllowed, bool hasRange)
    {
        // 5G and 3D are names.
        if (first.HasDigits) return unitLength > 0 || end >= text.Length || !ChineseDigits.IsLatinLetter(text[end]);
        if (unitLength > 0) return !first.IsPositional || text[at..end].IndexOfAny('〇', '零') >= 0;
        if (first.IsPositional) return text[at..end].IndexOfAny('〇', '零') >= 0;
        if (first.IsBare) return bareAllowed;
        if (first.IsIndefinite) return true;
        if (first.Digits >= 2 && first.Value >= 10 && (first.Upper is null || first.IsOver)) return true;
        if (hasRange && last.Value >= 10) return true;
        var next = end < text.Length ? text[end] : '\0';
        // 三大周期, 两国, 三者: a few nouns take a number without a measure word.
        return first.Value >= 2 && next is '大' or '国' or '省' or '者' or '方' or '校' or '院' or '地' or '端' or '侧' && first.Value < 100;
    }

    /// <summary>1+6+N is a name, 90%+ is more than 90%.</summary>
    private static bool IsTermOfSum(char next) => ChineseDigits.IsNumeral(next) || ChineseDigits.IsLatinLetter(next);

    private static int ReadAfter(ReadOnlySpan<char> text, int end, ref QuantityPrecision precision)
    {
        var rest = text[end..];
        if (rest.Length > 0 && rest[0] is '+' or '＋' && !(rest.Length > 1 && IsTermOfSum(rest[1])))
        {
            precision = QuantityPrecision.Over;
            return end + 1;
        }
        // 三年多, 5公里多; but 三年多次 and 个多月 are other words.
        if (rest.Length > 0 && rest[0] is '多' or '余' && rest.Length > 1 && rest[1] is '，' or '。' or ',' or '的' or '前' or '来' or '后' or '时' or '以')
        {
            precision = QuantityPrecision.Over;
            return end + 1;
        }
        foreach (var (word, sense) in After)
        {
            if (!rest.StartsWith(word.AsSpan(), StringComparison.Ordinal)) continue;
            precision = sense;
            return end + word.Length;
        }
        return end;
    }
}
