using Align.Corpora;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermScorerTests
{
    private static readonly TermScorer Scorer = new(new(TermBase.Create(
    [
        new Term { Source = "阿里", Target = "Alibaba" },
        new Term { Source = "阿里云", Target = "Alibaba Cloud", TargetVariants = ["Aliyun"] },
        new Term { Source = "大语言模型", Target = "large language model" },
        new Term { Source = "菜鸟", Target = "Cainiao", ForbiddenTargets = ["Rookie"] },
    ])));

    [Fact]
    public void Counts_each_source_occurrence_and_each_target_form_once()
    {
        var score = Scorer.Score(
        [
            Unit("1", "阿里和阿里云", "Alibaba Cloud"),
            Unit("2", "阿里云", "Aliyun"),
            Unit("3", "菜鸟", "Rookie"),
            Unit("4", "天气", "weather"),
        ]);

        Assert.Equal((4, 1, 1, 1, 1), (score.Occurrences, score.Applied, score.AppliedAsVariant, score.Forbidden, score.Missing));
        Assert.Equal(0.5, score.SuccessRate);
        Assert.Equal([("1", TermFate.Missing), ("3", TermFate.Forbidden)], [.. score.Failures.Select(f => (f.UnitId, f.Outcome.Fate))]);
        Assert.Equal("terms 2/4 applied (1 as a variant)", score.ToString());
    }

    [Fact]
    public void An_acronym_counts_after_the_document_has_introduced_it()
    {
        var score = Scorer.Score(
        [
            Unit("1", "大语言模型", "LLMs are big."),
            Unit("2", "大语言模型", "A large language model (LLM) is big."),
            Unit("3", "大语言模型", "LLMs are big."),
            Unit("4", "大语言模型", "LLMs are big.") with { Document = "other" },
        ]);

        Assert.Equal(["1", "4"], [.. score.Failures.Select(f => f.UnitId)]);
    }

    [Fact]
    public void The_bracket_that_introduces_an_acronym_serves_no_second_occurrence()
        => Assert.Equal(1, Scorer.Score([Unit("1", "大语言模型是大语言模型", "A large language model (LLM).")]).Missing);

    [Fact]
    public void Without_terms_all_is_well() => Assert.Equal(1, Scorer.Score([Unit("1", "天气", "weather")]).SuccessRate);

    private static TranslationUnit Unit(string id, string source, string target) => new() { Id = id, Source = source, Target = target, Document = "one" };
}
