using Align.Documents;

namespace Align.Tests.Documents;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Every_line_is_a_paragraph_without_its_indentation()
    {
        var document = new PlainTextReader().Read("　　第一段。\r\n\r\n第二段。\n");

        Assert.Equal(["第一段。", "第二段。"], Contents(document));
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph_when_blank_lines_part_them()
    {
        var document = new PlainTextReader(ParagraphBreak.BlankLine).Read("第一行\n第二行。\n\n第三行。");

        Assert.Equal(["第一行\n第二行。", "第三行。"], Contents(document));
    }

    [Theory]
    [InlineData("见https://example.com/a?b=1。欢迎", "https://example.com/a?b=1")]
    [InlineData("（参见 www.example.com/x_(y)）", "www.example.com/x_(y)")]
    [InlineData("Read http://example.com/a.html, please.", "http://example.com/a.html")]
    [InlineData("写信到info@example.com。我们", "info@example.com")]
    public void Protects_addresses_in_running_text(string text, string expected)
    {
        var document = new PlainTextReader().Read(text);

        var address = Assert.Single(document.Blocks[0].Protected);
        Assert.Equal(ProtectedKind.Url, address.Kind);
        Assert.Equal(expected, text.Substring(address.Span));
    }

    [Theory]
    [InlineData("3:00 到 4.5@ 之间")]
    [InlineData("他说:好.")]
    [InlineData("http://")]
    [InlineData("@.")]
    public void Protects_nothing_that_only_looks_like_an_address(string text) =>
        Assert.Empty(new PlainTextReader().Read(text).Blocks[0].Protected);

    [SharedDataFact]
    public void Keeps_every_visible_character_of_a_real_article()
    {
        var text = File.ReadAllText(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt"));

        var document = new PlainTextReader().Read(text);

        Assert.Equal(91, document.Blocks.Count);
        Assert.Equal(Visible(text), Visible(string.Concat(Contents(document))));
    }

    private static string[] Contents(Document document) => [.. document.Blocks.Select(block => document.Text.Substring(block.Span))];

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
