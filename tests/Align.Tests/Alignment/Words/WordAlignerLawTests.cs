using Align.Alignment.Words;
using Align.Cedict;
using Align.Corpora;
using Align.Documents;
using FsCheck.Xunit;

namespace Align.Tests.Alignment.Words;

public sealed class WordAlignerLawTests
{
    private static readonly WordAligner Aligner = new(CedictLexicon.Default);

    [Property(MaxTest = 200)]
    public void Links_lie_in_range_in_order_each_once_with_a_probability(string? source, string? target) => Check(source ?? "", target ?? "");

    [Property(MaxTest = 60)]
    public void Mixed_texts_hold_the_laws_too(int seed)
    {
        var random = new Random(seed);
        string[] parts = ["他", "昨天", "到了北京", "。", "He", " came ", "to Beijing", ",", "3,500", "三千五百元", "陈清扬", "Chen Qingyang", "\uD83D\uDE00", "\uD840", " ", "don't"];
        string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
        Check(Text(), Text());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a word")]
    [InlineData("词", "")]
    [InlineData("   ", "\n")]
    public void An_empty_side_has_no_links(string source, string target) => Assert.Empty(Aligner.Align(source, target).Links);

    [Theory]
    [InlineData(WordSymmetrization.Agreement)]
    [InlineData(WordSymmetrization.Intersection)]
    [InlineData(WordSymmetrization.GrowDiagonalFinalAnd)]
    public void Swapped_sides_give_mirrored_links(WordSymmetrization symmetrization)
    {
        var aligner = new WordAligner(CedictLexicon.Default, options: new WordAlignerOptions { Symmetrization = symmetrization });
        foreach (var pair in WordGold.Load())
        {
            var there = aligner.Align(pair.Source, pair.Target).Links.Select(link => (link.Source, link.Target)).ToHashSet();
            Assert.Equal(there, aligner.Align(pair.Target, pair.Source).Links.Select(link => (link.Target, link.Source)).ToHashSet());
        }
    }

    [Fact]
    public void The_intersection_is_part_of_the_grown_alignment()
    {
        var few = new WordAligner(CedictLexicon.Default, options: new WordAlignerOptions { Symmetrization = WordSymmetrization.Intersection });
        var many = new WordAligner(CedictLexicon.Default, options: new WordAlignerOptions { Symmetrization = WordSymmetrization.GrowDiagonalFinalAnd });
        foreach (var pair in WordGold.Load())
            Assert.Subset(many.Align(pair.Source, pair.Target).Links.ToHashSet(), few.Align(pair.Source, pair.Target).Links.ToHashSet());
    }

    [Fact]
    public void The_same_sentence_is_aligned_to_itself_word_by_word()
    {
        foreach (var text in new[] { "The quick brown fox jumps over a lazy dog.", "他昨天到了北京。" })
        {
            var alignment = Aligner.Align(text, text);
            Assert.Equal(Enumerable.Range(0, alignment.SourceTokens.Count).Select(i => (i, i)), alignment.Links.Select(link => (link.Source, link.Target)));
        }
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_tokens_is_aligned_in_pieces()
    {
        var chinese = string.Concat(Enumerable.Range(1000, 15_000).Select(i => $"他把{i}箱苹果送到北京。"));
        var english = string.Concat(Enumerable.Range(1000, 15_000).Select(i => $"He sent {i} boxes of apples to Beijing. "));
        var alignment = Aligner.Align(chinese, english);
        Assert.True(alignment.TargetTokens.Count > 100_000);
        Assert.True(alignment.Links.Count > 40_000, $"only {alignment.Links.Count} links");
    }

    [Fact]
    public void A_name_in_pinyin_is_projected()
    {
        const string source = "陈清扬把我拽住。", target = "Then Chen Qingyang caught me.";
        var span = Aligner.Align(source, target).Project(new TextSpan(0, 3));
        Assert.Equal("Chen Qingyang", target.Substring(span!.Value.Start, span.Value.Length));
    }

    [Fact]
    public void A_range_without_links_projects_to_nothing() => Assert.Null(Aligner.Align("中国", "").Project(new TextSpan(0, 2)));

    [Fact]
    public void Tokens_outside_the_text_are_refused_by_number()
    {
        var error = Assert.Throws<ArgumentException>(() => Aligner.Align("ab", [new TextSpan(0, 1), new TextSpan(1, 5)], "c", [new TextSpan(0, 1)]));
        Assert.Contains("Token 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(double.NaN, 4)]
    [InlineData(0.5, 0)]
    public void Wrong_options_are_named(double probability, int iterations)
        => Assert.Contains("WordAlignerOptions.", Assert.Throws<ArgumentException>(() => new WordAligner(CedictLexicon.Default, options: new WordAlignerOptions { MinProbability = probability, Iterations = iterations })).Message, StringComparison.Ordinal);

    private static void Check(string source, string target)
    {
        var alignment = Aligner.Align(source, target);
        var last = (-1, -1);
        foreach (var link in alignment.Links)
        {
            Assert.InRange(link.Source, 0, alignment.SourceTokens.Count - 1);
            Assert.InRange(link.Target, 0, alignment.TargetTokens.Count - 1);
            Assert.InRange(link.Probability, 0.0, 1.0);
            Assert.True((link.Source, link.Target).CompareTo(last) > 0);
            last = (link.Source, link.Target);
        }
        Assert.Equal(alignment.Links, Aligner.Align(source, target).Links);
        Assert.Equal(alignment.Links.Select(link => (link.Source, link.Target)).ToHashSet(), Aligner.Align(target, source).Links.Select(link => (link.Target, link.Source)).ToHashSet());
        Assert.Equal(alignment.Links.Select(link => (link.Source, link.Target)), PharaohLine.Read(PharaohLine.Write(alignment.Links)).Select(link => (link.Source, link.Target)));
    }
}
