using Align.Cedict;
using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class CharacterFoldingTests
{
    private static readonly TermMatcherOptions Options = new() { Characters = CedictCharacterFolding.Default };

    [Theory]
    [InlineData("阿里云计算", "阿里雲計算")]
    [InlineData("螞蟻集團", "蚂蚁集团")]
    [InlineData("蚂蚁集团", "螞蟻集团")]
    [InlineData("机器学习", "機器學習")]
    public void Traditional_and_simplified_forms_match_each_other(string term, string text)
    {
        var match = Assert.Single(new TermMatcher(TermBase.Create([new Term { Source = term, Target = "t" }]), Options).Match($"在{text}中"));

        Assert.Equal(new TextSpan(1, text.Length), match.Span);
    }

    [Fact]
    public void Without_the_table_they_do_not()
        => Assert.Empty(new TermMatcher(TermBase.Create([new Term { Source = "蚂蚁集团", Target = "t" }])).Match("螞蟻集團"));

    [Fact]
    public void Case_sensitive_terms_fold_characters_all_the_same()
    {
        var matcher = new TermMatcher(TermBase.Create([new Term { Source = "Go語言", Target = "Go", CaseSensitive = true }]), Options);

        Assert.Single(matcher.Match("Go语言"));
        Assert.Empty(matcher.Match("GO语言"));
    }

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var folding = CedictCharacterFolding.Default;
        for (var c = '\u3400'; c < '\uA000'; c++) Assert.Equal(folding.Fold(c), folding.Fold(folding.Fold(c)));
        Assert.Equal('云', folding.Fold('雲'));
        Assert.Equal('后', folding.Fold('后'));
    }
}
