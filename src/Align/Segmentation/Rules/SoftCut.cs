using Align.Documents;

namespace Align.Segmentation.Rules;

/// <summary>Keeps segments within a length by cutting long ones where the reader pauses.</summary>
internal static class SoftCut
{
    /// <summary>The segment at <paramref name="start"/>, no longer than the rules allow.</summary>
    public static Segment Next(ReadOnlySpan<char> text, int start, RuleSet rules)
    {
        var maximum = rules.MaximumLength;
        // Only so much is looked at, so that a text without an end mark costs no more than any other.
        var near = text[..(int)Math.Min(text.Length, (long)start + maximum + RuleSet.Lookahead)];
        var segment = SegmentScan.Find(near, start, rules);
        if (segment.Span.Length <= maximum) return segment;

        var end = FindCut(near, start, maximum);
        // What is cut off may hold an end that only the words after it had hidden: a segment's own text is cut as it was in place.
        var inner = SegmentScan.Find(near[..end], start, rules);
        return inner.Span.End < TrimEnd(text, end) ? inner : new Segment(TextSpan.FromBounds(start, TrimEnd(text, end)), BoundaryKind.SoftSplit);
    }

    private static int FindCut(ReadOnlySpan<char> text, int start, int maximum)
    {
        var window = text.Slice(start, maximum);
        var least = maximum / 3;
        var cut = LastAfter(window, "；;", least);
        if (cut < 0) cut = LastAfter(window, "，,：:—–…）)”」", least);
        if (cut < 0) cut = LastAfter(window, "、 \u3000\n\t", least);
        if (cut < 0) cut = BetweenWords(window);
        return start + cut;
    }

    private static int LastAfter(ReadOnlySpan<char> window, string marks, int least)
    {
        for (var i = window.Length - 1; i >= least; i--)
        {
            if (marks.IndexOf(window[i]) < 0) continue;
            // 1,000 and 12:30 stay whole, and a mark stays with the closing marks after it.
            if (i + 1 < window.Length && (Characters.IsCloser(window[i + 1]) || marks.IndexOf(window[i + 1]) >= 0)) continue;
            if (window[i] is ',' or ':' && i + 1 < window.Length && Characters.IsAsciiDigit(window[i + 1])) continue;
            if (i + 1 == window.Length && window[i] is ',' or ':') continue;
            return i + 1;
        }
        return -1;
    }

    private static int BetweenWords(ReadOnlySpan<char> window)
    {
        for (var i = window.Length - 1; i > window.Length / 2; i--)
        {
            if (char.IsLowSurrogate(window[i]) || char.IsHighSurrogate(window[i - 1]) || window[i] is '\u200D' or '\uFE0F' || window[i - 1] == '\u200D') continue;
            if (!Characters.IsHan(window[i]) && !Characters.IsHan(window[i - 1])) continue;
            if (Characters.IsCloser(window[i]) || Characters.IsTerminator(window[i]) || Characters.IsPause(window[i])) continue;
            return i;
        }
        return char.IsHighSurrogate(window[^1]) ? window.Length - 1 : window.Length;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int end)
    {
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
