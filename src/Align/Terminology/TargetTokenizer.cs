using Align.Documents;

namespace Align.Terminology;

/// <summary>Cuts target text, and target forms of terms, into tokens that can be compared. Blanks and hyphens part tokens and are none.</summary>
internal static class TargetTokenizer
{
    public static List<TargetToken> Tokenize(string text)
    {
        var tokens = new List<TargetToken>();
        var tight = true;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || IsHyphen(c) || TermCharacters.IsIgnorable(c))
            {
                i++;
                continue;
            }
            var start = i;
            var kind = TermCharacters.IsWordLetter(c) ? TargetTokenKind.Word
                : TermCharacters.IsDigit(c) ? TargetTokenKind.Number
                : TermCharacters.IsHan(c) ? TargetTokenKind.Han
                : TargetTokenKind.Symbol;
            i = kind switch
            {
                TargetTokenKind.Word => WordEnd(text, i),
                TargetTokenKind.Number => NumberEnd(text, i),
                _ => i + 1,
            };
            var end = kind == TargetTokenKind.Word ? PossessiveStart(text, start, i) : i;
            var token = Content(text, start, end, kind);
            tokens.Add(new(TextSpan.FromBounds(start, end), token, token.ToLowerInvariant(), kind, tight));
            // What follows a possessive is another word: Ant's Group is not Ant Group.
            tight = end == i;
            if (end == i && kind == TargetTokenKind.Word && i < text.Length && IsApostrophe(text[i])) i++;
        }
        return tokens;
    }

    public static bool IsHyphen(char c) => c is '-' or (>= '\u2010' and <= '\u2013') or '\u2212' or '－';

    private static string Content(string text, int start, int end, TargetTokenKind kind)
    {
        var content = text[start..end];
        if (kind == TargetTokenKind.Number) content = content.Replace(",", "");
        foreach (var c in content)
            if (TermCharacters.FoldWidth(c) != c || IsApostrophe(c) || TermCharacters.IsIgnorable(c))
                return string.Concat(content.Where(d => !TermCharacters.IsIgnorable(d)).Select(d => IsApostrophe(d) ? '\'' : TermCharacters.FoldWidth(d)));
        // U.S. is US.
        return kind == TargetTokenKind.Word && content.Contains('.') ? content.Replace(".", "") : content;
    }

    private static int WordEnd(string text, int i)
    {
        var start = i;
        while (i < text.Length)
        {
            if (TermCharacters.IsWordLetter(text[i]) || (TermCharacters.IsIgnorable(text[i]) && i + 1 < text.Length && TermCharacters.IsWordLetter(text[i + 1]))) i++;
            else if (IsApostrophe(text[i]) && i + 1 < text.Length && TermCharacters.IsWordLetter(text[i + 1])) i += 2;
            else break;
        }
        // A run of single letters with full stops is an abbreviation.
        if (i != start + 1) return i;
        var letters = 1;
        while (i + 1 < text.Length && text[i] == '.' && TermCharacters.IsWordLetter(text[i + 1]) && (i + 2 == text.Length || !TermCharacters.IsWordLetter(text[i + 2])))
        {
            i += 2;
            letters++;
        }
        return letters > 1 && i < text.Length && text[i] == '.' ? i + 1 : i;
    }

    private static int NumberEnd(string text, int i)
    {
        while (i < text.Length && (TermCharacters.IsDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && TermCharacters.IsDigit(text[i + 1])))) i++;
        return i;
    }

    private static int PossessiveStart(string text, int start, int end)
        => end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]) ? end - 2 : end;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '＇';
}
