namespace Align.Languages.Quantities;

/// <summary>Recognises citation marks such as [3] or [12], whose numbers are no quantities.</summary>
internal static class CitationMarks
{
    /// <summary>Length of the mark at <paramref name="at"/>; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '[') return 0;
        var end = at + 1;
        while (end < text.Length && end - at <= 3 && text[end] is >= '0' and <= '9') end++;
        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 - at : 0;
    }
}
