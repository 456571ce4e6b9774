using Align.Cedict;
using Align.Csv;
using Align.DependencyInjection;
using Align.Documents;
using Align.Terminology;
using Align.Translation.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace Align.Tests;

public sealed class AlignPipelineTests
{
    private static readonly string Glossary = Path.Combine(TestPaths.Repository, "glossary", "tech-business.zh-en.csv");

    [Fact]
    public async Task Markdown_stays_Markdown_in_the_target()
    {
        var document = new MarkdownReader().Read("# 港口\n\n- 看`x`。\n- 走。\n\n```\n码\n```\n");

        var translated = await Draft().TranslateAsync(document);

        var target = new MarkdownReader().Read(translated.Bitext.Target.Text);
        Assert.Equal(document.Blocks.Select(block => (block.Kind, block.Level)), target.Blocks.Select(block => (block.Kind, block.Level)));
        Assert.Contains("`x`", translated.Bitext.Target.Text, StringComparison.Ordinal);
        Assert.Contains("```\n码\n```", translated.Bitext.Target.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spans_of_both_sides_hold_at_the_end()
    {
        var translated = await Draft().TranslateAsync("　　阿里云发布了通义。“好！”他说。\n\n未来三年投入3800亿元");

        Assert.Equal(3, translated.Units.Count);
        Assert.All(translated.Units, unit =>
        {
            Assert.Equal(unit.Source, translated.Bitext.Source.Text.Substring(unit.SourceSpan!.Value));
            Assert.Equal(unit.Target, translated.Bitext.Target.Text.Substring(unit.TargetSpan!.Value));
            Assert.Equal("draft", unit.Origin);
            Assert.All(unit.Terms, term => Assert.Equal(term.Match.Term.Source, unit.Source.Substring(term.Match.Span)));
        });
    }

    [SharedDataFact]
    public async Task Every_term_of_a_real_article_is_applied_or_reported()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt"));

        var translated = await Draft().TranslateAsync(text);

        var outcomes = translated.Units.SelectMany(unit => unit.Terms.Select(term => (unit, term))).ToArray();
        Assert.True(outcomes.Length > 300);
        Assert.All(outcomes.Where(outcome => !outcome.term.IsApplied), outcome => Assert.Contains(outcome.unit.Findings, finding => finding.Check == "term"));
        Assert.True(outcomes.Count(outcome => outcome.term.IsApplied) >= outcomes.Length * 0.99);
        Assert.Equal(Visible(text), Visible(string.Concat(translated.Units.Select(unit => unit.Source))));
    }

    [Theory]
    [InlineData("投入3800亿", "380 billion")]
    [InlineData("超过1万亿美金", "1 trillion")]
    [InlineData("罚款182.28亿元", "RMB 18.228 billion")]
    [InlineData("增长百分之三点五", "3.5%")]
    [InlineData("十万亿级参数", "tens-of-trillions")]
    [InlineData("在2025年3月26日", "March 26, 2025")]
    [InlineData("在今年2月22日", "February 22")]
    [InlineData("资本开支725亿元", "RMB 72.5 billion")]
    public async Task The_draft_converts_quantities_and_dates(string source, string expected)
    {
        var translated = await Draft().TranslateAsync(source);

        Assert.Contains(expected, translated.Units[0].Target, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_pipeline_without_a_provider_says_what_to_do()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => AlignPipeline.CreateBuilder().Build().TranslateAsync("好。"));

        Assert.Contains("UseProvider", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_without_end_marks_is_cut_and_nothing_of_it_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("阿里云发布了新的产品，", 1_000));

        var translated = await Draft().TranslateAsync(text);

        Assert.All(translated.Units, unit => Assert.InRange(unit.Source.Length, 1, 2_000));
        Assert.Equal(text, string.Concat(translated.Units.Select(unit => unit.Source)));
    }

    [Fact]
    public void Pairs_two_documents()
    {
        var aligned = AlignPipeline.CreateBuilder().Build().Pair(
            new PlainTextReader().Read("我们走了。天黑了吗？"),
            new PlainTextReader().Read("We left. Was it dark?") with { Language = "en" });

        Assert.Equal([("我们走了。", "We left."), ("天黑了吗？", "Was it dark?")], aligned.Units.Select(unit => (unit.Source, unit.Target)));
        Assert.All(aligned.Units, unit => Assert.Equal("aligned", unit.Origin));
    }

    [Fact]
    public async Task A_host_gets_the_same_pipeline()
    {
        var services = new ServiceCollection();
        services.AddAlign().AddProvider(new DraftProvider(CedictLexicon.Default));
        services.AddSingleton(TermBase.Create([new Term { Source = "达摩院", Target = "DAMO Academy" }]));
        await using var provider = services.BuildServiceProvider();

        var translated = await provider.GetRequiredService<AlignPipeline>().TranslateAsync("达摩院。");

        Assert.Equal("DAMO Academy.", Assert.Single(translated.Units).Target);
    }

    private static AlignPipeline Draft() => AlignPipeline.CreateBuilder()
        .UseProvider(new DraftProvider(CedictLexicon.Default))
        .UseTermBase(new CsvTermBaseReader().ReadFile(Glossary))
        .Build();

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
