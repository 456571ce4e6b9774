namespace Align.Segmentation.Rules;

/// <summary>Line breaks: which of them end a segment.</summary>
internal static class LineEnds
{
    /// <summary>Most white space that is looked over for the next word; a longer gap parts sentences.</summary>
    public const int WidestGap = 64;

    /// <summary>Whether the line break at <paramref name="i"/> ends a segment.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int i, LineBreakMode mode) => mode switch
    {
        LineBreakMode.Each => true,
        LineBreakMode.Never => false,
        _ => IsBlankLine(text, i),
    };

    /// <summary>Whether the line break at <paramref name="i"/> is followed by a line that holds nothing but white space.</summary>
    public static bool IsBlankLine(ReadOnlySpan<char> text, int i)
    {
        var next = AfterBreak(text, i);
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            if (Characters.IsLineBreak(text[next])) return true;
            next++;
        }
        return false;
    }

    /// <summary>
    /// Offset of the next character that is not white space, or the length of the text where a line break ends the
    /// segment first or the gap is too wide.
    /// </summary>
    public static int SkipGap(ReadOnlySpan<char> text, int start, LineBreakMode mode)
    {
        var end = Math.Min(text.Length, start + WidestGap);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!char.IsWhiteSpace(c)) return i;
            if (Characters.IsLineBreak(c) && LineEnds.IsBoundary(text, i, mode)) return text.Length;
        }
        return text.Length;
    }

    private static int AfterBreak(ReadOnlySpan<char> text, int i)
        => text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
}
