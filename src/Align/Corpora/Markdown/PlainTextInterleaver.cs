using System.Text;
using Align.Documents;

namespace Align.Corpora.Markdown;

/// <summary>Turns plain text into Markdown that reads the same, with the translation of each block behind it.</summary>
internal sealed class PlainTextInterleaver(string text, string newLine, string notice)
{
    public string Compose(IReadOnlyList<BlockUnits> blocks, Func<BlockUnits, string> translate)
    {
        var result = new StringBuilder(text.Length * 3).Append(notice);
        var done = 0;
        foreach (var block in blocks)
        {
            // What stands between blocks is white space or the marker of a list item: no character may get lost.
            var before = text[done..block.Block.Span.Start].Trim();
            done = block.Block.Span.End;
            var source = block.Block.IsTranslatable ? Escape(text.Substring(block.Block.Span)) : "";
            var target = block.Block.IsTranslatable ? translate(block) : "";
            switch (block.Block.Kind)
            {
                case BlockKind.Code or BlockKind.FrontMatter or BlockKind.Html:
                    AppendFenced(result, before, text.Substring(block.Block.Span));
                    break;
                case BlockKind.Heading:
                    var marks = new string('#', Math.Clamp(block.Block.Level, 1, 6)) + " ";
                    AppendLine(result, marks + (before.Length > 0 ? MarkdownText.EscapePlain(before) + " " : "") + MarkdownText.OneLine(source));
                    if (target.Length > 0) AppendLine(result, marks + target);
                    break;
                case BlockKind.ListItem:
                    AppendLine(result, Marker(before) + MarkdownText.OneLine(source) + (target.Length > 0 ? "<br>" + target : ""));
                    break;
                default:
                    AppendLine(result, (before.Length > 0 ? MarkdownText.EscapePlain(before) + " " : "") + source);
                    if (target.Length > 0) AppendLine(result, target);
                    break;
            }
        }
        var rest = text[done..].Trim();
        if (rest.Length > 0) AppendLine(result, Escape(rest));
        return result.ToString();
    }

    private string Escape(string content)
    {
        // A line break inside a paragraph is meant in plain text: two spaces keep it in Markdown.
        var lines = content.Split('\n').Select(line => MarkdownText.EscapePlain(line.Trim(' ', '\t', '\r'))).Where(line => line.Length > 0);
        return string.Join("  " + newLine, lines);
    }

    private void AppendLine(StringBuilder result, string line) => result.Append(line).Append(newLine).Append(newLine);

    private void AppendFenced(StringBuilder result, string before, string content)
    {
        if (before.Length > 0) AppendLine(result, MarkdownText.EscapePlain(before));
        var fence = "```";
        while (content.Contains(fence, StringComparison.Ordinal)) fence += "`";
        AppendLine(result, fence + newLine + content.TrimEnd('\r', '\n') + newLine + fence);
    }

    private static string Marker(string before)
    {
        // Markers that Markdown knows stay markers.
        if (before is "-" or "*" or "+") return before + " ";
        if (before.Length is > 1 and <= 10 && before[^1] is '.' or ')' && before[..^1].All(c => c is >= '0' and <= '9')) return before + " ";
        return before.Length > 0 ? "- " + MarkdownText.EscapePlain(before) + " " : "- ";
    }
}
