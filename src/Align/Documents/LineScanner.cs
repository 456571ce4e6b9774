namespace Align.Documents;

/// <summary>Lines and outer white space of a text, by offset.</summary>
internal static class LineScanner
{
    private static ReadOnlySpan<char> LineEnds => "\n\r\u0085\u2028\u2029";

    /// <summary>Offset of the line end at or after <paramref name="start"/>, or the text's length.</summary>
    public static int EndOfLine(string text, int start)
    {
        var distance = text.AsSpan(start).IndexOfAny(LineEnds);
        return distance < 0 ? text.Length : start + distance;
    }

    /// <summary>Offset just past the line end that stands at <paramref name="lineEnd"/>; CRLF is one.</summary>
    public static int StartOfNextLine(string text, int lineEnd)
    {
        if (lineEnd >= text.Length) return text.Length;
        var isPair = text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n';
        return lineEnd + (isPair ? 2 : 1);
    }

    /// <summary>The span without white space (and byte order marks) at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
