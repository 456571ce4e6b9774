using Align.Alignment;
using Align.Cedict;
using Align.Terminology;

namespace Align.Tests.Alignment;

public sealed class BeadExplanationTests
{
    private static readonly LexicalAligner Aligner = new(CedictLexicon.Default);

    private static readonly string[] Chinese = ["月光照在石头上。", "陈清扬问我有没有35000块钱和一台MP3。"];

    private static readonly string[] English = ["Moonlight fell on the stone.", "Chen Qingyang asked me if I had 35,000 yuan and an MP3."];

    [Fact]
    public void Names_what_ties_a_bead()
    {
        var ties = Aligner.Explain(Chinese, English, new Bead(0, 2, 0, 2)).Ties;

        Assert.Contains(ties, tie => tie is { Kind: TieKind.Word, Source: "月光", Target: "Moonlight", SourceSegment: 0, TargetSegment: 0, TargetStart: 0 });
        Assert.Contains(ties, tie => tie is { Kind: TieKind.Word, Source: "石头", Target: "stone" });
        Assert.Contains(ties, tie => tie is { Kind: TieKind.Name, Target: "Qingyang", SourceSegment: 1, TargetSegment: 1 });
        Assert.Contains(ties, tie => tie is { Kind: TieKind.Quantity, Target: "35,000" });
        Assert.All(ties, tie => Assert.StartsWith(tie.Target, English[tie.TargetSegment][tie.TargetStart..], StringComparison.Ordinal));
        Assert.All(ties, tie => Assert.StartsWith(tie.Source, Chinese[tie.SourceSegment][tie.SourceStart..], StringComparison.Ordinal));
    }

    [Fact]
    public void Is_mirrored_when_sides_are_swapped()
    {
        var bead = new Bead(1, 1, 1, 1);
        var mirrored = Aligner.Explain(English, Chinese, bead).Ties.Select(tie => (tie.Target, tie.TargetStart, tie.Source, tie.SourceStart)).Order();

        Assert.Equal(Aligner.Explain(Chinese, English, bead).Ties.Select(tie => (tie.Source, tie.SourceStart, tie.Target, tie.TargetStart)).Order(), mirrored);
    }

    [Fact]
    public void A_null_bead_has_no_ties_and_a_bead_beyond_the_texts_is_refused()
    {
        Assert.Empty(Aligner.Explain(Chinese, English, new Bead(0, 1, 0, 0)).Ties);
        Assert.Throws<ArgumentOutOfRangeException>(() => Aligner.Explain(Chinese, English, new Bead(1, 2, 0, 1)));
    }

    [Fact]
    public void A_term_base_ties_what_no_dictionary_knows()
    {
        string[] chinese = ["飞天猪来了。", "墨鱼神走了。"];
        string[] english = ["Zorblax has arrived.", "Quimby has gone away from this place to another."];
        var terms = TermBase.Create([new Term { Source = "飞天猪", Target = "Zorblax" }, new Term { Source = "墨鱼神", Target = "Quimby" }]);
        var aligner = new LexicalAligner(CedictLexicon.Default, new LexicalAlignerOptions { TermBase = terms });

        Assert.Contains(aligner.Explain(chinese, english, new Bead(0, 1, 0, 1)).Ties, tie => tie is { Kind: TieKind.Term, Target: "Zorblax" });
        Assert.DoesNotContain(Aligner.Explain(chinese, english, new Bead(0, 1, 0, 1)).Ties, tie => tie.Target == "Zorblax");
        Assert.True(aligner.Align(chinese, english)[0].Confidence > Aligner.Align(chinese, english)[0].Confidence);
        Assert.Throws<ArgumentException>(() => new LexicalAligner(CedictLexicon.Default, new LexicalAlignerOptions { TermBase = TermBase.Create([], sourceLanguage: "en", targetLanguage: "zh") }));
    }
}
