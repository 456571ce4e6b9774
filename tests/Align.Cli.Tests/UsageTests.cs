namespace Align.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string[], string> WrongUses => new()
    {
        { [], "align" },
        { ["translate"], "INPUT" },
        { ["translate", "a.txt"], "--output" },
        { ["translate", "a.txt", "-o", "x", "--provider", "magic"], "magic" },
        { ["translate", "a.txt", "-o", "x", "--format", "docx"], "docx" },
        { ["translate", "a.txt", "-o", "-", "--format", "tmx,tsv"], "standard output" },
        { ["translate", "no/such/*.txt", "-o", "x"], "no/such/*.txt" },
        { ["segment", "-", "--lang", "fr"], "fr" },
        { ["pair", "-", "-"], "standard input" },
        { ["frobnicate"], "frobnicate" },
    };

    [Theory]
    [MemberData(nameof(WrongUses))]
    public async Task Wrong_usage_exits_with_2_and_says_why(string[] arguments, string expected)
    {
        var result = await AlignTool.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_missing_file_exits_with_1_and_is_named()
    {
        var result = await AlignTool.RunAsync("segment", "no-such-file.txt");

        Assert.Equal((1, "align: no-such-file.txt: cannot be read (no such file).\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_network_provider_without_its_key_says_which_variable_to_set()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.txt", "你好。");

        var result = await AlignTool.RunAsync("translate", input, "-o", folder.File("out"), "--provider", "deepl");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("DEEPL_API_KEY", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
