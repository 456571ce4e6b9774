using System.Runtime.CompilerServices;

namespace Align.Segmentation.Rules;

/// <summary>Where a Chinese sentence ends: GB/T 15834-2011, 4.1 to 4.3 (end marks), 4.8 (quotation marks), 4.9 (brackets), 4.10 (dash), 4.11 (ellipsis).</summary>
internal static class ChineseRules
{
    /// <summary>What a single mark says about the boundary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BoundaryKind KindOf(char c) => Characters.Fold(c) switch
    {
        '?' => BoundaryKind.Question,
        '!' => BoundaryKind.Exclamation,
        '…' or '⋯' or '‥' => BoundaryKind.Ellipsis,
        _ => BoundaryKind.FullStop,
    };

    /// <summary>Whether the sentence ends with the marks that begin at <paramref name="i"/>.</summary>
    /// <param name="scan">The walk.</param>
    /// <param name="i">Offset of the first mark.</param>
    /// <param name="end">End of the sentence with all that belongs to it; where the sentence goes on, the place to look on from.</param>
    /// <param name="kind">Why it ends.</param>
    public static bool Ends(in SegmentScan scan, int i, out int end, out BoundaryKind kind)
    {
        var run = RunEnd(scan.Text, i, out kind);
        if (kind == BoundaryKind.Ellipsis && Ellipses.GoesOn(scan, i, run))
        {
            end = run;
            return false;
        }
        return EndsAfter(scan, i, run, kind, out end, out kind);
    }

    /// <summary>The same where the marks have been read: they end at <paramref name="run"/>.</summary>
    public static bool EndsAfter(in SegmentScan scan, int i, int run, BoundaryKind runKind, out int end, out BoundaryKind kind)
    {
        kind = runKind;
        end = Trailing.End(scan, i, run, ref kind, out var isQuoted);
        var text = scan.Text;
        var next = LineEnds.SkipGap(text, end, scan.Rules.LineBreaks);
        if (next == text.Length) return true;
        var c = text[next];
        if (Characters.IsPause(c) || Characters.IsDash(text, next)) return Continue(ref end, next);
        if (kind == BoundaryKind.Ellipsis && !isQuoted && next == end && Ellipses.IsClauseTail(text, next)) return Continue(ref end, next);
        if (!isQuoted) return true;
        if (Attribution.Follows(text, next) || SpeechTag.Follows(scan, next) || c is >= 'a' and <= 'z') return Continue(ref end, next);
        return true;
    }

    /// <summary>Whether the sentence around a quotation that ends before <paramref name="end"/> goes on after it.</summary>
    public static bool GoesOnAfterQuotation(ReadOnlySpan<char> text, int end, LineBreakMode lineBreaks)
    {
        var next = LineEnds.SkipGap(text, end, lineBreaks);
        return next < text.Length
            && (Characters.IsPause(text[next]) || Characters.IsDash(text, next) || Attribution.Follows(text, next));
    }

    /// <summary>End of the run of end marks at <paramref name="i"/>, and what the run says.</summary>
    /// <remarks>
    /// GB/T 15834-2011, 4.3.3: ！ is doubled or tripled at most; where a sentence asks and exclaims, one ！ follows the ？.
    /// A ？ and then three or more ！ is no such mark: the ！！！ stands for an utterance of its own.
    /// </remarks>
    public static int RunEnd(ReadOnlySpan<char> text, int i, out BoundaryKind kind)
    {
        var end = i;
        var questions = 0;
        var exclamations = 0;
        var stops = 0;
        var isDots = false;
        for (; end < text.Length; end++)
        {
            var c = Characters.Fold(text[end]);
            if (c == '?') questions++;
            else if (c == '!') exclamations++;
            else if (c is '。' or '｡' or '.') stops++;
            else if (Characters.IsEllipsis(c)) isDots = true;
            else break;
        }
        if (questions == 1 && exclamations == end - i - 1 && exclamations >= 3 && Characters.Fold(text[i]) == '?')
        {
            kind = BoundaryKind.Question;
            return i + 1;
        }
        kind = questions > 0 ? BoundaryKind.Question
            : exclamations > 0 ? BoundaryKind.Exclamation
            : isDots || stops > 2 ? BoundaryKind.Ellipsis
            : BoundaryKind.FullStop;
        return end;
    }

    private static bool Continue(ref int end, int next)
    {
        end = next;
        return false;
    }
}
