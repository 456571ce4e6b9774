namespace Align.Segmentation.Rules;

/// <summary>Ellipses that do not end their sentence (GB/T 15834-2011, 4.11): hesitation, omission before more of the clause.</summary>
internal static class Ellipses
{
    // Particles and "and so on": a clause cannot begin with them.
    private const string Particles = "的吗嘛呢吧等之";

    /// <summary>Whether the ellipsis from <paramref name="start"/> to <paramref name="end"/> stands inside its sentence.</summary>
    public static bool GoesOn(in SegmentScan scan, int start, int end)
    {
        var text = scan.Text;
        var last = start - 1;
        while (last >= scan.Start && text[last] is ' ' or '\u3000') last--;
        // …… at the head of a sentence, or after a comma, leaves out what stood before the words that follow.
        var next = LineEnds.SkipGap(text, end, scan.Rules.LineBreaks);
        var isFollowed = next < text.Length && !Characters.IsCloser(text[next]) && text[next] != '"';
        if (last < scan.Start || Characters.IsPause(text[last]) || Characters.IsQuoteOpener(text[last]) || text[last] is '（' or '(') return isFollowed;
        if (isFollowed && IsOpening(text, scan.Start, last)) return true;
        return isFollowed && (IsRepeated(text, scan.Start, last, next) || (Characters.IsAsciiDigit(text[last]) && Characters.IsAsciiDigit(text[next])));
    }

    /// <summary>Whether a word follows that a clause cannot begin with.</summary>
    public static bool IsClauseTail(ReadOnlySpan<char> text, int next)
    {
        if (Particles.IndexOf(text[next]) < 0) return false;
        var after = next + 1 < text.Length ? text[next + 1] : '\0';
        return text[next] switch
        {
            '的' => after is not ('确' or '士' or '话'),
            '等' => after is not ('我' or '你' or '他' or '她' or '它' or '到' or '了' or '着' or '會' or '会' or '待' or '候' or '不' or '一' or '于' or '於'),
            '吧' => after is not ('台' or '嗒'),
            _ => true,
        };
    }

    // 您……不是本地人吧: before the ellipsis stands a subject or conjunction and nothing else, so the clause is yet to come.
    private static bool IsOpening(ReadOnlySpan<char> text, int start, int last)
    {
        var first = last;
        while (first > start && last - first < 3 && Characters.IsHan(text[first - 1])) first--;
        foreach (var word in Openings)
            if (text[first..(last + 1)].SequenceEqual(word.AsSpan())) return true;
        return false;
    }

    private static readonly string[] Openings =
        ["我", "你", "您", "他", "她", "它", "咱", "这", "那", "這", "可", "但", "我们", "我們", "你们", "你們", "他们", "他們", "她们", "她們", "咱们", "咱們", "这个", "那个", "這個", "那個", "可是", "但是", "不过", "不過", "因为", "因為", "如果", "所以", "而且"];

    // 我……我不知道: what stands before the ellipsis is begun again after it. One to three characters.
    private static bool IsRepeated(ReadOnlySpan<char> text, int start, int last, int next)
    {
        for (var length = 1; length <= 3 && last - length + 1 >= start && next + length <= text.Length; length++)
            if (Characters.IsHan(text[next]) && text.Slice(last - length + 1, length).SequenceEqual(text.Slice(next, length))) return true;
        return false;
    }
}
