using Align.Cedict;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermBaseLintTests
{
    [Fact]
    public void Finds_a_nested_term_that_the_longer_target_does_not_hold()
    {
        var issues = Check(Term("夸克", "Quark"), Term("夸克浏览器", "Kuake Browser"), Term("阿里", "Alibaba"), Term("阿里云", "Alibaba Cloud"));

        Assert.Contains("夸克浏览器", Assert.Single(issues, i => i.Kind == TermIssueKind.Nesting).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_one_source_with_two_targets_in_two_contexts()
        => Assert.Single(Check(Term("大众", "the public"), Term("大众", "Volkswagen") with { Context = new() { RequireAfter = ["汽车"] } }), i => i.Kind == TermIssueKind.ManyTargets);

    [Fact]
    public void Finds_what_the_dictionary_contradicts()
    {
        var issue = Assert.Single(Check(Term("平台", "banana"), Term("算法", "algorithms"), Term("苹果", "Apple"), Term("菜鸟", "cainiao") with { PartOfSpeech = "proper noun" }), i => i.Kind == TermIssueKind.Lexicon);

        Assert.Contains("platform", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("云", "a\nb", "control characters")]
    [InlineData("云", "<b>", "markup")]
    [InlineData("ai", "artificial intelligence", "ignore_case")]
    public void Says_what_services_would_do(string source, string target, string expected)
        => Assert.Contains(Check(Term(source, target)), i => i.Kind == TermIssueKind.Provider && i.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Says_that_long_terms_and_verbs_are_not_for_every_service()
    {
        var issues = Check(Term(new string('云', 400), "cloud"), Term("上云", "move to the cloud") with { PartOfSpeech = "verb" });

        Assert.Contains(issues, i => i.Message.Contains("1,024 bytes", StringComparison.Ordinal));
        Assert.Contains(issues, i => i.Message.Contains("compound nouns", StringComparison.Ordinal));
    }

    private static IReadOnlyList<TermIssue> Check(params Term[] terms) => TermBaseLint.Check(TermBase.Create(terms), CedictLexicon.Default);

    private static Term Term(string source, string target) => new() { Source = source, Target = target };
}
