using Align.Documents;
using FsCheck.Xunit;

namespace Align.Tests.Documents;

public sealed class MarkdownReaderTests
{
    private const string Sample = """
        ---
        title: 港口
        ---
        # 一级*标题*

        第一段，有`code。`和[链接](https://example.com/a)。
        接着写。

        - 第一项
        - [ ] 任务
          - 内层

        > 引文第一行，
        > 第二行。

        | 项目 | 数值 |
        | --- | --- |
        | **吞吐** | 3800亿 |

        ![图](a.png)

        图一：码头

        ```
        code 代码。
        ```

        <div>原样</div>
        """;

    [Fact]
    public void Finds_the_blocks_in_text_order()
    {
        var document = Read(Sample);

        Assert.Equal(
            [
                (BlockKind.FrontMatter, 0, "---\ntitle: 港口\n---"),
                (BlockKind.Heading, 1, "一级*标题*"),
                (BlockKind.Paragraph, 0, "第一段，有`code。`和[链接](https://example.com/a)。\n接着写。"),
                (BlockKind.ListItem, 1, "第一项"),
                (BlockKind.ListItem, 1, "任务"),
                (BlockKind.ListItem, 2, "内层"),
                (BlockKind.Quote, 1, "引文第一行，\n> 第二行。"),
                (BlockKind.TableCell, 0, "项目"),
                (BlockKind.TableCell, 0, "数值"),
                (BlockKind.TableCell, 0, "**吞吐**"),
                (BlockKind.TableCell, 0, "3800亿"),
                (BlockKind.Caption, 0, "图一：码头"),
                (BlockKind.Code, 0, "```\ncode 代码。\n```"),
                (BlockKind.Html, 0, "<div>原样</div>"),
            ],
            document.Blocks.Select(block => (block.Kind, block.Level, document.Text.Substring(block.Span))));
    }

    [Fact]
    public void Protects_code_links_images_and_marks()
    {
        Assert.Equal(
            [
                (ProtectedKind.Code, "`code。`"),
                (ProtectedKind.Markup, "["),
                (ProtectedKind.Markup, "](https://example.com/a)"),
            ],
            ProtectedIn(Read(Sample), 2));
        Assert.Equal([(ProtectedKind.Markup, "*"), (ProtectedKind.Markup, "*")], ProtectedIn(Read(Sample), 1));
        Assert.Equal([(ProtectedKind.Markup, "> ")], ProtectedIn(Read(Sample), 6));
    }

    [Theory]
    [InlineData("看 https://example.com/a。欢迎", "https://example.com/a", ProtectedKind.Url)]
    [InlineData("看 <https://example.com/a> 吧", "<https://example.com/a>", ProtectedKind.Url)]
    [InlineData("前 ![图](a.png) 后", "![图](a.png)", ProtectedKind.Image)]
    [InlineData("甲&amp;乙", "&amp;", ProtectedKind.Markup)]
    [InlineData("甲<br>乙", "<br>", ProtectedKind.Html)]
    [InlineData("三\\*四", "\\", ProtectedKind.Markup)]
    public void Protects_each_kind_of_inline(string text, string expected, ProtectedKind kind) =>
        Assert.Equal([(kind, expected)], ProtectedIn(Read(text), 0));

    [Fact]
    public void A_paragraph_that_is_only_an_image_is_not_for_translation() =>
        Assert.Empty(Read("![图](a.png)").Blocks);

    [Fact]
    public void Says_what_a_new_line_of_the_same_container_begins_with()
    {
        Assert.Equal("> ", Read("> 引文").Blocks[0].LinePrefix);
        Assert.Equal("  ", Read("- 项").Blocks[0].LinePrefix);
        Assert.Equal("", Read("段").Blocks[0].LinePrefix);
    }

    [Fact]
    public void A_heading_with_a_tab_after_its_marks_keeps_its_place()
    {
        var document = Read("段\n\n#\t标题");

        Assert.Equal("标题", document.Text.Substring(document.Blocks[1].Span));
    }

    [Fact]
    public void Very_deep_nesting_is_a_clear_error_or_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("> ", 5_000)) + "深";

        var error = Record.Exception(() => new MarkdownReader().Read(text, "deep.md"));

        if (error is not null) Assert.Contains("deep.md", Assert.IsType<AlignException>(error).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void Any_text_keeps_the_law_of_spans(string? input) => AssertSpansNest(input ?? "");

    [Property(MaxTest = 3_000)]
    public void Any_text_of_Markdown_marks_keeps_the_law_of_spans(int[] choices)
    {
        const string alphabet = "\t`*_[]()!>#-|\n\n 中文a1.<&;\\~:";
        AssertSpansNest(string.Concat(choices.Select(choice => alphabet[(int)((uint)choice % alphabet.Length)])));
    }

    private static void AssertSpansNest(string input)
    {
        var document = Read(input);
        var position = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= position && block.Span.End <= document.Text.Length, $"{block} in {string.Join(' ', input.Select(c => (int)c))}");
            position = block.Span.End;
            var inner = block.Span.Start;
            foreach (var (span, _) in block.Protected)
            {
                Assert.True(span.Start >= inner && span.End <= block.Span.End, $"{span} in {block.Span} of {input}");
                inner = span.End;
            }
        }
    }

    private static Document Read(string text) => new MarkdownReader().Read(text.ReplaceLineEndings("\n"));

    private static IEnumerable<(ProtectedKind, string)> ProtectedIn(Document document, int block) =>
        document.Blocks[block].Protected.Select(range => (range.Kind, document.Text.Substring(range.Span)));
}
