using Align.Alignment;
using Align.Corpora;
using Align.Corpora.Markdown;
using Align.Documents;
using Markdig;

namespace Align.Tests.Corpora;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void Puts_each_block_s_translation_behind_it()
    {
        var expected = File.ReadAllText(TestPaths.Output("Data", "corpora", "article.bilingual.md")).ReplaceLineEndings("\n");

        var actual = new BilingualMarkdownWriter().Text(SampleBitext.Article(), SampleBitext.ArticleUnits());

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Reproduces_a_markdown_source_around_the_additions()
    {
        var bitext = SampleBitext.Article();

        var text = new BilingualMarkdownWriter().Text(bitext, bitext.ToUnits().Select(unit => unit with { Target = "" }));

        Assert.Equal(bitext.Source.Text, text);
    }

    [Fact]
    public void Gives_a_setext_heading_its_translation_behind_the_underline()
    {
        var bitext = new SampleBitext().Block(BlockKind.Heading, 2, "", ("标题", "Title")).Raw("\n----\n正文。\n").Build();

        Assert.Equal("标题\n----\n\n## Title\n\n正文。\n", new BilingualMarkdownWriter().Text(bitext));
    }

    [Fact]
    public void Follows_what_the_markdown_reader_finds()
    {
        var text = File.ReadAllText(TestPaths.Output("Data", "corpora", "blocks.md")).ReplaceLineEndings("\n");
        var expected = File.ReadAllText(TestPaths.Output("Data", "corpora", "blocks.bilingual.md")).ReplaceLineEndings("\n");
        var source = new MarkdownReader().Read(text, "blocks.md");
        var bitext = SampleBitext.Hostile() with { Source = source, Target = new Document { Format = DocumentFormat.Markdown } };
        var units = source.Blocks.Select((block, i) => new TranslationUnit { Source = text.Substring(block.Span), Target = $"T{i}", Block = i });

        Assert.Equal(expected, new BilingualMarkdownWriter().Text(bitext, units));
    }

    [Fact]
    public void Stays_inside_a_quotation()
    {
        var bitext = new SampleBitext().Raw("> ").Block(BlockKind.Quote, 1, "> ", ("甲。", "A.")).Raw("\n>\n> ").Block(BlockKind.Quote, 1, "> ", ("乙。", "B.")).Build();

        Assert.Equal("> 甲。\n>\n> A.\n>\n> 乙。\n>\n> B.", new BilingualMarkdownWriter().Text(bitext));
    }

    [Fact]
    public void Keeps_carriage_returns_where_the_source_has_them()
    {
        var bitext = new SampleBitext().Paragraph(("甲。", "A.")).Raw("\r\n\r\n").Paragraph(("乙。", "B.")).Build();

        Assert.Equal("甲。\r\n\r\nA.\r\n\r\n乙。\r\n\r\nB.", new BilingualMarkdownWriter().Text(bitext));
    }

    [Theory]
    [InlineData("2025. A good year", "2025\\. A good year")]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("*meant* as emphasis", "*meant* as emphasis")]
    [InlineData("one\ntwo", "one two")]
    public void Lets_no_translation_begin_another_block(string target, string expected)
    {
        var bitext = new SampleBitext().Paragraph(("甲。", target)).Build();

        Assert.Equal($"甲。\n\n{expected}", new BilingualMarkdownWriter().Text(bitext));
    }

    [Fact]
    public void Drops_the_quotation_marks_of_wrapped_lines_in_a_translation()
    {
        var bitext = new SampleBitext().Raw("> ").Block(BlockKind.Quote, 1, "> ", ("甲\n> 乙。", "A\n> B.")).Build();

        Assert.Equal("> 甲\n> 乙。\n>\n> A B.", new BilingualMarkdownWriter().Text(bitext));
    }

    [Fact]
    public void Escapes_a_bar_inside_a_cell()
    {
        var bitext = new SampleBitext().Raw("| ").Block(BlockKind.TableCell, 0, "", ("甲", "a|b")).Raw(" |\n|---|\n").Build();

        Assert.StartsWith("| 甲<br>a\\|b |\n", new BilingualMarkdownWriter().Text(bitext), StringComparison.Ordinal);
    }

    [Fact]
    public void Turns_plain_text_into_markdown_that_reads_the_same()
    {
        var bitext = new SampleBitext()
            .Raw("\u3000\u3000").Paragraph(("# 井号不是标题，1 * 2 * 3 = 6。", "# is no heading, 1 * 2 * 3 = 6."))
            .Raw("\n    ").Paragraph(("1. 不是列表。\n<b>第二行</b>", "1. no list <b>"))
            .Raw("\n- ").Block(BlockKind.ListItem, 1, "", ("一项", "an item"))
            .Build("plain.txt", DocumentFormat.PlainText);

        Assert.Equal(
            "\\# 井号不是标题，1 \\* 2 \\* 3 = 6。\n\n\\# is no heading, 1 \\* 2 \\* 3 = 6.\n\n1\\. 不是列表。  \n\\<b>第二行\\</b>\n\n1\\. no list \\<b>\n\n- 一项<br>an item\n\n",
            new BilingualMarkdownWriter().Text(bitext));
    }

    [Fact]
    public void Says_once_at_the_top_that_it_is_a_draft()
    {
        var bitext = new SampleBitext().Paragraph(("甲。", "A.")).Build();

        var text = new BilingualMarkdownWriter().Text(bitext, bitext.ToUnits("draft"));

        Assert.Equal("> Word-level draft for reading and alignment, not a fluent translation.\n\n甲。\n\nA.", text);
    }

    [Fact]
    public void Takes_a_document_without_blocks_as_one_paragraph()
    {
        var bitext = SampleBitext.Hostile();
        bitext = bitext with { Source = new Document { Text = "甲。", Language = "zh-Hans" }, Target = new Document { Format = DocumentFormat.PlainText } };

        var text = new BilingualMarkdownWriter().Text(bitext, [new TranslationUnit { Source = "甲。", Target = "A." }]);

        Assert.Equal("甲。\n\nA.\n\n", text);
    }

    [FsCheck.Xunit.Property(Arbitrary = [typeof(UnitArbitraries)], MaxTest = 1000)]
    public void Escaped_plain_text_renders_as_itself(string text)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().Build();
        // CommonMark replaces U+0000 and lone surrogates; white space at line ends and blank lines are not text.
        var line = MarkdownText.OneLine(new string([.. text.Where(c => c != '\0' && !char.IsSurrogate(c))])).Trim();

        var html = Markdown.ToHtml(MarkdownText.EscapePlain(line), pipeline);

        var shown = System.Net.WebUtility.HtmlDecode(html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>\n", "", StringComparison.Ordinal));
        Assert.Equal(line, shown);
    }
}
