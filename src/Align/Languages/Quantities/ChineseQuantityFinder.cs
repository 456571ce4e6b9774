using Align.Documents;

namespace Align.Languages.Quantities;

/// <summary>Finds the quantities of a Chinese text (simplified or traditional): numbers in any script, with units, dates and times.</summary>
/// <remarks>
/// Numerals that are part of a word (一起, 十分, 三星) are left out: by a list of such words, and by the words of a lexicon
/// where one is given. Digits inside Latin names (Qwen2.5, M6) and citation marks ([1]) are no quantities. Number writing
/// follows GB/T 15835-2011 and everyday use: 三万五 is 35,000, 万亿 is 10^12, 增长3倍 is fourfold.
/// </remarks>
public sealed class ChineseQuantityFinder : IQuantityFinder
{
    private readonly ILexicon? _lexicon;

    /// <summary>Makes a finder.</summary>
    /// <param name="lexicon">Tells words from numbers; null for the built-in list of words alone.</param>
    public ChineseQuantityFinder(ILexicon? lexicon = null) => _lexicon = lexicon;

    /// <summary>A finder without a lexicon.</summary>
    public static ChineseQuantityFinder Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<Quantity> Find(ReadOnlySpan<char> text)
    {
        List<Quantity>? found = null;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (!CanStart(c))
            {
                at = ChineseDigits.IsLatinLetter(c) ? SkipLatin(text, at) : at + 1;
                continue;
            }
            if (ChineseTraps.Match(text[at..]) is > 0 and var trap)
            {
                at += trap;
                continue;
            }
            if (CitationMarks.Match(text, at) is > 0 and var citation) at += citation;
            else if (TryReadAt(text, at, out var quantity) && !IsPartOfWord(text, quantity))
            {
                (found ??= []).Add(quantity);
                at = quantity.Span.End;
            }
            else at = SkipUnread(text, at);
        }
        return found ?? (IReadOnlyList<Quantity>)[];
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int at, out Quantity quantity)
    {
        if (text[at] == '第') return ChineseOrdinalReader.TryRead(text, at, out quantity);
        return ChineseDateReader.TryRead(text, at, out quantity)
            || ChineseTimeReader.TryRead(text, at, out quantity)
            || (ChineseDigits.IsNumeral(text[at]) && ChineseOrdinalReader.TryRead(text, at, out quantity))
            || ChineseAmountReader.TryRead(text, at, out quantity);
    }

    private static bool CanStart(char c) => ChineseDigits.IsNumeral(c) || c switch
    {
        '第' or '双' or '约' or '大' or '近' or '将' or '接' or '超' or '逾' or '不' or '至' or '最' or '上' or '过' or '成' or '几' or '幾' or '数' or '數' or '半'
            or '今' or '去' or '明' or '前' or '本' or '下' or '早' or '清' or '凌' or '中' or '晚' or '傍' or '夜' or '当' or '低' or '高' or '少' or '多'
            or '人' or '美' or '$' or '＄' or '€' or '£' or '￡' or '¥' or '￥' or '[' => true,
        'U' or 'H' or 'R' or 'C' or 'E' or 'G' or 'J' or 'K' or 'N' => true,
        _ => false,
    };

    /// <summary>A Chinese numeral that belongs to a longer word, told by its neighbours or by the lexicon.</summary>
    private bool IsPartOfWord(ReadOnlySpan<char> text, Quantity quantity)
    {
        var (start, length) = (quantity.Span.Start, quantity.Span.Length);
        if (!quantity.IsSpelled || !ChineseDigits.IsNumeral(text[start]) || quantity.Kind is QuantityKind.Level or QuantityKind.Date) return false;
        var isLone = start + 1 >= text.Length || !ChineseDigits.IsNumeral(text[start + 1]);
        if (start > 0 && isLone && ChineseTraps.JoinsBefore(text[start - 1])) return true;
        if (_lexicon is null) return false;
        // 四大 may be a word of its own and still count what follows.
        if (_lexicon.LongestMatch(text[start..]) is var match && match > length && !(match == length + 1 && text[start + length] == '大')) return true;
        for (var back = 1; isLone && back <= 3 && start - back >= 0; back++)
            if (ChineseDigits.IsHan(text[start - back]) && _lexicon.LongestMatch(text[(start - back)..]) > back) return text[start - back] is not ('有' or '的' or '用' or '在' or '是' or '这' or '那' or '每' or '某');
        return false;
    }

    /// <summary>Latin letters and the digits that belong to them: Qwen2.5-Max, GPT-4, M6, 3D after a letter.</summary>
    private static int SkipLatin(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (ChineseDigits.IsLatinLetter(c) || ChineseDigits.Arabic(c) >= 0) at++;
            else if (c is '-' or '.' or '_' or '/' or '+' or '@' && at + 1 < text.Length && (ChineseDigits.IsLatinLetter(text[at + 1]) || ChineseDigits.Arabic(text[at + 1]) >= 0)) at++;
            else break;
        }
        return at;
    }

    private static int SkipUnread(ReadOnlySpan<char> text, int at)
    {
        if (ChineseDigits.IsLatinLetter(text[at])) return SkipLatin(text, at);
        if (ChineseDigits.Arabic(text[at]) < 0) return at + 1;
        while (at < text.Length && ChineseDigits.Arabic(text[at]) >= 0) at++;
        return at;
    }
}
