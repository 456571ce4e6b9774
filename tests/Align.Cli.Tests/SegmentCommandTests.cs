using System.Text;
using System.Text.Json;

namespace Align.Cli.Tests;

public sealed class SegmentCommandTests
{
    [Fact]
    public async Task Writes_one_sentence_a_line()
    {
        var result = await AlignTool.RunAsync("你好吗？我很好。\n"u8.ToArray(), ".", "segment", "-");

        Assert.Equal((0, "你好吗？\n我很好。\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task Writes_offsets_and_reasons_as_JSON()
    {
        var result = await AlignTool.RunAsync("　你好吗？我很好"u8.ToArray(), ".", "segment", "-", "--json");

        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([(1, 4, "question"), (5, 3, "end")], rows.Select(row => (row.GetProperty("start").GetInt32(), row.GetProperty("length").GetInt32(), row.GetProperty("boundary").GetString()!)));
        Assert.Equal("我很好", rows[1].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("GB18030", false)]
    public async Task Reads_Chinese_in_any_usual_encoding(string name, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("第一句。\n第二句。")]);

        var result = await AlignTool.RunAsync("segment", path);

        Assert.Equal("第一句。\n第二句。\n", result.Output);
    }

    [Fact]
    public async Task Uses_the_rules_of_the_language_that_is_named()
    {
        var result = await AlignTool.RunAsync("Mr. Smith left. He was tired."u8.ToArray(), ".", "segment", "-", "--lang", "en");

        Assert.Equal("Mr. Smith left.\nHe was tired.\n", result.Output);
    }
}
