using System.Text;

namespace Align.Cli.Tests;

public sealed class CorpusCommandTests
{
    private const string Lines = "{\"id\":\"1\",\"source\":\"甲\",\"target\":\"A\"}\n{\"id\":\"2\",\"source\":\"甲\",\"target\":\"A\"}\n{\"id\":\"3\",\"source\":\"乙\",\"target\":\"B\"}\n";

    [Fact]
    public async Task Converts_through_pipes_there_and_back()
    {
        using var folder = new TemporaryFolder();

        var tmx = await AlignTool.RunAsync(Encoding.UTF8.GetBytes(Lines), folder.Path, "corpus", "convert", "--to", "tmx");
        var back = await AlignTool.RunAsync(Encoding.UTF8.GetBytes(tmx.Output), folder.Path, "corpus", "convert", "-");

        Assert.Equal((0, 0), (tmx.ExitCode, back.ExitCode));
        Assert.Contains("<seg>甲</seg>", tmx.Output, StringComparison.Ordinal);
        Assert.Equal(3, back.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Removes_duplicates_and_says_how_many_are_kept()
    {
        using var folder = new TemporaryFolder();

        var result = await AlignTool.RunAsync(Encoding.UTF8.GetBytes(Lines), folder.Path, "corpus", "dedup");

        Assert.Equal(2, result.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("2 of 3 units kept", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_file_of_no_known_format()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.docx", "?");

        var result = await AlignTool.RunAsync("corpus", "convert", path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.docx", result.Error, StringComparison.Ordinal);
    }
}
