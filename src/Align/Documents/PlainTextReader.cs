namespace Align.Documents;

/// <summary>Reads plain text: paragraphs are lines, or runs of lines between blank lines.</summary>
/// <remarks>Line ends are LF, CR, CRLF, NEL (U+0085), LS (U+2028) and PS (U+2029). URLs and e-mail addresses are protected.</remarks>
public sealed class PlainTextReader : IDocumentReader
{
    private readonly ParagraphBreak _paragraphBreak;

    /// <summary>Makes a reader.</summary>
    /// <param name="paragraphBreak">What ends a paragraph.</param>
    public PlainTextReader(ParagraphBreak paragraphBreak = ParagraphBreak.Line) => _paragraphBreak = paragraphBreak;

    /// <inheritdoc/>
    public Document Read(string text, string name = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<Block>();
        var paragraphStart = -1;
        var paragraphEnd = -1;
        for (var lineStart = 0; lineStart < text.Length;)
        {
            var lineEnd = LineScanner.EndOfLine(text, lineStart);
            var content = LineScanner.Trim(text, TextSpan.FromBounds(lineStart, lineEnd));
            if (paragraphStart >= 0 && (content.IsEmpty || _paragraphBreak == ParagraphBreak.Line))
            {
                blocks.Add(MakeParagraph(text, TextSpan.FromBounds(paragraphStart, paragraphEnd)));
                paragraphStart = -1;
            }

            if (!content.IsEmpty)
            {
                if (paragraphStart < 0) paragraphStart = content.Start;
                paragraphEnd = content.End;
            }

            lineStart = LineScanner.StartOfNextLine(text, lineEnd);
        }

        if (paragraphStart >= 0) blocks.Add(MakeParagraph(text, TextSpan.FromBounds(paragraphStart, paragraphEnd)));
        return new Document { Name = name, Text = text, Format = DocumentFormat.PlainText, Blocks = blocks };
    }

    private static Block MakeParagraph(string text, TextSpan span) =>
        new() { Kind = BlockKind.Paragraph, Span = span, Protected = UrlScanner.Find(text, span) };
}
