namespace Align.Segmentation.Rules;

/// <summary>Brackets and quotations inside a sentence: whether what they hold may be cut.</summary>
internal static class Quotation
{
    /// <summary>Where to go on from the bracket that opens at <paramref name="open"/>: past the whole of it where its partner is near.</summary>
    /// <param name="scan">The walk.</param>
    /// <param name="open">Offset of the opening bracket.</param>
    /// <param name="kind">Other than <see cref="BoundaryKind.End"/> when the segment ends with the bracket.</param>
    public static int PassBracket(in SegmentScan scan, int open, out BoundaryKind kind)
    {
        kind = BoundaryKind.End;
        var close = Brackets.FindClose(scan.Text, open, scan.Rules.LineBreaks);
        return close < 0 ? open + 1 : LeaveBracket(scan, open, close, out kind);
    }

    /// <summary>Where to go on from the quotation that opens at <paramref name="open"/>: past it where it is a part of its sentence, else just past the mark.</summary>
    public static int PassQuotation(in SegmentScan scan, int open)
    {
        var text = scan.Text;
        var close = Brackets.FindClose(text, open, scan.Rules.LineBreaks);
        if (close < 0) return open + 1;
        // “一。二。”“三。”的…: quotations in a row share what follows them.
        var end = close + 1;
        while (end < text.Length && Characters.IsQuoteOpener(text[end]) && end - open < RuleSet.Lookahead / 4)
        {
            var next = Brackets.FindClose(text, end, scan.Rules.LineBreaks);
            if (next < 0) break;
            end = next + 1;
        }
        while (end < text.Length && Characters.IsCloser(text[end])) end++;
        return ChineseRules.GoesOnAfterQuotation(text, end, scan.Rules.LineBreaks) ? end : open + 1;
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
