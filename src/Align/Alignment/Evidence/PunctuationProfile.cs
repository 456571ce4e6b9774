namespace Align.Alignment.Evidence;

/// <summary>The marks of a sentence that translation tends to keep.</summary>
/// <param name="Questions">Question marks.</param>
/// <param name="Exclamations">Exclamation marks.</param>
/// <param name="Quotes">Opening quotation marks, or half of the straight ones.</param>
/// <param name="OpensWithQuote">Whether the sentence begins with a quotation mark.</param>
/// <param name="EndsWithQuote">Whether it ends with one.</param>
/// <param name="Brackets">Opening brackets.</param>
/// <param name="End">What it ends with: 0 a stop, 1 a question, 2 an exclamation, 3 a colon or comma, 4 an ellipsis or dash, 5 nothing.</param>
/// <param name="QuoteBalance">1 when a quotation opens and goes on, -1 when one that was open closes, else 0; straight marks do not tell.</param>
internal readonly record struct PunctuationProfile(byte Questions, byte Exclamations, byte Quotes, bool OpensWithQuote, bool EndsWithQuote, byte Brackets, byte End, sbyte QuoteBalance)
{
    private const string Opening = "“「『‘《〝";
    private const string Closing = "”」』’》〞";

    public static PunctuationProfile Of(string text)
    {
        int questions = 0, exclamations = 0, opening = 0, closing = 0, straight = 0, brackets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '?' or '？': questions++; break;
                case '!' or '！': exclamations++; break;
                case '“' or '「' or '『': opening++; break;
                case '”' or '」' or '』': closing++; break;
                case '\'' or '’' when i > 0 && !char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])): closing++; break;
                case '"': straight++; break;
                case '‘' when i + 1 < text.Length && (i == 0 || !char.IsLetter(text[i - 1])): opening++; break;
                case '\'' when (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && char.IsLetter(text[i + 1]): opening++; break;
                case '(' or '（' or '[' or '【': brackets++; break;
                default: break;
            }
        }
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var last = text.Length - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last])) last--;
        var opens = start <= last && (text[start] is '"' or '\'' || (Opening.IndexOf(text[start]) >= 0 && text[start] != '《'));
        var ends = last >= 0 && (text[last] is '"' or '\'' || (Closing.IndexOf(text[last]) >= 0 && text[last] != '》'));
        while (last >= 0 && (Closing.IndexOf(text[last]) >= 0 || text[last] is '"' or '\'' or ')' or '）')) last--;
        var end = last < 0 ? 5 : text[last] switch
        {
            '.' or '。' or '．' or ';' or '；' => 0,
            '?' or '？' => 1,
            '!' or '！' => 2,
            ':' or '：' or ',' or '，' => 3,
            '…' or '—' or '-' => 4,
            _ => 5,
        };
        return new PunctuationProfile(Cap(questions), Cap(exclamations), Cap(opening + (straight + 1) / 2), opens, ends, Cap(brackets), (byte)end, (sbyte)Math.Clamp(opening - closing, -1, 1));
    }

    private static byte Cap(int count) => (byte)Math.Min(count, 100);
}
