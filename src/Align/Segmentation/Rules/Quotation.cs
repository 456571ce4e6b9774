namespace Align.Segmentation.Rules;

/// <summary>Brackets and quotations inside a sentence: whether what they hold may be cut.</summary>
internal static class Quotation
{
    /// <summary>Where to go on from the opening mark at <paramref name="i"/>: past the whole bracket where that must not be cut.</summary>
    /// <param name="scan">The walk; remembers the opening mark of a quotation.</param>
    /// <param name="i">Offset of the opening mark.</param>
    /// <param name="kind">Other than <see cref="BoundaryKind.End"/> when the segment ends with the bracket.</param>
    public static int Enter(ref SegmentScan scan, int i, out BoundaryKind kind)
    {
        kind = BoundaryKind.End;
        var text = scan.Text;
        var isQuote = Characters.IsQuoteOpener(text[i]);
        if (isQuote || text[i] == '"')
        {
            // An inner quotation says nothing about who speaks.
            if (text[i] is not ('‘' or '『') || scan.Opener < 0) scan.Opener = i;
            if (text[i] == '"' || i + 1 == text.Length || (scan.Rules.IsEnglish && !Characters.IsCjk(text[i + 1]))) return i + 1;
        }
        var close = Brackets.FindClose(text, i, scan.Rules.LineBreaks);
        if (close < 0) return i + 1;
        if (!isQuote) return LeaveBracket(scan, i, close, out kind);

        // “一。二。”“三。”的…: quotations in a row share what follows them.
        var end = close + 1;
        while (end < text.Length && Characters.IsQuoteOpener(text[end]) && end - i < RuleSet.Lookahead / 4)
        {
            var next = Brackets.FindClose(text, end, scan.Rules.LineBreaks);
            if (next < 0) break;
            end = next + 1;
        }
        while (end < text.Length && Characters.IsCloser(text[end])) end++;
        return ChineseRules.GoesOnAfterQuotation(text, end, scan.Rules.LineBreaks) ? end : i + 1;
    }

    // A remark in brackets that stands by itself is a sentence: （本文写于去年。）后来…
    private static int LeaveBracket(in SegmentScan scan, int open, int close, out BoundaryKind kind)
    {
        kind = BoundaryKind.End;
        var text = scan.Text;
        var last = text[close - 1];
        var isSentence = open == scan.Start && text[open] is '（' or '(' && close - open > 2
            && (Characters.IsTerminator(last) || last == '.');
        if (!isSentence) return close + 1;
        return ChineseRules.EndsAfter(scan, close, close + 1, ChineseRules.KindOf(last), out var end, out kind) ? end : Resume(end, out kind);
    }

    private static int Resume(int end, out BoundaryKind kind)
    {
        kind = BoundaryKind.End;
        return end;
    }
}
