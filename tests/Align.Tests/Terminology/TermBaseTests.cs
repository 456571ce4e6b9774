using Align.Quality;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermBaseTests
{
    [Fact]
    public void Reports_a_conflict_with_both_places()
    {
        var issue = Assert.Single(TermBase.Create([Term("平台", "platform", 2), Term("平台", "stage", 7)]).Issues);

        Assert.Equal(TermIssueKind.Conflict, issue.Kind);
        Assert.Equal("t.csv:7", issue.Origin);
        Assert.Contains("t.csv:2", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_duplicate_that_folding_makes_one()
        => Assert.Equal(TermIssueKind.Duplicate, Assert.Single(TermBase.Create([Term("AI模型", "AI model", 2), Term("ＡＩ 模型", "AI model", 3)]).Issues).Kind);

    [Fact]
    public void Spellings_of_one_entry_that_folding_makes_equal_are_no_duplicates()
    {
        Assert.Empty(TermBase.Create([Term("晚点LatePost", "LatePost", 2) with { SourceVariants = ["晚点 LatePost"] }]).Issues);
        Assert.Single(TermBase.Create([Term("晚点", "LatePost", 2) with { SourceVariants = ["晚点"] }]).Issues);
    }

    [Fact]
    public void Takes_the_same_form_in_another_context_as_meant()
        => Assert.Empty(TermBase.Create([Term("大众", "the public", 2), Term("大众", "Volkswagen", 3) with { Context = new() { RequireBefore = ["宝马、"] } }]).Issues);

    [Fact]
    public void Reports_empty_sides()
    {
        var issues = TermBase.Create([Term("\u200b ", "x", 2), Term("云", "", 3), Term("ChatGPT", "", 4) with { DoNotTranslate = true }]).Issues;

        Assert.Contains(issues, i => i is { Kind: TermIssueKind.EmptySource, Origin: "t.csv:2", Severity: FindingSeverity.Error });
        Assert.Contains(issues, i => i is { Kind: TermIssueKind.EmptyTarget, Origin: "t.csv:3", Severity: FindingSeverity.Error });
        Assert.DoesNotContain(issues, i => i.Origin is "t.csv:4");
    }

    [Fact]
    public void Reports_a_circle_of_variants_with_every_place()
    {
        var terms = TermBase.Create(
        [
            Term("甲", "a", 2) with { SourceVariants = ["乙"] },
            Term("乙", "a", 3) with { SourceVariants = ["丙"] },
            Term("丙", "a", 4) with { SourceVariants = ["甲"] },
        ]);

        var cycle = Assert.Single(terms.Issues, i => i.Kind == TermIssueKind.Cycle);
        Assert.Contains("甲 (t.csv:2) → 乙 (t.csv:3) → 丙 (t.csv:4) → 甲", cycle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Follows_a_chain_of_a_hundred_thousand_variants()
    {
        const int Count = 100_000;
        var terms = TermBase.Create(Enumerable.Range(0, Count).Select(i => Term($"词{i}条", "t", i) with { SourceVariants = [$"词{(i + 1) % Count}条"] }));

        Assert.Single(terms.Issues, i => i.Kind == TermIssueKind.Cycle);
    }

    [Fact]
    public void Reports_invisible_and_broken_characters_and_formulas()
    {
        var issues = TermBase.Create([Term("阿\u200b里", "Ali", 2), Term("云", "=cmd|' /C calc'!A0", 3), Term("\ud840", "x", 4)]).Issues;

        Assert.Equal([TermIssueKind.InvisibleCharacter, TermIssueKind.Formula, TermIssueKind.BrokenCharacter], issues.Select(i => i.Kind));
        Assert.Contains("\\u200B", issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_form_that_is_accepted_and_forbidden()
        => Assert.Equal(TermIssueKind.ForbiddenAccepted, Assert.Single(TermBase.Create([Term("云", "cloud", 2) with { ForbiddenTargets = ["Cloud"] }]).Issues).Kind);

    [Fact]
    public void Earlier_term_bases_win()
    {
        var both = TermBase.Concat([TermBase.Create([Term("云", "cloud", 1)]), TermBase.Create([Term("云", "nebula", 1)])]);

        Assert.Equal("cloud", Assert.Single(new TermMatcher(both).Match("云")).Term.Target);
    }

    [Fact]
    public void Does_not_mix_languages()
        => Assert.Throws<ArgumentException>(() => TermBase.Concat([TermBase.Create([]), TermBase.Create([], targetLanguage: "de")]));

    [Fact]
    public void Throws_on_errors_when_asked_to()
    {
        var error = Assert.Throws<AlignException>(TermBase.Create([Term("云", "", 3)]).ThrowIfInvalid);

        Assert.Contains("t.csv:3", error.Message, StringComparison.Ordinal);
    }

    private static Term Term(string source, string target, int line) => new() { Source = source, Target = target, Origin = $"t.csv:{line}" };
}
