using System.Text;
using Align.Documents;

namespace Align.Corpora.Markdown;

/// <summary>Copies a Markdown text and puts the translation of each block behind it.</summary>
internal sealed class MarkdownInterleaver(string text, string newLine, string notice)
{
    private readonly StringBuilder _result = new(text.Length * 3);
    private int _copied;

    public string Compose(IReadOnlyList<BlockUnits> blocks, Func<BlockUnits, string> translate)
    {
        var noticeDue = notice.Length > 0;
        var hasFrontMatter = blocks[0].Block.Kind == BlockKind.FrontMatter;
        foreach (var block in blocks)
        {
            // Front matter must stay first; everything else comes after the notice.
            if (noticeDue && block.Block.Kind != BlockKind.FrontMatter)
            {
                WriteNotice(hasFrontMatter);
                noticeDue = false;
            }
            if (block.Block.IsTranslatable && translate(block) is { Length: > 0 } target) Insert(block.Block, target);
        }
        if (noticeDue) WriteNotice(hasFrontMatter);
        CopyTo(text.Length);
        return _result.ToString();
    }

    private void WriteNotice(bool hasFrontMatter)
    {
        if (hasFrontMatter)
        {
            var end = FrontMatterEnd();
            CopyTo(end);
            _result.Append(newLine);
            // The blank line that follows already parts the notice from the text.
            if (end < text.Length && IsBlank(Line(end)))
            {
                _result.Append(notice.TrimEnd()).Append(newLine);
                return;
            }
        }
        _result.Append(notice);
    }

    /// <summary>Offset of the line behind the closing <c>---</c>, whether or not the block's span holds that mark.</summary>
    private int FrontMatterEnd()
    {
        for (var line = NextLine(0); line < text.Length; line = NextLine(line))
            if (Line(line).TrimEnd() is "---" or "...") return NextLine(line);
        return text.Length;
    }

    private void Insert(Block block, string target)
    {
        switch (block.Kind)
        {
            case BlockKind.TableCell:
                InsertInline(block, "<br>", MarkdownText.EscapeBars(target));
                break;
            case BlockKind.ListItem:
                InsertInline(block, "<br>", target);
                break;
            case BlockKind.Heading:
                InsertHeading(block, target);
                break;
            default:
                if (IsImageText(block)) InsertInline(block, " / ", target);
                else if (!EndsItsLine(block)) InsertInline(block, "<br>", target);
                else InsertParagraph(LineEnd(block.Span.End), block.LinePrefix, target);
                break;
        }
    }

    private void InsertInline(Block block, string separator, string target)
    {
        CopyTo(block.Span.End);
        _result.Append(separator).Append(target);
    }

    private void InsertHeading(Block block, string target)
    {
        var end = LineEnd(block.Span.End);
        var lineStart = block.Span.Start == 0 ? 0 : text.LastIndexOf('\n', block.Span.Start - 1) + 1;
        var hashes = text.AsSpan(lineStart, block.Span.Start - lineStart).IndexOf('#');
        // The prefix of an ATX heading's line holds its own marks, as spaces: the container's part ends before them.
        var prefix = hashes < 0 ? block.LinePrefix : block.LinePrefix[..Math.Min(hashes, block.LinePrefix.Length)];
        // The underline of a Setext heading belongs to it.
        if (hashes < 0 && NextLine(end) is var next && next < text.Length && IsUnderline(Line(next))) end = LineEnd(next);
        InsertParagraph(end, prefix, new string('#', Math.Clamp(block.Level, 1, 6)) + " " + target);
    }

    private void InsertParagraph(int at, string prefix, string target)
    {
        CopyTo(at);
        var blank = prefix.TrimEnd();
        _result.Append(newLine).Append(blank).Append(newLine).Append(prefix).Append(target);
        // A line that follows at once would continue the translation.
        var next = NextLine(at);
        if (next < text.Length && !IsBlank(Line(next))) _result.Append(newLine).Append(blank);
    }

    private bool IsImageText(Block block) =>
        block.Span.Start >= 2 && text[block.Span.Start - 1] == '[' && text[block.Span.Start - 2] == '!'
        && block.Span.End < text.Length && text[block.Span.End] == ']';

    private bool EndsItsLine(Block block) => text.AsSpan(block.Span.End, LineEnd(block.Span.End) - block.Span.End).IsWhiteSpace();

    private static bool IsUnderline(string line)
    {
        var marks = line.Trim(' ', '\t', '>');
        return marks.Length > 0 && (marks.All(c => c == '=') || marks.All(c => c == '-'));
    }

    private static bool IsBlank(string line) => line.Trim(' ', '\t', '>').Length == 0;

    private string Line(int start) => text[start..LineEnd(start)];

    /// <summary>Offset of the line break that ends the line around <paramref name="at"/>, or of the end of the text.</summary>
    private int LineEnd(int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length;
    }

    private int NextLine(int at)
    {
        var end = LineEnd(at);
        if (end == text.Length) return end;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    private void CopyTo(int end)
    {
        // Blocks are in order, so that this only ever moves forwards.
        if (end <= _copied) return;
        _result.Append(text, _copied, end - _copied);
        _copied = end;
    }
}
