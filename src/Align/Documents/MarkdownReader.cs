using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Align.Documents;

/// <summary>Reads Markdown: CommonMark with tables, task lists, footnotes, alerts, strike-through and YAML front matter.</summary>
/// <remarks>
/// Headings, paragraphs, list items, quotations, table cells and captions become blocks for translation; fenced and indented
/// code, raw HTML and front matter become protected blocks. Inside a block, code, URLs, images, HTML and the marks of the
/// format are protected. A caption is a short paragraph right after a paragraph that is only an image. Parsed with Markdig
/// (<see href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</see>); every span is into the text as given.
/// </remarks>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>A caption is shorter than this, in UTF-16 code units.</summary>
    private const int LongestCaption = 80;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <inheritdoc/>
    /// <exception cref="AlignException">The text is nested too deeply to be read as Markdown.</exception>
    public Document Read(string text, string name = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<Block>();
        try
        {
            AddBlocks(Markdown.Parse(text, Pipeline), text, blocks);
        }
        catch (ArgumentException e)
        {
            // Markdig guards its recursion with a depth limit and reports it so.
            throw new AlignException($"{name}: is nested too deeply to be read as Markdown. Give it as plain text, or flatten it.", e);
        }

        // Footnotes are collected by the parser at the end: text order is restored here.
        blocks.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new Document { Name = name, Text = text, Format = DocumentFormat.Markdown, Blocks = blocks };
    }

    private static void AddBlocks(ContainerBlock container, string text, List<Block> blocks)
    {
        MarkdigBlock? previous = null;
        foreach (var child in container)
        {
            switch (child)
            {
                case YamlFrontMatterBlock:
                    AddWhole(child, BlockKind.FrontMatter, text, blocks);
                    break;
                case CodeBlock:
                    AddWhole(child, BlockKind.Code, text, blocks);
                    break;
                case HtmlBlock:
                    AddWhole(child, BlockKind.Html, text, blocks);
                    break;
                case LeafBlock { Inline: not null } leaf:
                    AddLeaf(leaf, previous, text, blocks);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    AddBlocks(inner, text, blocks);
                    break;
            }

            previous = child;
        }
    }

    private static void AddWhole(MarkdigBlock block, BlockKind kind, string text, List<Block> blocks)
    {
        var end = Math.Min(block.Span.End + 1, text.Length);
        if (end > block.Span.Start) blocks.Add(new Block { Kind = kind, Span = TextSpan.FromBounds(block.Span.Start, end) });
    }

    private static void AddLeaf(LeafBlock leaf, MarkdigBlock? previous, string text, List<Block> blocks)
    {
        var content = MarkdownInlines.Read(leaf, text);
        if (content.Span.IsEmpty || content.IsOnlyProtected) return;
        var (kind, level) = Classify(leaf, content, previous, text);
        blocks.Add(new Block
        {
            Kind = kind,
            Level = level,
            Span = content.Span,
            Protected = content.Protected,
            LinePrefix = LinePrefixOf(text, content.Span.Start),
        });
    }

    private static (BlockKind Kind, int Level) Classify(LeafBlock leaf, MarkdownInlines content, MarkdigBlock? previous, string text)
    {
        if (leaf is HeadingBlock heading) return (BlockKind.Heading, heading.Level);
        if (leaf.Parent is TableCell) return (BlockKind.TableCell, 0);
        if (IsCaption(content, previous, text)) return (BlockKind.Caption, 0);
        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ListItemBlock) return (BlockKind.ListItem, Depth<ListItemBlock>(leaf));
            if (parent is QuoteBlock) return (BlockKind.Quote, Depth<QuoteBlock>(leaf));
            if (parent is Footnote) break;
        }

        return (BlockKind.Paragraph, 0);
    }

    private static int Depth<T>(MarkdigBlock block)
    {
        var depth = 0;
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            if (parent is T) depth++;
        return depth;
    }

    private static bool IsCaption(MarkdownInlines content, MarkdigBlock? previous, string text)
    {
        if (previous is not ParagraphBlock paragraph || content.Span.Length >= LongestCaption) return false;
        var before = MarkdownInlines.Read(paragraph, text);
        return before.IsOnlyProtected && before.Protected.Any(static span => span.Kind == ProtectedKind.Image);
    }

    /// <summary>What a further line of the same container begins with: quote marks stay, list markers become spaces.</summary>
    private static string LinePrefixOf(string text, int contentStart)
    {
        var lineStart = contentStart;
        while (lineStart > 0 && text[lineStart - 1] is not ('\n' or '\r')) lineStart--;
        var prefix = text[lineStart..contentStart];
        return new string(prefix.Select(static c => c is '>' or '\t' ? c : ' ').ToArray());
    }
}
