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

    [Fact]
    public async Task Says_what_ties_each_bead_and_drops_or_marks_the_doubtful()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("s.txt", "陈清扬有三万五千元。\n天黑了。\n银行很大。\n");
        var target = folder.Write("t.txt", "Chen Qingyang had 35,000 yuan.\nIt was dark.\nSo much for the weather in the old days of the empire, said nobody.\nThe bank was large.\n");
        var explained = folder.File("why.jsonl");

        var all = await AlignTool.RunAsync("pair", source, target, "--segmented", "--explain", explained, "--format", "jsonl", "--review", "1");
        var sure = await AlignTool.RunAsync("pair", source, target, "--segmented", "--min-confidence", "1");

        Assert.Equal(0, all.ExitCode);
        var first = (await File.ReadAllLinesAsync(explained))[0];
        Assert.Contains("\"kind\":\"Name\"", first, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"Quantity\"", first, StringComparison.Ordinal);
        Assert.Contains("\"check\":\"confidence\"", all.Output, StringComparison.Ordinal);
        Assert.True(sure.Output.Split('\n').Length < all.Output.Split('\n').Length, sure.Output);
    }

    [Fact]
    public async Task Folders_are_matched_by_name_and_by_content()
    {
        using var folder = new TemporaryFolder();
        folder.Write("zh/a.zh.txt", "天黑了。我们走吧。");
        folder.Write("zh/b.txt", "银行里有三万五千元。经理喜欢钢琴和足球，也喜欢音乐。");
        folder.Write("zh/c.txt", "皇帝骑着一匹白马去了北京，大臣们都在长城下面等他。");
        folder.Write("zh/alone.txt", "火车。");
        folder.Write("en/a.en.txt", "It was dark. Let us go.");
        folder.Write("en/x.txt", "The emperor rode a white horse to Beijing; the ministers waited for him at the foot of the Great Wall.");
        folder.Write("en/y.txt", "There were 35,000 yuan in the bank. The manager liked piano and football, and music too.");

        var result = await AlignTool.RunAsync("pair", folder.File("zh"), folder.File("en"), "-o", folder.File("out"), "--format", "tmx,jsonl");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.zh.txt – a.en.txt: 2 beads, matched by name", result.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt – y.txt", result.Output, StringComparison.Ordinal);
        Assert.Contains("c.txt – x.txt", result.Output, StringComparison.Ordinal);
        Assert.Contains("alone.txt: no document of the other folder matches it", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.zh-en.jsonl", "a.zh-en.tmx", "b.zh-en.jsonl", "b.zh-en.tmx", "c.zh-en.jsonl", "c.zh-en.tmx"], Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Languages_are_seen_from_the_script_either_way_round()
    {
        using var folder = new TemporaryFolder();
        var english = folder.Write("s.md", "# The night\n\nIt was dark. Let us go.\n");
        var chinese = folder.Write("t.md", "# 夜\n\n天黑了。我们走吧。\n");

        var result = await AlignTool.RunAsync("pair", english, chinese, "--format", "jsonl");

        Assert.Contains("\"source_language\":\"en\",\"target_language\":\"zh\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("It was dark.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_learned_saved_and_used_for_words_and_beads()
    {
        using var folder = new TemporaryFolder();
        var bitext = folder.Write("pairs.tsv", "我喜欢银行。\tI like the bank.\n银行很大。\tThe bank is large.\n");
        var source = folder.Write("s.txt", "银行很大。\n");
        var target = folder.Write("t.txt", "The bank is large.\n");
        var model = folder.File("m.model");

        var trained = await AlignTool.RunAsync("train", bitext, "-o", model);
        var words = await AlignTool.RunAsync("words", bitext, "--model", model);
        var paired = await AlignTool.RunAsync("pair", source, target, "--segmented", "--model", model, "--format", "beads");
        var damaged = await AlignTool.RunAsync("words", bitext, "--model", bitext);

        Assert.Equal((0, 0, 0), (trained.ExitCode, words.ExitCode, paired.ExitCode));
        var lines = words.Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("2-3", lines[0].Split(' '));
        Assert.Equal("[0]:[0]\n", paired.Output);
        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("pairs.tsv", damaged.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--explain is for the lexical aligner", "pair", "a", "b", "--aligner", "length", "--explain", "x")]
    [InlineData("--review is a probability", "pair", "a", "b", "--review", "2")]
    [InlineData("looks at no words", "pair", "a", "b", "--aligner", "length", "--model", "m")]
    [InlineData("give --output a name", "train", "a", "-o", "-")]
    public async Task Wrong_usage_says_why(string message, params string[] arguments)
    {
        var result = await AlignTool.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
