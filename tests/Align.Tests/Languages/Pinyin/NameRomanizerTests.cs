using Align.Languages.Pinyin;

namespace Align.Tests.Languages.Pinyin;

public sealed class NameRomanizerTests
{
    private static readonly NameRomanizer Romanizer = new(Align.Cedict.CedictLexicon.Default);

    [Theory]
    [InlineData("陈清扬", "Chen Qingyang")]
    [InlineData("吴泳铭", "Wu Yongming")]
    [InlineData("欧阳修", "Ouyang Xiu")]
    [InlineData("司马光", "Sima Guang")]
    [InlineData("单扁郎", "Shan Bianlang")]
    [InlineData("曾国藩", "Zeng Guofan")]
    [InlineData("吕布", "Lyu Bu")]
    [InlineData("王安忆", "Wang Anyi")]
    [InlineData("张爱玲", "Zhang Ailing")]
    [InlineData("刘西安", "Liu Xi'an")]
    [InlineData("蒋凡", "Jiang Fan")]
    public void Writes_surname_then_given_name(string name, string romanized) => Assert.Equal(romanized, Romanizer.Romanize(name.AsSpan()));

    [Fact]
    public void Keeps_characters_without_a_reading() => Assert.Equal("X", Romanizer.Romanize("x".AsSpan()));
}
