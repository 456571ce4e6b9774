using Align.Documents;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

public sealed class DocumentSegmenterTests
{
    [Fact]
    public void Puts_no_boundary_inside_protected_ranges()
    {
        const string Text = "运行 `a。b` 即可。见 ![图。一](x.png)。完成！";
        var document = OneBlock(Text, DocumentFormat.Markdown, Protect(Text, "`a。b`", ProtectedKind.Code), Protect(Text, "![图。一](x.png)", ProtectedKind.Image));

        AssertTexts(["运行 `a。b` 即可。", "见 ![图。一](x.png)。", "完成！"], Texts(document));
    }

    [Fact]
    public void Keeps_emphasis_marks_with_the_words_they_mark()
    {
        const string Text = "**第一句。**第二句。**第三句。**";
        var marks = new List<ProtectedSpan>();
        for (var i = Text.IndexOf("**", StringComparison.Ordinal); i >= 0; i = Text.IndexOf("**", i + 2, StringComparison.Ordinal))
            marks.Add(new ProtectedSpan(new TextSpan(i, 2), ProtectedKind.Markup));

        AssertTexts(["**第一句。**", "第二句。", "**第三句。**"], Texts(OneBlock(Text, DocumentFormat.Markdown, [.. marks])));
    }

    [Fact]
    public void Keeps_a_link_target_with_the_sentence_inside_the_link()
    {
        const string Text = "请看[说明。](https://example.com/a。b)然后继续。";
        var document = OneBlock(Text, DocumentFormat.Markdown, Protect(Text, "[", ProtectedKind.Markup), Protect(Text, "](https://example.com/a。b)", ProtectedKind.Markup));

        AssertTexts(["请看[说明。](https://example.com/a。b)", "然后继续。"], Texts(document));
    }

    [Fact]
    public void Reads_a_single_line_break_as_a_soft_wrap_and_drops_the_line_prefix_at_an_edge()
    {
        const string Text = "这一行很长，\n> 所以折了。\n> 第二句。";
        var document = OneBlock(Text, DocumentFormat.Markdown, new(new TextSpan(7, 2), ProtectedKind.Markup), new(new TextSpan(Text.LastIndexOf('>'), 2), ProtectedKind.Markup));

        AssertTexts(["这一行很长，\n> 所以折了。", "第二句。"], Texts(document));
    }

    [Theory]
    [InlineData("床前明月光  \n疑是地上霜")]
    [InlineData("床前明月光\\\n疑是地上霜")]
    public void Ends_a_segment_at_a_hard_break(string text)
        => Assert.Equal(2, new DocumentSegmenter().Segment(OneBlock(text, DocumentFormat.Markdown)).Count);

    [Fact]
    public void Gives_document_coordinates_and_block_indexes_and_leaves_code_alone()
    {
        const string Text = "标题\n\n```\n代码。不译。\n```\n\n正文。第二句。\n";
        var document = new Document
        {
            Text = Text,
            Format = DocumentFormat.Markdown,
            Blocks =
            [
                new Block { Kind = BlockKind.Heading, Level = 1, Span = new TextSpan(0, 2) },
                new Block { Kind = BlockKind.Code, Span = new TextSpan(4, 14) },
                new Block { Kind = BlockKind.Paragraph, Span = new TextSpan(Text.IndexOf("正文", StringComparison.Ordinal), 7) },
            ],
        };

        var segments = new DocumentSegmenter().Segment(document);

        AssertTexts(["标题", "正文。", "第二句。"], segments.Select(s => Text.Substring(s.Span)));
        Assert.Equal([0, 2, 2], segments.Select(s => s.Block));
        Assert.Equal([BoundaryKind.End, BoundaryKind.FullStop, BoundaryKind.FullStop], segments.Select(s => s.Boundary));
    }

    [Fact]
    public void Takes_any_segmenter()
    {
        var segments = new DocumentSegmenter(new ChineseSegmenter(new SegmentationOptions { SplitAtSemicolon = true })).Segment(OneBlock("甲；乙。", DocumentFormat.PlainText));

        Assert.Equal([BoundaryKind.Semicolon, BoundaryKind.FullStop], segments.Select(s => s.Boundary));
    }

    [Fact]
    public void Names_a_block_that_lies_outside_the_text()
    {
        var document = new Document { Name = "a.md", Text = "短", Blocks = [new Block { Span = new TextSpan(0, 9) }] };

        var error = Assert.Throws<ArgumentException>(() => new DocumentSegmenter().Segment(document));

        Assert.Contains("Block 0 of a.md", error.Message, StringComparison.Ordinal);
    }

    private static ProtectedSpan Protect(string text, string part, ProtectedKind kind)
        => new(new TextSpan(text.IndexOf(part, StringComparison.Ordinal), part.Length), kind);

    private static Document OneBlock(string text, DocumentFormat format, params ProtectedSpan[] ranges) => new()
    {
        Text = text,
        Format = format,
        Blocks = [new Block { Span = new TextSpan(0, text.Length), Protected = ranges }],
    };

    private static IEnumerable<string> Texts(Document document)
        => new DocumentSegmenter().Segment(document).Select(segment => document.Text.Substring(segment.Span));

    private static void AssertTexts(string[] expected, IEnumerable<string> actual) => Assert.Equal(expected.AsEnumerable(), actual, StringComparer.Ordinal);
}
