using Align.Corpora;
using Align.Documents;
using Align.Quality;
using Align.Terminology;

namespace Align.Tests.Quality;

public sealed class SmallCheckTests
{
    [Theory]
    [InlineData("他来了。", "He 来了.", FindingSeverity.Error)]
    [InlineData("关系很重要。", "Connections (关系) matter a great deal in business.", FindingSeverity.Warning)]
    public void Finds_Chinese_left_in_an_English_target(string source, string target, FindingSeverity severity)
    {
        var finding = Assert.Single(new UntranslatedCheck().Check(new TranslationUnit { Source = source, Target = target }));

        Assert.Equal(("untranslated", severity), (finding.Check, finding.Severity));
    }

    [Theory]
    [InlineData("en", "He came.")]
    [InlineData("zh-Hant", "他來了。")]
    [InlineData("ja", "彼が来た。")]
    public void Leaves_finished_targets_and_languages_with_Han_alone(string language, string target) =>
        Assert.Empty(new UntranslatedCheck().Check(new TranslationUnit { Source = "他来了。", Target = target, TargetLanguage = language }));

    [Theory]
    [InlineData("他来了。", " ", FindingSeverity.Error)]
    [InlineData("", "He came.", FindingSeverity.Note)]
    public void Finds_an_empty_side(string source, string target, FindingSeverity severity)
    {
        var finding = Assert.Single(new EmptyCheck().Check(new TranslationUnit { Source = source, Target = target }));

        Assert.Equal(("empty", severity), (finding.Check, finding.Severity));
    }

    [Fact]
    public void Finds_missing_and_forbidden_terms_and_no_others()
    {
        var term = new Term { Source = "菜鸟", Target = "Cainiao", ForbiddenTargets = ["Rookie"] };
        TermOutcome Outcome(TermFate fate, TextSpan span) => new(new TermMatch(new TextSpan(0, 2), term), fate, span);
        var unit = new TranslationUnit
        {
            Source = "菜鸟菜鸟菜鸟", Target = "Rookie and Cainiao",
            Terms = [Outcome(TermFate.Forbidden, new TextSpan(0, 6)), Outcome(TermFate.Applied, new TextSpan(11, 7)), Outcome(TermFate.Missing, default)],
        };
        var findings = new TermCheck().Check(unit).ToList();

        Assert.Equal(2, findings.Count);
        Assert.Contains("“Rookie”", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("“Cainiao”", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_target_far_too_short_or_long()
    {
        var check = new LengthCheck();
        const string Source = "在过去二十年里，它们的对战清单囊括了中国大多数互联网企业。";

        Assert.Contains("shorter", Assert.Single(check.Check(new TranslationUnit { Source = Source, Target = "In the past." })).Message, StringComparison.Ordinal);
        Assert.Contains("longer", Assert.Single(check.Check(new TranslationUnit { Source = "它们的对战清单。", Target = new string('a', 200) })).Message, StringComparison.Ordinal);
        Assert.Empty(check.Check(new TranslationUnit { Source = Source, Target = "Over the past twenty years, its list of opponents has come to include most of China's internet companies." }));
        Assert.Empty(check.Check(new TranslationUnit { Source = "好。", Target = "All right then." }));
    }

    [Fact]
    public void Names_the_option_that_is_out_of_range() =>
        Assert.Contains("MaxDeviation", Assert.Throws<ArgumentOutOfRangeException>(() => new LengthCheck(new LengthCheckOptions { MaxDeviation = 1 })).Message, StringComparison.Ordinal);

    [Fact]
    public void The_checker_sets_the_findings_of_all_checks_in_order()
    {
        var unit = new QualityChecker().Check(new TranslationUnit { Source = "投入3800亿", Target = "投入 38 billion", Findings = [new Finding("old", FindingSeverity.Note, "gone")] });

        Assert.Equal("untranslated, quantity", string.Join(", ", unit.Findings.Select(finding => finding.Check)));
    }

    [Fact]
    public void The_checker_keeps_order_and_is_lazy()
    {
        static IEnumerable<TranslationUnit> Endless()
        {
            for (var i = 0; ; i++) yield return new TranslationUnit { Id = $"{i}", Source = "是", Target = "yes" };
        }

        Assert.Equal("0, 1", string.Join(", ", new QualityChecker([new EmptyCheck()]).Check(Endless()).Take(2).Select(unit => unit.Id)));
    }
}
