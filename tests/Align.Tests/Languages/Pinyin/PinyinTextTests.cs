using Align.Languages.Pinyin;

namespace Align.Tests.Languages.Pinyin;

public sealed class PinyinTextTests
{
    [Theory]
    [InlineData("Bei3 jing1", "Bei jing", "Běi jīng")]
    [InlineData("lu:4 se4", "lü se", "lǜ sè")]
    [InlineData("nu:3 er2", "nü er", "nǚ ér")]
    [InlineData("xiong2", "xiong", "xióng")]
    [InlineData("liu2 shui3", "liu shui", "liú shuǐ")]
    [InlineData("gui4 zhou1", "gui zhou", "guì zhōu")]
    [InlineData("lou2", "lou", "lóu")]
    [InlineData("lu:e4", "lüe", "lüè")]
    [InlineData("ma5", "ma", "ma")]
    [InlineData("E2 zhou1", "E zhou", "É zhōu")]
    [InlineData("", "", "")]
    public void Reads_numbered_pinyin(string numbered, string plain, string marked)
    {
        Assert.Equal(plain, PinyinText.Plain(numbered));
        Assert.Equal(marked, PinyinText.WithToneMarks(numbered));
    }

    [Fact]
    public void Writes_the_umlaut_as_passports_do_when_asked() => Assert.Equal("Lyu", PinyinText.Plain("Lu:3", "yu"));

    [Theory]
    [InlineData("Xi an", "Xi'an")]
    [InlineData("Qing yang", "Qingyang")]
    [InlineData("tian e", "Tian'e")]
    [InlineData("chang an", "Chang'an")]
    public void Joins_syllables_with_an_apostrophe_before_a_vowel(string syllables, string word) => Assert.Equal(word, PinyinText.Join(syllables, capitalize: true));
}
