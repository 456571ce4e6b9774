namespace Align.Terminology;

/// <summary>Where a form of Latin letters or digits may begin and end. Chinese has no such borders.</summary>
internal static class WordBoundary
{
    /// <summary>Whether the word or number at <paramref name="start"/> begins there, and not before.</summary>
    public static bool IsStart(ReadOnlySpan<char> text, int start)
    {
        if (start == 0) return true;
        var before = text[start - 1];
        if (TermCharacters.IsWordLetter(before) || TermCharacters.IsDigit(before) || before == '_') return false;
        // The 5 of 1.5 is no number of its own.
        return !(TermCharacters.IsDigit(text[start]) && before is '.' or ',' && start > 1 && TermCharacters.IsDigit(text[start - 2]));
    }

    /// <summary>Whether the word or number that lies between <paramref name="start"/> and <paramref name="end"/> ends there.</summary>
    /// <remarks>A name may be followed by a version (Qwen in Qwen2.5), a single letter may not (B in B2).</remarks>
    public static bool IsEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end == text.Length) return true;
        var after = text[end];
        if (TermCharacters.IsWordLetter(after) || after == '_') return false;
        if (!TermCharacters.IsDigit(text[end - 1])) return !TermCharacters.IsDigit(after) || end - start > 1;
        // Qwen2 is not the beginning of Qwen2.5.
        return !TermCharacters.IsDigit(after)
            && !(after is '.' or ',' && end + 1 < text.Length && TermCharacters.IsDigit(text[end + 1]));
    }
}
