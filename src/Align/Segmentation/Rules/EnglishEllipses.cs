namespace Align.Segmentation.Rules;

/// <summary>English ellipses, close (...) and spaced (. . .), with or without the full stop that makes them four.</summary>
internal static class EnglishEllipses
{
    /// <summary>Whether the sentence ends with the dots that begin at <paramref name="i"/>.</summary>
    /// <param name="scan">The walk.</param>
    /// <param name="i">Offset of the first dot.</param>
    /// <param name="run">End of the dots that have no space between them.</param>
    /// <param name="end">End of the sentence, else where to look on from.</param>
    public static bool Ends(in SegmentScan scan, int i, int run, out int end)
    {
        var text = scan.Text;
        var dots = CountDots(text, i, run, out var dotsEnd, out var isSpaced);
        var isAttached = i > scan.Start && !char.IsWhiteSpace(text[i - 1]);
        var kind = BoundaryKind.Ellipsis;
        end = Trailing.End(scan, i, dotsEnd, ref kind, out _);
        var next = LineEnds.SkipGap(text, end, scan.Rules.LineBreaks);
        if (next == text.Length) return true;
        var follower = text[next];
        if (!HasWord(text[scan.Start..i]) || Characters.IsPause(follower) || EnglishRules.IsLowerWord(text, next) || Characters.IsDash(text, next))
        {
            end = Math.Max(dotsEnd, i + 1);
            return false;
        }
        var isI = follower == 'I' && (next + 1 == text.Length || !char.IsLetter(text[next + 1]));
        if (end > dotsEnd) return true;
        if (!isSpaced)
        {
            // I ... I mean: three dots hesitate, four end.
            if (dots > 3 || (!isI && !(next == end && char.IsDigit(follower)))) return true;
            end = dotsEnd;
            return false;
        }
        // compounds. . . . The practice: the stop ends the sentence, the three dots stand for what is left out before the next.
        if (isAttached && dots > 3 && !isI)
        {
            end = i + 1;
            return true;
        }
        if (dots > 3) return true;
        end = dotsEnd;
        return false;
    }

    private static int CountDots(ReadOnlySpan<char> text, int i, int run, out int end, out bool isSpaced)
    {
        end = run;
        isSpaced = false;
        var dots = text[i] == '.' ? run - i : 3 * (run - i);
        var limit = Math.Min(text.Length, i + RuleSet.Lookahead / 4);
        while (end + 1 < limit && text[end] is ' ' or '\u00A0' && text[end + 1] == '.')
        {
            end += 2;
            dots++;
            isSpaced = true;
        }
        return dots;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        // Looked for from the end: the nearest word is next to the dots as a rule.
        var first = Math.Max(0, text.Length - RuleSet.Lookahead);
        for (var i = text.Length - 1; i >= first; i--)
            if (char.IsLetterOrDigit(text[i])) return true;
        return false;
    }
}
