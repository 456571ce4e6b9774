namespace Align.Cli.Tests;

public sealed class PairCommandTests
{
    [Fact]
    public async Task Prints_beads_of_texts_that_have_one_sentence_a_line()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("s.txt", "我们走了，因为天已经黑了，路又很远。\n天黑了。\n");
        var target = folder.Write("t.txt", "We left.\nIt was already dark, and the way was long.\nIt was dark.\n");

        var result = await AlignTool.RunAsync("pair", source, target, "--segmented", "--format", "beads");

        Assert.Equal((0, "[0]:[0,1]\n[1]:[2]\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Segments_raw_texts_itself()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("s.txt", "我们走了。天黑了吗？");
        var target = folder.Write("t.txt", "We left. Was it dark?");

        var result = await AlignTool.RunAsync("pair", source, target);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("我们走了。\tWe left.", result.Output, StringComparison.Ordinal);
        Assert.Contains("天黑了吗？\tWas it dark?", result.Output, StringComparison.Ordinal);
    }
}
