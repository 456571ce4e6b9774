using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Finds the quantities of an English text: numbers in digits and words, with units, dates and times.</summary>
/// <remarks>"One" is found as 1 and marked as spelled; the article "a" is found only before a scale word (a million). Digits inside names (Qwen2.5, GPT-4) are no quantities.</remarks>
public sealed class EnglishQuantityFinder : IQuantityFinder
{
    private static readonly (string Word, QuantityPrecision Precision)[] Before =
    [
        ("more than ", QuantityPrecision.Over), ("over ", QuantityPrecision.Over), ("above ", QuantityPrecision.Over), ("exceeding ", QuantityPrecision.Over), ("upwards of ", QuantityPrecision.Over),
        ("about ", QuantityPrecision.About), ("around ", QuantityPrecision.About), ("approximately ", QuantityPrecision.About), ("roughly ", QuantityPrecision.About), ("some ", QuantityPrecision.About),
        ("nearly ", QuantityPrecision.Nearly), ("almost ", QuantityPrecision.Nearly), ("close to ", QuantityPrecision.Nearly),
        ("less than ", QuantityPrecision.Under), ("fewer than ", QuantityPrecision.Under), ("under ", QuantityPrecision.Under), ("below ", QuantityPrecision.Under),
        ("at least ", QuantityPrecision.AtLeast), ("at most ", QuantityPrecision.AtMost), ("up to ", QuantityPrecision.AtMost), ("no more than ", QuantityPrecision.AtMost),
    ];

