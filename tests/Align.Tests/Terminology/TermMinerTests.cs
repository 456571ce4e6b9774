using Align.Cedict;
using Align.Corpora;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermMinerTests
{
    [Fact]
    public void Finds_originals_in_brackets()
    {
        var candidates = Mine("公司的达摩院(DAMO Academy)成立了。“云栖大会”（Apsara Conference）开幕。今年(2025)增长(很快)。");

        Assert.Equal([("云栖大会", "Apsara Conference"), ("达摩院", "DAMO Academy")], [.. candidates.Select(c => (c.Source, c.Target))]);
        Assert.All(candidates, c => Assert.Equal(TermCandidateKind.Bracketed, c.Kind));
    }

    [Fact]
    public void Finds_recurrent_expressions_that_the_dictionary_lacks()
    {
        var candidates = Mine("他们做盘古模组。新的盘古模组很好，但盘古模组贵。天气很好，天气不错，好天气。");

        Assert.Contains(candidates, c => c is { Source: "盘古模组", Count: 3, Kind: TermCandidateKind.Recurrent });
        Assert.DoesNotContain(candidates, c => c.Source is "天气" or "盘古" or "模组" or "古模组");
    }

    [Fact]
    public void Finds_names_of_persons_and_writes_them_in_pinyin()
    {
        var name = Assert.Single(Mine("昨天蔡崇信来了。记者问蔡崇信，蔡崇信没有回答。"), c => c.Kind == TermCandidateKind.Name);

        Assert.Equal(("蔡崇信", "Cai Chongxin"), (name.Source, name.Target));
    }

    [Fact]
    public void A_bitext_shows_targets()
    {
        var candidates = new TermMiner(CedictLexicon.Default).Mine(
        [
            Unit("他们做盘古模组。", "They make the Pangu module."),
            Unit("盘古模组很好。", "The Pangu module is good."),
            Unit("但盘古模组贵。", "But Pangu modules are dear, the Pangu module too."),
            Unit("天气好。", "The weather is good."),
        ]);

        Assert.Equal("Pangu module", Assert.Single(candidates).Target);
    }

    [Fact]
    public void Known_terms_are_no_candidates()
        => Assert.Empty(new TermMiner(CedictLexicon.Default, TermBase.Create([new Term { Source = "达摩院", Target = "DAMO Academy" }])).Mine(["达摩院(DAMO Academy)"]));

    [SharedDataFact]
    public void Finds_again_most_of_what_people_put_into_the_glossary_of_a_real_article()
    {
        var text = File.ReadAllLines(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt"));

        var candidates = new TermMiner(CedictLexicon.Default).Mine(text);

        string[] expected = ["阿里云", "吴泳铭", "蔡崇信", "蒋凡", "大模型", "达摩院"];
        Assert.All(expected, e => Assert.Contains(candidates, c => string.Equals(c.Source, e, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wrong_option_is_named()
        => Assert.Contains("MinCount", Assert.Throws<ArgumentException>(() => new TermMiner(options: new() { MinCount = 1 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Finds_an_expression_that_a_document_translates_in_two_ways()
    {
        TranslationUnit[] units =
        [
            Unit("算力很贵。", "Computing power is dear.", "1"), Unit("买算力。", "Buy computing power.", "2"), Unit("他要算力。", "He wants computing power.", "3"),
            Unit("卖算力。", "Sell compute.", "4"), Unit("我们的算力够。", "Our compute is enough.", "5"), Unit("天气好。", "The weather is good.", "6"),
        ];

        var inconsistency = Assert.Single(TermConsistency.Check(units, CedictLexicon.Default));

        Assert.Equal("算力", inconsistency.Source);
        Assert.Equal(["computing power", "compute"], [.. inconsistency.Renderings.Select(r => r.Target.ToLowerInvariant())]);
        Assert.Equal(["4", "5"], inconsistency.Renderings[1].UnitIds);
        Assert.Empty(TermConsistency.Check(units, CedictLexicon.Default, TermBase.Create([new Term { Source = "算力", Target = "computing power" }])));
    }

    [Fact]
    public void Inflection_is_no_inconsistency()
        => Assert.Empty(TermConsistency.Check(
            [
                Unit("算法好。", "The algorithm is good."), Unit("买算法。", "Buy an algorithm."), Unit("新算法。", "New algorithms."), Unit("很多算法。", "Many algorithms."),
            ], CedictLexicon.Default));

    private static IReadOnlyList<TermCandidate> Mine(string text) => new TermMiner(CedictLexicon.Default).Mine([text]);

    private static TranslationUnit Unit(string source, string target, string id = "") => new() { Id = id, Source = source, Target = target };
}
