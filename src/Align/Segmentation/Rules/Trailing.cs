namespace Align.Segmentation.Rules;

/// <summary>What belongs to a sentence though it stands after its end mark: closing marks, citation marks, emoji, remarks in brackets.</summary>
internal static class Trailing
{
    /// <summary>End of the sentence whose end marks run from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="scan">The walk.</param>
    /// <param name="start">Offset of the first end mark.</param>
    /// <param name="end">End of the run of end marks.</param>
    /// <param name="kind">Taken over from end marks after a closing mark: “好！”。</param>
    /// <param name="isQuoted">Whether the last thing but emoji and citations is a closing quotation mark.</param>
    public static int End(in SegmentScan scan, int start, int end, ref BoundaryKind kind, out bool isQuoted)
    {
        var text = scan.Text;
        isQuoted = start < end && Characters.IsQuoteCloser(text[end - 1]);
        while (end < text.Length)
        {
            var c = text[end];
            // 。 and an ideograph, space or line break: nothing trails.
            if (Characters.IsHan(c)) return end;
            if (Characters.IsCloser(c) || ClosesUnclearly(scan, start, end))
            {
                isQuoted = c is not (')' or '）' or ']' or '］' or '】' or ProtectionMask.Closer) || (c == ProtectionMask.Closer && isQuoted);
                end++;
            }
            else if (c is ' ' or '\u3000' && end + 1 < text.Length && (Characters.IsCloser(text[end + 1]) || IsSpacedQuote(scan, start, end + 1)))
            {
                end++;
            }
            else if (Characters.IsTerminator(c) && isQuoted)
            {
                end = ChineseRules.RunEnd(text, end, out kind);
                isQuoted = false;
            }
            else if (c is '～' or '~')
            {
                end++;
            }
            else if (CitationEnd(scan, end) is var citation && citation > end)
            {
                end = citation;
            }
            else if (EmojiEnd(scan, end) is var emoji && emoji > end)
            {
                end = emoji;
            }
            else if (c is '（' or '(' && RemarkEnd(scan, end) is var remark && remark > end)
            {
                end = remark;
                isQuoted = false;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    // . " with a space on both sides, as tokenised text has it.
    private static bool IsSpacedQuote(in SegmentScan scan, int start, int i)
        => scan.Text[i] == '"' && (i + 1 == scan.Text.Length || char.IsWhiteSpace(scan.Text[i + 1])) && IsOpenBefore(scan, start, i);

    // " and ' and, wrongly, “ and ‘ may open or close.
    private static bool ClosesUnclearly(in SegmentScan scan, int start, int i) => scan.Text[i] switch
    {
        '"' or '\'' => StraightCloses(scan, start, i),
        '“' or '‘' => MispairedCloses(scan, start, i),
        _ => false,
    };

    private static bool StraightCloses(in SegmentScan scan, int start, int i)
    {
        var text = scan.Text;
        var mark = text[i];
        var isApostrophe = mark == '\'' && i + 1 < text.Length && Characters.IsAsciiLetterOrDigit(text[i + 1]);
        if (isApostrophe) return false;
        return i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || Characters.IsPause(text[i + 1]) || IsOpenBefore(scan, start, i);
    }

    // Whether the straight mark at i closes: an odd number of its kind stands before it in the segment, or, where the
    // quotation was opened in an earlier segment, an odd number from it on to the end of the line.
    private static bool IsOpenBefore(in SegmentScan scan, int start, int i)
    {
        var text = scan.Text;
        var mark = text[i];
        var first = Math.Max(scan.Start, start - (RuleSet.Lookahead / 2));
        if (Count(text[first..start], mark) % 2 == 1) return true;
        var rest = text.Slice(i, Math.Min(text.Length - i, RuleSet.Lookahead / 2));
        var lineEnd = rest.IndexOfAny('\n', '\r');
        return Count(lineEnd < 0 ? rest : rest[..lineEnd], mark) % 2 == 1;
    }

    // 他说：“我不走。“大家都笑了: a second opening mark where the first is still open, and no closing mark to come.
    private static bool MispairedCloses(in SegmentScan scan, int start, int i)
    {
        var text = scan.Text;
        var closer = Brackets.CloserOf(text[i]);
        if (scan.Opener < 0 || text[scan.Opener] != text[i] || start - scan.Opener > RuleSet.Lookahead) return false;
        if (text[(scan.Opener + 1)..start].IndexOf(closer) >= 0) return false;
        var rest = text.Slice(i + 1, Math.Min(text.Length - i - 1, RuleSet.Lookahead / 2));
        var next = rest.IndexOfAny(text[i], closer, '\n');
        return next < 0 || rest[next] != closer;
    }

    private static int Count(ReadOnlySpan<char> text, char mark)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == mark && !(mark == '\'' && i > 0 && i + 1 < text.Length && Characters.IsAsciiLetter(text[i - 1]) && Characters.IsAsciiLetter(text[i + 1]))) count++;
        return count;
    }

    // [3] ［3-5］ 【1】 〔2〕 [3,4] [注1] ¹², directly after the mark. In a list that is numbered so, it is the next number.
    private static int CitationEnd(in SegmentScan scan, int start)
    {
        var text = scan.Text;
        if (IsSuperscript(text[start]))
        {
            while (start < text.Length && IsSuperscript(text[start])) start++;
            return start;
        }
        if (text[start] is not ('[' or '［' or '【' or '〔') || text[scan.Start] == text[start]) return start;
        var closer = Brackets.CloserOf(text[start]);
        var limit = Math.Min(text.Length, start + 16);
        var hasNumber = false;
        for (var i = start + 1; i < limit; i++)
        {
            var c = Characters.Fold(text[i]);
            if (text[i] == closer) return hasNumber ? i + 1 : start;
            if (Characters.IsAsciiDigit(c) || c is '注' or '註') hasNumber = true;
            else if (c is not (',' or '、' or '-' or '–' or '—' or '~' or ';' or ' ') && !(hasNumber && c is >= 'a' and <= 'f')) return start;
        }
        return start;
    }

    private static bool IsSuperscript(char c) => c is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹');

    // An emoji that the segment also begins with is the bullet of the next item.
    private static int EmojiEnd(in SegmentScan scan, int start)
    {
        var end = Pictographs.End(scan.Text, start);
        if (end == start) return start;
        var first = Pictographs.End(scan.Text, scan.Start);
        var isBullet = first > scan.Start && scan.Text[scan.Start..first].SequenceEqual(scan.Text[start..end]);
        return isBullet || ListMarker.TryRead(scan.Text, start, out _) ? start : end;
    }

    // （具体时间另行通知。） belongs to the sentence before it; so does a stage direction, and whatever ends the line.
    private static int RemarkEnd(in SegmentScan scan, int start)
    {
        var text = scan.Text;
        if (ListMarker.TryRead(text, start, out _)) return start;
        var close = Brackets.FindClose(text, start, scan.Rules.LineBreaks);
        if (close < 0 || close == start + 1) return start;
        var isSentence = Characters.IsTerminator(text[close - 1]) || text[close - 1] == '.';
        return isSentence || IsNote(text[(start + 1)..close]) || LineEnds.SkipGap(text, close + 1, scan.Rules.LineBreaks) == text.Length ? close + 1 : start;
    }

    private static bool IsNote(ReadOnlySpan<char> remark)
    {
        foreach (var note in Notes)
            if (remark.StartsWith(note.AsSpan(), StringComparison.Ordinal) || (note.Length > 1 && remark.EndsWith(note.AsSpan(), StringComparison.Ordinal))) return true;
        return false;
    }

    private static readonly string[] Notes = ["笑", "掌声", "掌聲", "鼓掌", "略", "完", "全文完", "下略", "节选", "節選", "注", "註", "图", "圖", "见", "見", "来源", "來源", "记者", "記者", "编者", "編者", "译者", "譯者", "转载", "轉載", "未完待续", "待续", "大笑", "哭", "叹气", "停顿", "沉默", "音乐", "欢呼"];
}