    /// <summary>The finder; it has no settings.</summary>
    public static EnglishQuantityFinder Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<Quantity> Find(ReadOnlySpan<char> text)
    {
        List<Quantity>? found = null;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '[' && CitationMarks.Match(text, at) is > 0 and var citation)
            {
                at += citation;
                continue;
            }
            var isLetter = char.IsLetter(c);
            if (!isLetter && !(c is (>= '0' and <= '9') or '$' or '.' or '€' or '£' or '¥' or '\'' or '’' or '￥'))
            {
                at++;
                continue;
            }
            if ((!isLetter || EnglishStarters.MayStart(text, at)) && TryReadAt(text, at, out var quantity))
            {
                (found ??= []).Add(quantity);
                at = quantity.Span.End;
            }
            else at = isLetter ? SkipWord(text, at) : SkipDigits(text, at);
        }
        return found ?? (IReadOnlyList<Quantity>)[];
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var at = start;
        var precision = QuantityPrecision.Exact;
        if (char.IsLetter(text[start]))
            foreach (var (word, sense) in Before)
            {
                if (!text[start..].StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
                (at, precision) = (start + word.Length, sense);
                break;
            }
        if (at >= text.Length) return false;
        if (precision == QuantityPrecision.Exact && EnglishDateReader.TryRead(text, at, out quantity)) return true;
        if (EnglishMultipleReader.TryRead(text, at, out quantity) || TryReadAmount(text, at, out quantity))
        {
            quantity = quantity with
            {
                Span = TextSpan.FromBounds(start, quantity.Span.End),
                Precision = precision == QuantityPrecision.Exact ? quantity.Precision : precision,
            };
            return true;
        }
        return false;
    }

    private static bool TryReadAmount(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = null!;
        var mark = CurrencyMarks.Match(text[start..], out var currency);
        if (text[start] == '.' && (start + 1 >= text.Length || text[start + 1] is not (>= '0' and <= '9') || (start > 0 && text[start - 1] is not (' ' or '('))))
            return false;
        var at = start + mark;
        if (mark > 0 && at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (!EnglishNumeralReader.TryRead(text, at, out var number)) return false;
        var end = number.End;
        var (value, upper) = (number.Value, (decimal?)null);
        var measureLength = EnglishMeasures.Match(text[end..], out var measure);
        if (TryReadRange(text, end, number, measureLength, measure, mark > 0 ? currency : "", out var top, out var scale))
        {
            (value, upper, end) = (value * scale, top.Value, top.End);
            measureLength = EnglishMeasures.Match(text[end..], out measure);
        }
        if (number.IsOrdinal)
        {
            quantity = new Quantity { Span = TextSpan.FromBounds(start, end), Kind = QuantityKind.Ordinal, Value = value, IsSpelled = number.IsSpelled };
            return true;
        }
        // 3D, 5G: a name, unless a unit was read. "200-million-level" and 32B are numbers.
        if (measureLength == 0 && !number.IsSpelled && end < text.Length && char.IsLetter(text[end])) return false;
        var kind = number.Denominator != 1 ? QuantityKind.Fraction : measureLength > 0 ? measure.Kind : QuantityKind.Number;
        var unit = measureLength > 0 ? measure.Unit : "";
        var denominator = number.Denominator;
        if (denominator == 2 && measureLength == 0 && TryHalfDuration(text, end, out var halfUnit, out var halfEnd))
            (kind, unit, value, denominator, end) = (QuantityKind.Duration, halfUnit, value / 2, 1, halfEnd);
        if (unit is "decade") (value, upper, unit) = (value * 10, upper * 10, "year");
        if (mark > 0) (kind, unit, measureLength) = (QuantityKind.Money, currency, measure.Kind == QuantityKind.Money ? measureLength : 0);
        end += measureLength;
        if (kind == QuantityKind.Percent && TryOff(text, ref end)) kind = QuantityKind.Discount;
        if (kind == QuantityKind.Number && IsLevel(text, ref end)) kind = QuantityKind.Level;
        var precision = number.IsIndefinite ? QuantityPrecision.Indefinite : end < text.Length && text[end] == '+' ? QuantityPrecision.Over : QuantityPrecision.Exact;
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end), Kind = kind, Value = value, Denominator = denominator, Unit = unit,
            Upper = number.IsIndefinite ? value * 10 : upper, Precision = precision, IsSpelled = number.IsSpelled,
        };
        return true;
    }

    /// <summary>3 to 5 million, 10%-15%, $3-5 billion; "from 3 to 5" too. The scale of the upper end counts for both.</summary>
    private static bool TryReadRange(ReadOnlySpan<char> text, int end, in EnglishNumeral low, int measureLength, Measure measure, string currency, out EnglishNumeral high, out decimal scale)
    {
        (high, scale) = (default, 1);
        if (low.IsIndefinite || low.IsOrdinal || low.Denominator != 1) return false;
        var at = end + (measureLength > 0 && measure.Kind == QuantityKind.Percent ? measureLength : 0);
        var rest = text[at..];
        if (rest.StartsWith(" to ".AsSpan(), StringComparison.Ordinal) || rest.StartsWith(" or ".AsSpan(), StringComparison.Ordinal)) at += 4;
        else if (rest.Length > 1 && rest[0] is '-' or '–' or '—' or '~' && (rest[1] is >= '0' and <= '9' or '$' or '€' or '£' || low.IsSpelled && char.IsLetter(rest[1]))) at++;
        else return false;
        if (currency.Length > 0) at += CurrencyMarks.Match(text[at..], out _);
        if (!EnglishNumeralReader.TryRead(text, at, out high) || high.IsOrdinal || high.IsIndefinite || high.Denominator != 1 || high.IsSpelled != low.IsSpelled) return false;
        // 1997-98: the century is said once.
        if (low is { IsPlainDigits: true, Value: >= 1000 and <= 2100 } && high is { IsPlainDigits: true, Value: >= 10 and < 100 } && low.Value % 100 < high.Value)
            high = high with { Value = Math.Floor(low.Value / 100) * 100 + high.Value };
        if (high.Value <= low.Value) return false;
        foreach (var power in (decimal[])[1e12m, 1e9m, 1e6m, 1e3m])
        {
            if (high.IsPlainDigits || high.Value < power || low.Value >= 1000 || low.Value * power >= high.Value) continue;
            scale = power;
            break;
        }
        return true;
    }

    /// <summary>half a year, half an hour.</summary>
    private static bool TryHalfDuration(ReadOnlySpan<char> text, int end, out string unit, out int unitEnd)
    {
        (unit, unitEnd) = ("", end);
        var at = end;
        if (EnglishNumeralReader.SkipGap(text, ref at) && EnglishNumeralReader.Word(text, at) is "a" or "an") at += EnglishNumeralReader.Word(text, at).Length;
        else at = end;
        var length = EnglishMeasures.Match(text[at..], out var measure);
        if (length == 0 && text[at..].StartsWith(" century".AsSpan())) (length, measure) = (8, new Measure("century", QuantityKind.Duration));
        if (length == 0 || measure.Kind != QuantityKind.Duration) return false;
        (unit, unitEnd) = (measure.Unit, at + length);
        return true;
    }

    private static bool TryOff(ReadOnlySpan<char> text, ref int end)
    {
        foreach (var word in (string[])[" off", " discount"])
        {
            if (!text[end..].StartsWith(word.AsSpan(), StringComparison.Ordinal)) continue;
            end += word.Length;
            return true;
        }
        return false;
    }

    private static bool IsLevel(ReadOnlySpan<char> text, ref int end)
    {
        foreach (var word in (string[])["-level", "-scale", "-strong"])
        {
            if (!text[end..].StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            end += word.Length;
            return true;
        }
        return false;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at])) at++;
            else if (at + 1 < text.Length && text[at] is '-' or '.' or '_' or '/' && text[at + 1] is >= '0' and <= '9') at++;
            else break;
        }
        return at;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        at++;
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }
}
