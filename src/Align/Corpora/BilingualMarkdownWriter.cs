using System.Text;
using Align.Alignment;
using Align.Corpora.Markdown;
using Align.Documents;

namespace Align.Corpora;

/// <summary>Writes a Markdown document in which each block of the source is followed by its translation.</summary>
/// <remarks>
/// <para>
/// A heading gets a second heading of its level, a paragraph or quotation a second paragraph in the same container, a list item and
/// a table cell <c>source&lt;br&gt;target</c>, an image's alternative text <c>source / target</c>. Code, front matter and HTML stand
/// once. A Markdown source is reproduced character by character around these additions.
/// </para>
/// <para>
/// A plain-text source becomes Markdown: characters that would be markup are escaped, spaces before a line's text are dropped.
/// The same goes for the target side when its document is plain text. If a unit is a word-level draft, a line at
/// the top (after front matter) says so.
/// </para>
/// </remarks>
public sealed class BilingualMarkdownWriter : IBitextWriter
{
    /// <inheritdoc/>
    public void Write(Bitext bitext, IEnumerable<TranslationUnit> units, Stream output)
    {
        if (bitext is null) throw new ArgumentNullException(nameof(bitext));
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        var blocks = BlockUnits.Group(bitext.Source, units);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        writer.Write(Compose(bitext, blocks));
    }

    private static string Compose(Bitext bitext, IReadOnlyList<BlockUnits> blocks)
    {
        var isDraft = blocks.Any(block => block.Units.Any(DraftNotice.IsDraft));
        var newLine = bitext.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var notice = isDraft ? $"> {DraftNotice.Text}.{newLine}{newLine}" : "";
        string Target(BlockUnits block)
        {
            var text = MarkdownText.OneLine(block.Target(), block.Block.LinePrefix);
            return bitext.Target.Format == DocumentFormat.PlainText ? MarkdownText.EscapePlain(text) : MarkdownText.EscapeBlockStarts(text);
        }

        return bitext.Source.Format == DocumentFormat.Markdown
            ? new MarkdownInterleaver(bitext.Source.Text, newLine, notice).Compose(blocks, Target)
            : new PlainTextInterleaver(bitext.Source.Text, newLine, notice).Compose(blocks, Target);
    }
}
