using Align.Documents;
using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>Cuts a text in either language into the tokens that are linked: words, numbers, single marks.</summary>
internal sealed class WordTokenizer(ILexicon lexicon)
{
    private readonly WordSegmenter _chinese = new(lexicon, static word => word.Length == 1 ? 1.1f : 1f, []);

    public List<TextSpan> Cut(string text)
    {
        var tokens = new List<TextSpan>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            if (ScriptShare.IsHan(text[i]))
            {
                while (i < text.Length && ScriptShare.IsHan(text[i])) i++;
                _chinese.Cut(text.AsSpan(), start, i, tokens);
                continue;
            }
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length && IsInside(text, i)) i++;
            }
            else
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                // …… and —— are one mark each.
                while (text[start] is '…' or '—' && i < text.Length && text[i] == text[start]) i++;
            }
            tokens.Add(TextSpan.FromBounds(start, i));
        }
        return tokens;
    }

    private static bool IsInside(string text, int i)
    {
        if (char.IsLetterOrDigit(text[i])) return !ScriptShare.IsHan(text[i]);
        if (i + 1 >= text.Length) return false;
        return text[i] switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) && !ScriptShare.IsHan(text[i + 1]),
            '.' or ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            _ => false,
        };
    }
}
