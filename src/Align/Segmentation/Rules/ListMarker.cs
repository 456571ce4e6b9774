namespace Align.Segmentation.Rules;

/// <summary>The number, letter or bullet that a list item begins with.</summary>
/// <param name="End">Offset just past the marker.</param>
/// <param name="Style">What the marker is made of: markers of one list share it.</param>
/// <param name="Number">Its place: 1 for <c>1.</c>, <c>a)</c>, <c>①</c>; 0 for a bullet or a numeral that is not read.</param>
internal readonly record struct ListMarker(int End, int Style, int Number)
{
    private const string HanDigits = "〇一二三四五六七八九十百零";
    private const string Bullets = "•⁃‣◦▪■●○◆◇★☆▶►✓✔";

    // Styles: a bullet is its own character; the others are below any of those.
    private const int Dotted = 1, Closed = 2, DottedClosed = 3, Enclosed = 4, Letter = 8, Han = 16, Circled = 32;

    /// <summary>Reads the marker that stands at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ListMarker marker)
    {
        marker = default;
        if (start >= text.Length) return false;
        var c = text[start];
        if (c is >= '①' and <= '⑳')
        {
            marker = new ListMarker(start + 1, Circled, c - '①' + 1);
            return true;
        }
        if (Bullets.IndexOf(c) >= 0)
        {
            marker = new ListMarker(start + 1, c, 0);
            return true;
        }
        var i = start;
        var enclosed = c is '(' or '（';
        if (enclosed) i++;
        if (!TryReadNumber(text, ref i, out var number, out var style) || i >= text.Length) return false;
        if (enclosed)
        {
            if (text[i] is not (')' or '）')) return false;
            marker = new ListMarker(i + 1, style + Enclosed, number);
            return true;
        }
        switch (text[i])
        {
            case '.' or '．':
                var isClosed = i + 1 < text.Length && text[i + 1] is ')' or '）';
                if (!isClosed && i + 1 < text.Length && Characters.IsAsciiDigit(text[i + 1])) return false;
                // "a.m." and "e.g." are words, not items.
                if (style == Letter && !isClosed && i + 2 < text.Length && Characters.IsAsciiLetter(text[i + 1]) && text[i + 2] == '.') return false;
                marker = new ListMarker(i + (isClosed ? 2 : 1), style + (isClosed ? DottedClosed : Dotted), number);
                return true;
            case ')' or '）':
                marker = new ListMarker(i + 1, style + Closed, number);
                return true;
            case '、' when style != Letter || number > 0:
                marker = new ListMarker(i + 1, style + Dotted, number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether <paramref name="next"/> is the item after this one in the same list.</summary>
    public bool IsFollowedBy(ListMarker next) => next.Style == Style && (Number == 0 ? next.Number == 0 : next.Number == Number + 1);

    /// <summary>Offset past the marker, or bullet and marker, that a segment begins with; <paramref name="start"/> when there is none.</summary>
    public static int LeadingEnd(ReadOnlySpan<char> text, int start)
    {
        if (!TryRead(text, start, out var marker)) return start;
        if (marker.Number > 0) return marker.End;
        var next = marker.End;
        while (next < text.Length && text[next] == ' ' && next - marker.End < 8) next++;
        return TryRead(text, next, out var inner) ? inner.End : marker.End;
    }

    /// <summary>
    /// Whether the segment that begins at <paramref name="start"/> is a list item and the marker at <paramref name="i"/>
    /// that of the next item. After a comma or conjunction it is an enumeration inside a sentence instead.
    /// </summary>
    public static bool IsNextItem(ReadOnlySpan<char> text, int start, int i)
    {
        if (!TryRead(text, start, out var first) || !TryRead(text, i, out var next) || !first.IsFollowedBy(next)) return false;
        if (next.Style == Letter + Dotted && char.IsUpper(text[i])) return false;
        if (next.End == text.Length || (!char.IsWhiteSpace(text[next.End]) && !char.IsLetterOrDigit(text[next.End]))) return false;
        var last = i - 1;
        while (last > first.End && char.IsWhiteSpace(text[last])) last--;
        if (last < first.End || Characters.IsPause(text[last])) return false;
        var before = text[first.End..(last + 1)];
        return !before.EndsWith(" and".AsSpan(), StringComparison.Ordinal) && !before.EndsWith(" or".AsSpan(), StringComparison.Ordinal)
            && text[last] is not ('和' or '与' or '與' or '及' or '或' or '第' or '见' or '見');
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int i, out int number, out int style)
    {
        number = 0;
        style = 0;
        var start = i;
        while (i < text.Length && i - start < 3 && Characters.IsAsciiDigit(Characters.Fold(text[i])))
            number = (number * 10) + Characters.Fold(text[i++]) - '0';
        if (i > start) return i >= text.Length || !Characters.IsAsciiDigit(text[i]);
        if (i >= text.Length) return false;
        if (Characters.IsAsciiLetter(Characters.Fold(text[i])))
        {
            number = (Characters.Fold(text[i++]) | 0x20) - 'a' + 1;
            style = Letter;
            return true;
        }
        while (i < text.Length && i - start < 4 && HanDigits.IndexOf(text[i]) >= 0) i++;
        style = Han;
        return i > start;
    }
}
