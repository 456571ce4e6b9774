using System.Text.Json;
using System.Xml.Linq;

namespace Align.Cli.Tests;

public sealed class TranslateCommandTests
{
    private static readonly string Samples = Path.Combine(TestPaths.Repository, "samples", "articles");
    private static readonly string Glossary = Path.Combine(TestPaths.Repository, "glossary", "tech-business.zh-en.csv");

    [Fact]
    public async Task The_samples_give_a_finished_bitext_and_a_draft_in_every_format()
    {
        using var folder = new TemporaryFolder();

        var result = await AlignTool.RunAsync("translate", Samples, "--glossary", Glossary, "--tm", Path.Combine(Samples, "memory.zh-en.tmx"), "-o", folder.Path);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        foreach (var name in new[] { "harbour-port", "night-ferry" })
            foreach (var format in new[] { "md", "html", "tmx", "jsonl", "tsv" })
                Assert.True(new FileInfo(folder.File($"{name}.zh-en.{format}")).Length > 0, $"{name}.{format}");
        var finished = Rows(folder.File("harbour-port.zh-en.jsonl"));
        Assert.All(finished, row => Assert.Equal("memory", row.GetProperty("origin").GetString()));
        var draft = Rows(folder.File("night-ferry.zh-en.jsonl"));
        Assert.All(draft, row => Assert.Equal("draft", row.GetProperty("origin").GetString()));
        Assert.All(finished.Concat(draft), row => Assert.NotEmpty(row.GetProperty("target").GetString()!));
        Assert.Contains("segments", result.Output, StringComparison.Ordinal);
    }

    [SharedDataFact]
    public async Task A_real_article_loses_nothing_in_any_format()
    {
        using var folder = new TemporaryFolder();
        var article = Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt");
        var visible = Visible(await File.ReadAllTextAsync(article));

        var result = await AlignTool.RunAsync("translate", article, "--glossary", Glossary, "-o", folder.Path);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var jsonl = Rows(folder.File("alibaba-2025.zh-en.jsonl"));
        Assert.Equal(visible, Visible(string.Concat(jsonl.Select(row => row.GetProperty("source").GetString()))));
        var tmx = XDocument.Load(folder.File("alibaba-2025.zh-en.tmx"));
        var units = tmx.Descendants("tu").ToArray();
        Assert.Equal(jsonl.Length, units.Length);
        Assert.Equal(visible, Visible(string.Concat(units.Select(unit => unit.Elements("tuv").First().Element("seg")!.Value))));
        var tsv = await File.ReadAllLinesAsync(folder.File("alibaba-2025.zh-en.tsv"));
        Assert.True(tsv.Length >= jsonl.Length);
        Assert.All(jsonl, row => Assert.NotEmpty(row.GetProperty("target").GetString()!));
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_others_go_through()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/good.txt", "阿里云发布了通义。");
        folder.Write("in/empty.txt", "  \n");
        folder.Write("in/binary.txt", [0x89, 0x50, 0, 1, 0, 0, 3]);

        var result = await AlignTool.RunAsync("translate", folder.File("in"), "missing.txt", "-o", folder.File("out"), "--format", "tsv");

        Assert.Equal(1, result.ExitCode);
        foreach (var name in new[] { "empty.txt", "binary.txt", "missing.txt" }) Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Equal(["good.zh-en.tsv"], Directory.GetFiles(folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Inputs_of_one_name_do_not_overwrite_each_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "甲。");
        folder.Write("in/a.md", "乙。");
        folder.Write("in/b/a.txt", "丙。");

        var result = await AlignTool.RunAsync("translate", folder.File("in"), "-o", folder.File("out"), "--format", "tsv");

        Assert.Equal(0, result.ExitCode);
        var written = Directory.GetFiles(folder.File("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.File("out"), path)).Order(StringComparer.Ordinal);
        Assert.Equal(["a.md.zh-en.tsv", "a.txt.zh-en.tsv", Path.Combine("b", "a.zh-en.tsv")], written);
    }

    [Fact]
    public async Task Standard_input_to_standard_output_is_only_the_bitext()
    {
        var result = await AlignTool.RunAsync("未来三年投入3800亿元。"u8.ToArray(), ".", "translate", "-", "-o", "-");

        Assert.Equal(0, result.ExitCode);
        var row = JsonDocument.Parse(Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Contains("380 billion", row.GetProperty("target").GetString()!, StringComparison.Ordinal);
    }

    private static JsonElement[] Rows(string path) => [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
