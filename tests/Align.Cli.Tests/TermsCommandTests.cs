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

    [Fact]
    public async Task The_doctor_finds_conflicts_nesting_and_what_services_refuse()
    {
        using var folder = new TemporaryFolder();
        var glossary = folder.Write("sick.csv", "source,target\n阿里云,Alibaba Cloud\n阿里云,Aliyun\n阿里,Ali\n开源,open source\n,Nothing\n");

        var result = await AlignTool.RunAsync([], ".", "terms", "--lint", "--glossary", glossary);

        Assert.Equal(1, result.ExitCode);
        foreach (var expected in new[] { "sick.csv:3: warning", "sick.csv:6: error", "holds “阿里”", "has 2 targets (Alibaba Cloud, Aliyun)" })
            Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Matches(@"5 terms: 1 errors, 1 warnings, \d+ notes", result.Output);
    }

    [Fact]
    public async Task The_repositorys_glossary_is_sound()
    {
        var result = await AlignTool.RunAsync([], ".", "terms", "--lint", "--glossary", Glossary);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(" terms: 0 errors, 0 warnings, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_a_bitext_and_names_every_failure()
    {
        using var folder = new TemporaryFolder();
        var bitext = folder.Write("pairs.tsv", "阿里云和達摩院。\tAlibaba Cloud and the DAMO Academy.\n阿里云也有阿里云。\tAlibaba Cloud has one.\n");
        var glossary = folder.Write("g.tsv", "阿里云\tAlibaba Cloud\n达摩院\tDAMO Academy\n");

        var result = await AlignTool.RunAsync([], ".", "terms", "--score", bitext, "--glossary", glossary);

        Assert.Equal("", result.Error);
        Assert.Equal(["unit\tsource\ttarget\tfate", "2\t阿里云\tAlibaba Cloud\tmissing", "terms 3/4 applied: success rate 75.0 %, 1 missing, 0 forbidden"], result.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Suggests_what_the_glossary_lacks_as_a_glossary()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("text.txt", "量子灵境(Quantum Realm)很新。量子灵境又来了。用户喜欢量子灵境。");
        var output = Path.Combine(folder.Path, "new.csv");

        var suggested = await AlignTool.RunAsync([], ".", "terms", "--suggest", text, "--output", output);
        var again = await AlignTool.RunAsync([], ".", "terms", "--suggest", text, "--glossary", output);

        Assert.Equal(0, suggested.ExitCode);
        Assert.Contains("量子灵境,Quantum Realm", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
        Assert.DoesNotContain("量子灵境,", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_what_is_translated_in_two_ways_unless_the_glossary_settles_it()
    {
        using var folder = new TemporaryFolder();
        string[] rows =
        [
            "算力不够。\tComputing power is short.", "我们买算力。\tWe buy computing power.", "他出售算力。\tHe sells computing power.",
            "那些算力很贵。\tThat compute capacity is expensive.", "谁的算力？\tWhose compute capacity?",
        ];
        var bitext = folder.Write("pairs.tsv", string.Join('\n', rows) + "\n");
        var glossary = folder.Write("g.csv", "source,target\n算力,computing power\n");

        var found = await AlignTool.RunAsync([], ".", "terms", "--consistency", bitext);
        var settled = await AlignTool.RunAsync([], ".", "terms", "--consistency", bitext, "--glossary", glossary);

        Assert.Contains("算力\t", found.Output, StringComparison.Ordinal);
        Assert.Contains("compute capacity (units 4, 5)", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("算力\t", settled.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".tbx")]
    [InlineData(".json")]
    [InlineData(".tsv")]
    public async Task Glossaries_come_and_go_in_every_format(string extension)
    {
        using var folder = new TemporaryFolder();
        var (converted, back) = (Path.Combine(folder.Path, "g" + extension), Path.Combine(folder.Path, "g.csv"));
        var first = Path.Combine(folder.Path, "first.csv");

        foreach (var (from, to) in new[] { (Glossary, first), (Glossary, converted), (converted, back) })
            Assert.Equal(0, (await AlignTool.RunAsync([], ".", "terms", "--convert", "--glossary", from, "--output", to)).ExitCode);

        Assert.Equal(await File.ReadAllTextAsync(first), await File.ReadAllTextAsync(back));
    }

    [Theory]
    [InlineData("--lint and --score are separate jobs", "terms", "x", "--lint", "--score", "-g", "g.csv")]
    [InlineData("--glossary is missing", "terms", "x")]
    [InlineData("FILE is missing", "terms", "-g", "g.csv")]
    [InlineData("--convert needs --output", "terms", "--convert", "-g", "g.csv")]
    public async Task Wrong_usage_says_what_is_missing(string message, params string[] arguments)
    {
        var result = await AlignTool.RunAsync([], ".", arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
