namespace Align.Cli.Tests;

public sealed class TermsCommandTests
{
    private static readonly string Glossary = Path.Combine(TestPaths.Repository, "glossary", "tech-business.zh-en.csv");

    [Fact]
    public async Task Lists_the_longest_matches_with_their_positions()
    {
        var result = await AlignTool.RunAsync("你好。\n阿里云和达摩院"u8.ToArray(), ".", "terms", "-", "--glossary", Glossary);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "line\tcolumn\tstart\tlength\tsource\ttarget\tstatus",
                "2\t1\t4\t3\t阿里云\tAlibaba Cloud\tmatch",
                "2\t5\t8\t3\t达摩院\tDAMO Academy\tmatch",
            ],
            result.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Shows_a_match_that_its_context_excludes()
    {
        var result = await AlignTool.RunAsync("天地之常经,古今之通义也。通义发布了。"u8.ToArray(), ".", "terms", "-", "--glossary", Glossary);

        Assert.Contains("通义\tTongyi\texcluded by context", result.Output, StringComparison.Ordinal);
        Assert.Contains("通义\tTongyi\tmatch", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_glossary_is_an_error_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var glossary = folder.Write("bad.csv", "source,target\n阿里云,Alibaba Cloud\n,Nothing\n");

        var result = await AlignTool.RunAsync("阿里云"u8.ToArray(), ".", "terms", "-", "--glossary", glossary);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("bad.csv:3", result.Error, StringComparison.Ordinal);
    }
}
