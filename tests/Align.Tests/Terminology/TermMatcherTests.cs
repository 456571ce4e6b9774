using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermMatcherTests
{
    public static TheoryData<TermCase> Cases => TermCase.Load("matches.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_matches_of_the_case_file(TermCase given)
    {
        var matches = new TermMatcher(given.TermBase).Match(given.Text);

        Assert.Equal(given.Matches, [.. matches.Select((m, i) =>
            $"{m.Span.Start}:{given.Text.Substring(m.Span)}{(given.Matches.Count > i && given.Matches[i].Contains('=') ? "=" + m.Term.Target : "")}")]);
    }

    [Fact]
    public void Shows_what_the_context_rules_out_and_why()
    {
        var tongyi = new Term { Source = "通义", Target = "Tongyi", Context = new() { ExcludeBefore = ["之"] } };
        var matcher = new TermMatcher(TermBase.Create([tongyi]));

        Assert.Equal([new ExcludedTermMatch(new(3, 2), tongyi, "exclude_before: 之")], matcher.FindExcluded("古今之通义也,通义"));
    }

    [Fact]
    public void Does_not_show_as_excluded_what_lies_in_a_match()
    {
        var matcher = new TermMatcher(TermBase.Create(
        [
            new Term { Source = "大众汽车", Target = "Volkswagen" },
            new Term { Source = "大众", Target = "Volkswagen", Context = new() { RequireBefore = ["宝马、"] } },
        ]));

        Assert.Empty(matcher.FindExcluded("大众汽车"));
        Assert.Equal("require_before", Assert.Single(matcher.FindExcluded("服务大众")).Reason);
    }

    [Fact]
    public void Allocates_nothing_when_nothing_matches()
    {
        var matcher = new TermMatcher(TermBase.Create(Enumerable.Range(0, 1000).Select(i => new Term { Source = $"词{(char)('一' + i)}语", Target = $"t{i}" })));
        var text = string.Concat(Enumerable.Repeat("这里没有任何一个词条，只有普通的文字。", 50));
        Assert.Empty(matcher.Match(text));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var matches = matcher.Match(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(matches);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Gives_every_thread_the_same_matches()
    {
        var terms = Enumerable.Range(0, 500).Select(i => new Term { Source = $"{(char)('一' + (i % 97))}{(char)('一' + (i % 89))}", Target = $"t{i}" });
        var matcher = new TermMatcher(TermBase.Create(terms));
        var text = string.Concat(Enumerable.Range(0, 5000).Select(i => (char)('一' + ((i * (i + 3)) % 89))));
        var expected = matcher.Match(text);
        Assert.NotEmpty(expected);

        var all = new IReadOnlyList<TermMatch>[8];
        Parallel.For(0, all.Length, i => all[i] = matcher.Match(text));

        Assert.All(all, matches => Assert.Equal(expected, matches));
    }

    [SharedDataFact]
    public void Tells_the_model_Tongyi_from_the_classical_phrase_in_a_real_article()
    {
        var text = File.ReadAllText(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt"));
        var matcher = new TermMatcher(TermBase.Create(
        [
            new Term { Source = "通义", Target = "Tongyi", Context = new() { ExcludeBefore = ["之"] } },
            new Term { Source = "阿里", Target = "Alibaba" },
            new Term { Source = "阿里云", Target = "Alibaba Cloud" },
        ]));

        var matches = matcher.Match(text);

        Assert.Equal("古今之通义也", text.Substring(Assert.Single(matcher.FindExcluded(text)).Span.Start - 3, 6));
        Assert.Equal(text.Split("阿里云").Length - 1, matches.Count(m => m.Term.Source is "阿里云"));
        Assert.Equal(text.Split("阿里").Length - 1, matches.Count(m => m.Term.Source is "阿里" or "阿里云"));
        Assert.Equal(text.Split("通义").Length - 2, matches.Count(m => m.Term.Source is "通义"));
    }

    [FsCheck.Xunit.Property]
    public void Agrees_with_trying_every_form_everywhere(FsCheck.NonEmptyArray<FsCheck.NonNegativeInt> formSeeds, FsCheck.NonNegativeInt[] textSeeds)
        => AssertAgreement(formSeeds.Get.Select(s => s.Get), textSeeds.Select(s => s.Get), "甲乙丙");

    /// <summary>Beyond five first characters the matcher searches in another way.</summary>
    [FsCheck.Xunit.Property]
    public void Agrees_with_trying_every_form_everywhere_when_forms_begin_with_many_characters(FsCheck.NonEmptyArray<FsCheck.NonNegativeInt> formSeeds, FsCheck.NonNegativeInt[] textSeeds)
        => AssertAgreement(formSeeds.Get.Select(s => s.Get).Concat(Enumerable.Range(0, 8).Select(i => 70 + (i * 9))), textSeeds.Select(s => s.Get), "甲乙丙丁戊己庚辛");

    private static void AssertAgreement(IEnumerable<int> formSeeds, IEnumerable<int> textSeeds, string alphabet)
    {
        var forms = formSeeds.Select(Letters).Distinct(StringComparer.Ordinal).ToList();
        var text = string.Concat(textSeeds.Select(Letters));
        var matches = new TermMatcher(TermBase.Create(forms.Select(f => new Term { Source = f, Target = "t" }))).Match(text);

        var expected = new List<TextSpan>();
        for (var i = 0; i < text.Length;)
        {
            var longest = forms.Where(f => string.CompareOrdinal(text, i, f, 0, f.Length) == 0).Select(f => f.Length).DefaultIfEmpty(0).Max();
            if (longest > 0) expected.Add(new(i, longest));
            i += Math.Max(1, longest);
        }
        Assert.Equal(expected, matches.Select(m => m.Span));

        string Letters(int seed)
        {
            var letters = "";
            for (seed++; seed > 0; seed /= alphabet.Length) letters += alphabet[seed % alphabet.Length];
            return letters;
        }
    }
}
