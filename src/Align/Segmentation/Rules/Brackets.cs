namespace Align.Segmentation.Rules;

/// <summary>Pairs of brackets and quotation marks, looked for within a bounded distance so that an unpaired one costs little.</summary>
internal static class Brackets
{
    /// <summary>Farthest that a closing mark may stand from its opening mark.</summary>
    public const int Window = 160;

    /// <summary>Farthest for a quotation: a longer one holds sentences of its own even where the sentence around it goes on.</summary>
    public const int QuoteWindow = 64;

    /// <summary>The mark that closes <paramref name="opener"/>; <c>\0</c> when that opens nothing.</summary>
    public static char CloserOf(char opener) => opener switch
    {
        '（' => '）',
        '(' => ')',
        '《' => '》',
        '〈' => '〉',
        '【' => '】',
        '［' => '］',
        '[' => ']',
        '〔' => '〕',
        '〖' => '〗',
        '｛' => '｝',
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '｢' => '｣',
        '﹁' => '﹂',
        '﹃' => '﹄',
        '«' => '»',
        '〝' => '〞',
        _ => '\0',
    };

    /// <summary>Offset of the mark that closes the bracket at <paramref name="start"/>, or -1 when none is near or a line ends first.</summary>
    public static int FindClose(ReadOnlySpan<char> text, int start, LineBreakMode lineBreaks)
    {
        var opener = text[start];
        var closer = CloserOf(opener);
        // Round brackets of the two widths are mixed freely in practice.
        var (otherOpener, otherCloser) = opener switch { '（' => ('(', ')'), '(' => ('（', '）'), _ => (opener, closer) };
        var isQuote = Characters.IsQuoteOpener(opener);
        var end = Math.Min(text.Length, start + 1 + (isQuote ? QuoteWindow : Window));
        var depth = 0;
        for (var i = start + 1; i < end; i++)
        {
            var c = text[i];
            if (c == closer || c == otherCloser)
            {
                if (depth-- == 0) return i;
            }
            else if (c == opener || c == otherOpener)
            {
                // A quotation does not hold another of its own marks: the first one was never closed.
                if (isQuote) return -1;
                depth++;
            }
            else if (c < '\u3000' && Characters.IsLineBreak(c) && LineEnds.IsBoundary(text, i, lineBreaks))
            {
                return -1;
            }
        }
        return -1;
    }
}
