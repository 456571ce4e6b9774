using System.Text.Json;
using Align.Corpora;
using Align.Languages.Quantities;
using Align.Quality;
using FsCheck.Xunit;

namespace Align.Tests.Quality;

public sealed class QuantityCheckTests
{
    private static readonly QuantityCheck Check = new();

    public static IEnumerable<object[]> Pairs =>
        File.ReadLines(TestPaths.Output("Data", "quality", "quantity-pairs.jsonl")).Where(line => line.Length > 0).Select(line => new object[] { line });

    /// <summary>Lines <c>{"zh": ..., "en": ..., "finds": "ok" | "error" | "warning" | "note" | "N times too great" ...}</c>; the pair is checked in both directions.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Judges_pairs(string line)
    {
        using var json = JsonDocument.Parse(line);
        var (zh, en, finds) = (json.RootElement.GetProperty("zh").GetString()!, json.RootElement.GetProperty("en").GetString()!, json.RootElement.GetProperty("finds").GetString()!);
        var findings = Check.Check(new TranslationUnit { Source = zh, Target = en }).ToList();

        if (finds is "ok")
        {
            Assert.DoesNotContain(findings, finding => finding.Severity != FindingSeverity.Note);
            Assert.DoesNotContain(Check.Check(new TranslationUnit { Source = en, Target = zh, SourceLanguage = "en", TargetLanguage = "zh-Hans" }), finding => finding.Severity != FindingSeverity.Note);
            return;
        }
        Assert.Contains(findings, finding => string.Equals(finding.Severity.ToString(), finds, StringComparison.OrdinalIgnoreCase) || finding.Message.Contains(finds, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("quantity", finding.Check));
    }

    [Fact]
    public void Has_no_opinion_on_other_languages() =>
        Assert.Empty(Check.Check(new TranslationUnit { Source = "3800亿", Target = "380 Milliarden", TargetLanguage = "de" }));

    [Fact]
    public void Reports_additions_only_when_asked()
    {
        var unit = new TranslationUnit { Source = "他投资了。", Target = "He invested $300." };

        Assert.Empty(Check.Check(unit));
        Assert.Single(new QuantityCheck(new QuantityCheckOptions { ReportAdded = true }).Check(unit));
    }

    [Fact]
    public void Refuses_a_tolerance_that_is_no_share() => Assert.Throws<ArgumentOutOfRangeException>(() => new QuantityCheckOptions { Tolerance = 1 });

    [Property(MaxTest = 300)]
    public void Never_throws(string? source, string? target) =>
        Assert.NotNull(Check.Check(new TranslationUnit { Source = source ?? "", Target = target ?? "" }).ToList());

    [Property(MaxTest = 300)]
    public void A_text_agrees_with_itself(uint value)
    {
        var text = $"共{value}个";
        Assert.Empty(Check.Check(new TranslationUnit { Source = text, Target = text, TargetLanguage = "zh-Hans" }));
    }

    /// <summary>The commonest error of zh-en translation: 亿 taken for a billion. Any amount, in any of its Chinese writings.</summary>
    [Property(MaxTest = 1000)]
    public void An_amount_ten_times_off_is_always_found_and_the_right_one_never_accused(ushort amount, byte form)
    {
        var units = (string[])["万", "亿", "万亿", "万元", "亿元", "亿美元", "多亿", "万名用户"];
        var zh = (form % 2 == 0 ? $"{amount % 9998 + 2}" : $"{amount % 999 + 1}.{form % 9 + 1}") + units[form / 2 % units.Length];
        var quantity = Assert.Single(ChineseQuantityFinder.Default.Find(zh.AsSpan()));
        string Target(decimal factor) => "It came to " + QuantityWriter.ToEnglish(quantity with { Value = quantity.Value * factor }) + " in all.";

        Assert.Empty(Check.Check(new TranslationUnit { Source = zh, Target = Target(1) }));
        Assert.Contains("10 times too great", Assert.Single(Check.Check(new TranslationUnit { Source = zh, Target = Target(10) })).Message, StringComparison.Ordinal);
        Assert.Contains("10 times too small", Assert.Single(Check.Check(new TranslationUnit { Source = zh, Target = Target(0.1m) })).Message, StringComparison.Ordinal);
    }

    /// <summary>Published translations aligned by hand: what the check accuses there is nearly always an accusation of a good translation.</summary>
    [SharedDataFact]
    public void Accuses_few_published_translations()
    {
        var (pairs, accused) = (0, new List<string>());
        foreach (var unit in GoldUnits.Read(TestPaths.SharedData!))
        {
            pairs++;
            if (Check.Check(unit).Any(finding => finding.Severity != FindingSeverity.Note)) accused.Add(unit.Source);
        }

        Assert.True(pairs > 2000, $"Only {pairs} gold pairs were read.");
        Assert.True(accused.Count <= pairs / 200, $"{accused.Count} of {pairs} are accused: {string.Join(" | ", accused)}");
    }
}
