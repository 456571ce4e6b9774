using Align.Csv;
using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("阿里云和阿里", "阿里云|阿里")]
    [InlineData("阿里云阿里", "阿里云|阿里")]
    [InlineData("发布通义大模型", "通义大模型")]
    [InlineData("古今之通义也", "")]
    [InlineData("GMV，gmv，GMVX", "GMV|gmv")]
    [InlineData("Qwen和qwen", "Qwen")]
    [InlineData("阿里巴巴集", "阿里巴巴")]
    [InlineData("", "")]
    public void Takes_the_longest_term_that_its_context_allows(string text, string expected)
    {
        var matches = new TermMatcher(SampleTerms.Base).Match(text);

        Assert.Equal(expected, string.Join('|', matches.Select(match => text.Substring(match.Span))));
    }

    [Fact]
    public void A_longer_term_that_is_excluded_gives_way_to_a_shorter_one()
    {
        var terms = TermBase.Create(
        [
            new Term { Source = "夸克", Target = "Quark" },
            new Term { Source = "夸克浏览器", Target = "Quark Browser", Context = new TermContext { ExcludeAfter = ["史"] } },
        ]);

        var match = Assert.Single(new TermMatcher(terms).Match("夸克浏览器史"));

        Assert.Equal("Quark", match.Term.Target);
    }

    [Fact]
    public void Shows_what_only_the_context_keeps_from_being_a_match()
    {
        const string text = "古今之通义也。通义发布了。";

        var excluded = Assert.Single(new TermMatcher(SampleTerms.Base).FindExcluded(text));

        Assert.Equal(new TextSpan(3, 2), excluded.Span);
    }

    [SharedDataFact]
    public void Every_match_of_the_glossary_in_a_real_article_is_the_longest_one()
    {
        var terms = TermBase.Create(CsvTermBaseReader.ReadFile(Path.Combine(TestPaths.Repository, "glossary", "tech-business.zh-en.csv")));
        var text = File.ReadAllText(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt"));
        var matcher = new TermMatcher(terms);

        var matches = matcher.Match(text);

        Assert.True(matches.Count > 300, $"{matches.Count} matches");
        Assert.All(matches, match => Assert.True(match.Term.Context.Allows(text, match.Span.Start, match.Span.Length)));
        Assert.DoesNotContain(matches, match => text.AsSpan(match.Span).SequenceEqual("阿里") && text.AsSpan(match.Span.End).StartsWith("云"));
        Assert.Contains(matcher.FindExcluded(text), match => text.AsSpan(match.Span.Start - 1).StartsWith("之通义也"));
    }

    [Fact]
    public void The_glossary_of_the_project_has_no_problems()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Repository, "glossary"), "*.csv"))
        {
            var terms = TermBase.Create(CsvTermBaseReader.ReadFile(file));

            Assert.Empty(terms.Problems);
            Assert.True(terms.Terms.Count >= 150);
        }
    }
}
