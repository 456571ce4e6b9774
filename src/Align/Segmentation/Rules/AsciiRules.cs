namespace Align.Segmentation.Rules;

/// <summary>End marks that Chinese and English share, and the full-width full stop: the script around the mark chooses the rules.</summary>
internal static class AsciiRules
{
    /// <inheritdoc cref="ChineseRules.Ends"/>
    public static bool Ends(in SegmentScan scan, int i, out int end, out BoundaryKind kind)
    {
        var text = scan.Text;
        var run = ChineseRules.RunEnd(text, i, out kind);
        end = run;
        if (text[i] is '.' or '．' && run == i + 1)
        {
            if (i < ListMarker.LeadingEnd(text, scan.Start) || IsInsideNumber(text, scan.Start, i)) return false;
        }
        else if (text[i] is '!' or '?' && IsInsideToken(text, scan.Start, i, run))
        {
            return false;
        }

        var trail = kind;
        var after = Trailing.End(scan, i, run, ref trail, out _);
        var next = LineEnds.SkipGap(text, after, scan.Rules.LineBreaks);
        var before = i > scan.Start ? text[i - 1] : '\0';
        // At the end of the text or line all is said; the English rules know the spaced ellipsis.
        if (next == text.Length)
        {
            return text[i] == '.' && !Characters.IsCjk(before)
                ? EnglishRules.Ends(scan, i, run, out end, out kind)
                : ChineseRules.Ends(scan, i, out end, out kind);
        }
        var isChinese = IsChinese(before) || text[i] == '．' || IsChinese(text[next]);
        if (!isChinese) return EnglishRules.Ends(scan, i, run, out end, out kind);

        if (text[i] is '.' or '．' && run == i + 1)
        {
            if (next == run && Characters.IsAsciiLetterOrDigit(text[next]) && !BeginsSentence(text, next)) return false;
            if (IsReference(text, scan.Start)) return false;
            if (EnglishRules.IsAbbreviated(scan, i)) return false;
        }
        else if (text[i] == '!' && EnglishRules.IsNameWithMark(text, scan.Start, i))
        {
            return false;
        }
        return ChineseRules.Ends(scan, i, out end, out kind);
    }

    // [1] 王某. 城市史. 北京: in an entry of a reference list (GB/T 7714) the stop parts fields.
    private static bool IsReference(ReadOnlySpan<char> text, int start)
        => text[start] is '[' or '［' && start + 2 < text.Length && Characters.IsAsciiDigit(Characters.Fold(text[start + 1]))
            && text.Slice(start + 2, Math.Min(4, text.Length - start - 2)).IndexOfAny(']', '］') >= 0;

    private static bool IsChinese(char c) => Characters.IsCjk(c) || c is >= '\u3001' and <= '\u301F' or >= '\uFF01' and <= '\uFF65';

    // After an ideograph, as in 我去了.Tom也去了.3个人: but .NET and .exe are names.
    private static bool BeginsSentence(ReadOnlySpan<char> text, int i)
    {
        if (Characters.IsAsciiDigit(text[i])) return true;
        var end = i;
        while (end < text.Length && Characters.IsAsciiLetter(text[end])) end++;
        return char.IsUpper(text[i]) && end - i > 1 && !char.IsUpper(text[i + 1]) && !text[i..end].SequenceEqual("Net".AsSpan());
    }

    // 182.28, 2025.03.26, １．５
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int start, int i)
        => i > start && i + 1 < text.Length
            && Characters.IsAsciiDigit(Characters.Fold(text[i - 1])) && Characters.IsAsciiDigit(Characters.Fold(text[i + 1]));

    // != and ![ are code; ? and ! inside a URL are part of it.
    private static bool IsInsideToken(ReadOnlySpan<char> text, int start, int i, int run)
    {
        if (run == text.Length) return false;
        var next = text[run];
        if (next == '=') return true;
        if (next == '[' && run + 1 < text.Length && !Characters.IsAsciiDigit(text[run + 1])) return true;
        if (i == start || next is <= ' ' or >= '\u007F' or '"' or '\'' or ')' || text[i - 1] is <= ' ' or >= '\u007F') return false;
        var first = i;
        var limit = Math.Max(start, i - RuleSet.Lookahead / 2);
        while (first > limit && text[first - 1] is > ' ' and < '\u007F') first--;
        var token = text[first..i];
        return token.IndexOf('/') >= 0 || token.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase) || IsQuery(text, run);
    }

    // example.com?id=1
    private static bool IsQuery(ReadOnlySpan<char> text, int i)
    {
        var limit = Math.Min(text.Length, i + 32);
        for (; i < limit && text[i] is > ' ' and < '\u007F'; i++)
            if (text[i] == '=') return true;
        return false;
    }
}
