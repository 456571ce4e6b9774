using System.Text;

namespace Align.Cedict.Storage;

/// <summary>Cuts gloss text into tokens for numbering and joins them again without loss.</summary>
/// <remarks>
/// A token is a run of Latin letters and digits (a word), one character from the CJK planes, or a run of anything else. Two words that
/// follow each other were parted by one space, which is not written ("spaceless words", Moura et al. 2000, ACM TOIS 18(2)).
/// </remarks>
internal static class GlossTokens
{
    /// <summary>Appends the tokens of a text.</summary>
    public static void Cut(string text, List<string> tokens)
    {
        var afterWord = false;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (LatinText.IsLetterOrDigit(text[start]))
            {
                while (end < text.Length && LatinText.IsLetterOrDigit(text[end])) end++;
            }
            else if (char.IsHighSurrogate(text[start]) && end < text.Length)
            {
                end++;
            }
            else if (!IsCjkUnit(text[start]))
            {
                while (end < text.Length && !LatinText.IsLetterOrDigit(text[end]) && !IsCjkUnit(text[end])) end++;
            }

            var impliedSpace = afterWord && end - start == 1 && text[start] == ' ' && end < text.Length && LatinText.IsLetterOrDigit(text[end]);
            if (!impliedSpace) tokens.Add(text[start..end]);
            afterWord = LatinText.IsLetterOrDigit(text[start]);
            start = end;
        }
    }

    /// <summary>Appends a token to the text that the tokens before it have made.</summary>
    public static void Join(StringBuilder text, string token)
    {
        if (token.Length > 0 && text.Length > 0 && LatinText.IsLetterOrDigit(token[0]) && LatinText.IsLetterOrDigit(text[^1])) text.Append(' ');
        text.Append(token);
    }

    private static bool IsCjkUnit(char unit) => unit >= '\u2E80';
}
