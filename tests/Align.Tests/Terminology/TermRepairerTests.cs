using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermRepairerTests
{
    [Theory]
    [InlineData("达摩院成立了", "达摩院 was founded.", "DAMO Academy was founded.")]
    [InlineData("在达摩院", "at达摩院today", "at DAMO Academy today")]
    [InlineData("达摩院成立了", "The Dharma Academy's lab", "The DAMO Academy's lab")]
    [InlineData("云计算很贵", "云计算 is expensive.", "Cloud computing is expensive.")]
    [InlineData("一个智能体", "It is a 智能体.", "It is an agent.")]
    [InlineData("一个云计算", "An 云计算 firm", "A cloud computing firm")]
    public void Puts_right_what_is_safe(string source, string target, string expected)
    {
        var repaired = Repair(source, target);

        Assert.Equal(expected, repaired.Text);
        var outcome = Assert.Single(repaired.Outcomes);
        Assert.Equal(TermFate.Repaired, outcome.Fate);
        Assert.Equal(outcome.Match.Term.Target, repaired.Text.Substring(outcome.TargetSpan), ignoreCase: true);
        Assert.Equal(1, repaired.Repaired);
    }

    [Theory]
    [InlineData("达摩院成立了", "It was founded.", TermFate.Missing)]
    [InlineData("达摩院成立了", "Two Dharma Academies opened.", TermFate.Forbidden)]
    [InlineData("达摩院成立了", "少林达摩院 was founded.", TermFate.Missing)]
    [InlineData("一家优步", "a 优步 car", TermFate.Missing)]
    public void Leaves_the_rest_to_a_person(string source, string target, TermFate fate)
    {
        var repaired = Repair(source, target);

        Assert.Equal(target, repaired.Text);
        Assert.Equal(fate, Assert.Single(repaired.Outcomes).Fate);
    }

    [Fact]
    public void Keeps_what_is_right_and_moves_its_place()
    {
        var repaired = Repair("达摩院用云计算和云计算", "达摩院 uses cloud computing and 云计算.");

        Assert.Equal("DAMO Academy uses cloud computing and cloud computing.", repaired.Text);
        Assert.Equal([TermFate.Repaired, TermFate.Applied, TermFate.Repaired], [.. repaired.Outcomes.Select(o => o.Fate)]);
        Assert.Equal("cloud computing", repaired.Text.Substring(repaired.Outcomes[1].TargetSpan));
    }

    private static RepairedTarget Repair(string source, string target)
    {
        var terms = TermBase.Create(
        [
            new Term { Source = "达摩院", Target = "DAMO Academy", ForbiddenTargets = ["Dharma Academy"] },
            new Term { Source = "云计算", Target = "cloud computing" },
            new Term { Source = "智能体", Target = "agent" },
            new Term { Source = "优步", Target = "Uber" },
        ]);
        return TermRepairer.Repair(source, target, TermVerifier.Verify(new TermMatcher(terms).Match(source), target));
    }
}
