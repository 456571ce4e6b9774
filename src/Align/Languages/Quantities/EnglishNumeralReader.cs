namespace Align.Languages.Quantities;

/// <summary>Reads one English number: 1,234.5 million, three and a half million, twenty-one, two-thirds, tens of trillions, 3rd.</summary>
internal static class EnglishNumeralReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out EnglishNumeral numeral)
    {
        numeral = default;
        if (start >= text.Length) return false;
        return text[start] is >= '0' and <= '9' or '.' ? TryReadDigits(text, start, out numeral) : TryReadWords(text, start, out numeral);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int start, out EnglishNumeral numeral)
    {
        numeral = default;
        if (text[start] == '.')
        {
            // .5 mg
            if (!ChineseNumeralReader.TryReadArabic(text, start + 1, out var decimals, out var places) || text.Slice(start + 1, places).IndexOfAny(',', '.') >= 0 || places > 8) return false;
            for (var i = 0; i < places; i++) decimals /= 10;
            var stop = start + 1 + places;
            ReadScales(text, ref stop, ref decimals, afterDigits: true);
            numeral = new EnglishNumeral(stop, decimals, false) { Denominator = 1 };
            return true;
        }
        if (!ChineseNumeralReader.TryReadArabic(text, start, out var value, out var length)) return false;
        var end = start + length;
        // 1 in 10, 3 out of 5
        foreach (var middle in (string[])[" in ", " out of "])
        {
            if (!text[end..].StartsWith(middle.AsSpan(), StringComparison.Ordinal) || !ChineseNumeralReader.TryReadArabic(text, end + middle.Length, out var whole, out var wholeLength)) continue;
            if (!(value is >= 1 and <= 9 && value < whole && whole is 5 or 10 or 20 or 50 or 100 or 1000 || (middle.Length > 4 && value < whole && value > 0))) continue;
            numeral = new EnglishNumeral(end + middle.Length + wholeLength, value, false) { Denominator = whole };
            return true;
        }
        var isPlain = text[start..end].IndexOfAny(',', '.') < 0;
        if (end + 1 < text.Length && text[(end)..] is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] && !IsLetterAt(text, end + 2))
        {
            numeral = new EnglishNumeral(end + 2, value, false) { IsOrdinal = true, Denominator = 1 };
            return true;
        }
        // 1/2 and 3 1/2
        if (isPlain && end + 1 < text.Length && text[end] == '/' && ChineseNumeralReader.TryReadArabic(text, end + 1, out var denominator, out var denominatorLength)
            && denominator is > 1 and <= 100 && value < denominator && !(end + 1 + denominatorLength < text.Length && text[end + 1 + denominatorLength] is '/' or '.'))
        {
            numeral = new EnglishNumeral(end + 1 + denominatorLength, value, false) { Denominator = denominator };
            return true;
        }
        if (ReadScales(text, ref end, ref value, afterDigits: true)) isPlain = false;
        numeral = new EnglishNumeral(end, value, false) { Denominator = 1, IsPlainDigits = isPlain };
        return true;
    }

    /// <summary>Scale words after a number: million, thousand billion, bn, and k or m right after digits.</summary>
    private static bool ReadScales(ReadOnlySpan<char> text, ref int end, ref decimal value, bool afterDigits)
    {
        var any = false;
        while (true)
        {
            var at = end;
            var isAttached = at < text.Length && char.IsLetter(text[at]);
            if (!isAttached && !SkipGap(text, ref at)) return any;
            var word = Word(text, at);
            var scale = word.Length > 0 ? EnglishNumberWords.Scale(word) : 0m;
            if (scale == 0m) return any;
            // 3 m is metres, 3m may be either, 3k and $3b are numbers.
            if (word.Length == 1 && (!isAttached || !afterDigits || (word is "m" or "b" && !char.IsUpper(text[at]) && !HasCurrencyBefore(text, end)))) return any;
            if (value > 1e15m) return any;
            value *= scale;
            end = at + word.Length;
            any = true;
        }
    }

    private static bool HasCurrencyBefore(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is (>= '0' and <= '9') or ',' or '.') at--;
        return at > 0 && text[at - 1] is '$' or '€' or '£' or '¥';
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, int start, out EnglishNumeral numeral)
    {
        numeral = default;
        var first = Word(text, start);
        if (first.Length == 0 || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '\'' or '’'))) return false;
        if (TryReadIndefinite(text, start, first, out numeral)) return true;
        if (TryReadHalf(text, start, first, out numeral)) return true;

        decimal total = 0, group = 0;
        var (at, end, any, isArticle) = (start, start, false, false);
        var last = 0;
        while (true)
        {
            var word = Word(text, at);
            if (word.Length == 0) break;
            if (!any && word is "a" or "an")
            {
                // "a million", "an hundred": the article counts only before a scale word.
                var next = at + word.Length;
                if (!SkipGap(text, ref next) || !(EnglishNumberWords.Scale(Word(text, next)) > 0m || Word(text, next) is "dozen" or "score" or "couple") || Word(text, next).Length == 1) return false;
                group = 1;
                at = next;
                any = true;
                end = next;
                continue;
            }
            if (word is "and" && any && last >= 100)
            {
                var next = at + 3;
                if (!SkipGap(text, ref next) || EnglishNumberWords.Cardinal(Word(text, next)) < 0 && EnglishNumberWords.Ordinal(Word(text, next)) < 0) break;
                at = next;
                continue;
            }
            if (EnglishNumberWords.Cardinal(word) is >= 0 and var number)
            {
                // twenty one and one hundred five go on; one two does not.
                if (any && !(last is >= 20 and < 100 && number is > 0 and < 10) && last < 100 && last != 0) break;
                if (any && last == 0) break;
                group += number;
                last = number == 0 ? 0 : number;
            }
            else if (word is "hundred" && any && group is > 0 and < 100) (group, last) = (group * 100, 100);
            else if (EnglishNumberWords.Scale(word) is >= 1000 and var scale && word.Length > 1 && any && word[^1] != 's')
            {
                if (total + group > 1e15m) break;
                if (last == 1000) total *= scale;
                else total += group * scale;
                (group, last) = (0, 1000);
            }
            else if (word is "dozen" && any) (group, last) = (group * 12, 100);
            else if (EnglishNumberWords.Ordinal(word) is > 0 and var ordinal)
            {
                if (any && !(last is >= 20 and < 100 && ordinal < 10) && last < 100) return FractionOr(text, at, word, ordinal, total + group, end, out numeral);
                numeral = new EnglishNumeral(at + word.Length, total + group + ordinal, true) { IsOrdinal = true, Denominator = 1 };
                return true;
            }
            else if (any && word is "thirds" or "fourths" or "quarters" or "quarter" or "halves" or "half" or "fifths" or "sixths" or "sevenths" or "eighths" or "ninths" or "tenths")
            {
                var denominator = word switch { "quarters" or "quarter" or "fourths" => 4, "halves" or "half" => 2, _ => EnglishNumberWords.Ordinal(word[..^1]) };
                numeral = new EnglishNumeral(at + word.Length, total + group, true) { Denominator = denominator };
                return total + group < denominator * 2;
            }
            else break;
            any = true;
            isArticle = number_IsOne(word) && at == start;
            end = at + word.Length;
            at = end;
            if (!SkipGap(text, ref at)) break;
        }
        if (!any || end == start) return false;
        var value = total + group;
        ReadAndAHalf(text, ref end, ref value);
        numeral = new EnglishNumeral(end, value, true) { Denominator = 1, IsArticle = isArticle && value == 1 };
        return value > 0 || first is "zero";

        static bool number_IsOne(string word) => word is "one";
    }

    /// <summary>one third, two fifth: a fraction after a small number; else the ordinal begins a new number.</summary>
    private static bool FractionOr(ReadOnlySpan<char> text, int at, string word, int ordinal, decimal numerator, int end, out EnglishNumeral numeral)
    {
        numeral = numerator == 1 && ordinal >= 3
            ? new EnglishNumeral(at + word.Length, 1, true) { Denominator = ordinal }
            : new EnglishNumeral(end, numerator, true) { Denominator = 1, IsArticle = numerator == 1 };
        return true;
    }

    /// <summary>three and a half [million]: adds the half and reads the scale after it.</summary>
    private static void ReadAndAHalf(ReadOnlySpan<char> text, ref int end, ref decimal value)
    {
        foreach (var tail in (string[])[" and a half", "-and-a-half", " and one-half", " and a quarter"])
        {
            if (!text[end..].StartsWith(tail.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            end += tail.Length;
            value += tail.EndsWith("quarter", StringComparison.Ordinal) ? 0.25m : 0.5m;
            ReadScales(text, ref end, ref value, afterDigits: false);
            return;
        }
    }

    /// <summary>half, half a million, a half.</summary>
    private static bool TryReadHalf(ReadOnlySpan<char> text, int start, string first, out EnglishNumeral numeral)
    {
        numeral = default;
        var at = start;
        if (first is "a" or "one")
        {
            at += first.Length;
            if (!SkipGap(text, ref at)) return false;
            if (Word(text, at) is "quarter" or "third")
            {
                numeral = new EnglishNumeral(at + Word(text, at).Length, 1, true) { Denominator = Word(text, at) is "quarter" ? 4 : 3 };
                return !(first is "a" && Word(text, at) is "third");
            }
        }
        if (Word(text, at) is not "half") return false;
        var end = at + 4;
        var next = end;
        if (SkipGap(text, ref next) && Word(text, next) is "a" or "an")
        {
            var scaleAt = next + Word(text, next).Length;
            if (SkipGap(text, ref scaleAt) && EnglishNumberWords.Scale(Word(text, scaleAt)) is >= 1000 and var scale && Word(text, scaleAt).Length > 1)
            {
                numeral = new EnglishNumeral(scaleAt + Word(text, scaleAt).Length, scale / 2, true) { Denominator = 1 };
                return true;
            }
        }
        numeral = new EnglishNumeral(end, 1, true) { Denominator = 2 };
        return true;
    }

    /// <summary>dozens, hundreds of thousands, tens of trillions; a dozen is twelve and definite.</summary>
    private static bool TryReadIndefinite(ReadOnlySpan<char> text, int start, string first, out EnglishNumeral numeral)
    {
        numeral = default;
        var value = Order(first);
        if (value == 0m) return false;
        var end = start + first.Length;
        while (value < 1e15m)
        {
            var at = end;
            if (!SkipGap(text, ref at) || Word(text, at) is not "of") break;
            at += 2;
            if (!SkipGap(text, ref at)) break;
            var next = Order(Word(text, at));
            if (next < 1000m) break;
            value *= next;
            end = at + Word(text, at).Length;
        }
        numeral = new EnglishNumeral(end, value, true) { IsIndefinite = true, Denominator = 1 };
        return true;
    }

    private static decimal Order(string word) => word switch
    {
        "tens" or "dozens" or "scores" => 10m,
        "hundreds" => 100m,
        "thousands" => 1e3m,
        "millions" => 1e6m,
        "billions" => 1e9m,
        "trillions" => 1e12m,
        _ => 0m,
    };

    /// <summary>One space or hyphen between the words of a number.</summary>
    public static bool SkipGap(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 >= text.Length || !(text[at] is ' ' or '\u00A0' or '-' or '‑') || !char.IsLetter(text[at + 1])) return false;
        at++;
        return true;
    }

    /// <summary>The ASCII word at an offset, in lower case; empty when none begins there or it is longer than any number word.</summary>
    public static string Word(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && ChineseDigits.IsLatinLetter(text[end]) && end - at <= 14) end++;
        return end == at || end - at > 14 ? "" : text[at..end].ToString().ToLowerInvariant();
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
