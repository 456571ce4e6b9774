using Align.Documents;
using Align.Languages;
using FsCheck.Xunit;

namespace Align.Tests.Languages;

public sealed class WordSegmenterTests
{
    private static readonly TestLexicon Lexicon = new("研究 [yan2 jiu1] /research/", "研究生 [yan2 jiu1 sheng1] /graduate student/", "生命 [sheng1 ming4] /life/", "命 [ming4] /fate/", "起源 [qi3 yuan2] /origin/");

    private static readonly WordSegmenter Segmenter = new(Lexicon, static word => word.Length == 1 ? 1.15f : 1f, ["云计算"]);

    [Theory]
    [InlineData("研究生命起源", "研究 生命 起源")]
    [InlineData("研究生", "研究生")]
    [InlineData("研究云计算", "研究 云计算")]
    [InlineData("某命", "某 命")]
    [InlineData("𠀀命", "𠀀 命")]
    public void Chooses_the_fewest_known_words(string text, string words) => Assert.Equal(words, string.Join(" ", Cut(text).Select(span => text.Substring(span))));

    [Property(MaxTest = 300)]
    public void Words_cover_any_text_in_order(string? text)
    {
        var end = 0;
        foreach (var span in Cut(text ?? ""))
        {
            Assert.Equal(end, span.Start);
            Assert.True(span.Length > 0);
            end = span.End;
        }
        Assert.Equal((text ?? "").Length, end);
    }

    [Fact]
    public void Long_runs_are_cut_completely() => Assert.Equal(5000, Cut(string.Concat(Enumerable.Repeat("研究生命", 1250))).Sum(span => span.Length));

    private static List<TextSpan> Cut(string text)
    {
        var words = new List<TextSpan>();
        Segmenter.Cut(text.AsSpan(), 0, text.Length, words);
        return words;
    }
}
