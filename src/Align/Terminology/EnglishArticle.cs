namespace Align.Terminology;

/// <summary>Which indefinite article a word takes, as far as its spelling tells.</summary>
internal static class EnglishArticle
{
    /// <summary>True for an, false for a, null where it depends on how the word is spoken.</summary>
    public static bool? IsAn(string text)
    {
        if (text.Length == 0) return null;
        var word = text.Split(' ', '-')[0];
        // Letters of an acronym are spoken one by one, or it is spoken as a word: only those that agree are sure.
        if (word.Length > 1 && word.All(c => char.IsUpper(c) || char.IsDigit(c)))
            return word[0] is 'A' or 'E' or 'I' or 'O' ? true : word[0] is 'B' or 'C' or 'D' or 'G' or 'J' or 'K' or 'P' or 'Q' or 'T' or 'V' or 'W' or 'Y' or 'Z' ? false : null;
        return char.ToLowerInvariant(word[0]) switch
        {
            'a' or 'i' => true,
            'e' => word.StartsWith("eu", StringComparison.OrdinalIgnoreCase) ? null : true,
            'o' => word.StartsWith("one", StringComparison.OrdinalIgnoreCase) || word.StartsWith("once", StringComparison.OrdinalIgnoreCase) ? null : true,
            'u' or 'h' => null,
            >= 'b' and <= 'z' => false,
            _ => null,
        };
    }
}
