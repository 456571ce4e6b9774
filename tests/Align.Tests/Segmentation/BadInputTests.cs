using System.Diagnostics;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

/// <summary>Texts made to be slow or to break: nothing is lost, and time stays in proportion to length.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Units => ["长", "（", "“", "“好。", "(", "《", "\"", "'", "！", "……", ". ", "。\"", "？！", "“好！”他", "1. ", " . . ", "\n ", "[3]", "‘好。", "a.b", "。（", "…的", "🎉", "\uD83C", "\0", "我……我"];

    [Theory]
    [MemberData(nameof(Units))]
    public void Takes_time_in_proportion_to_the_length(string unit)
    {
        foreach (ISegmenter segmenter in (ISegmenter[])[new ChineseSegmenter(), new EnglishSegmenter(), new MixedSegmenter(new SegmentationOptions { LineBreaks = LineBreakMode.BlankLine })])
        {
            var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
            // Quadratic time would take hours for ten times the text; the bound leaves room for a busy machine.
            var clock = Stopwatch.StartNew();
            var covered = 0;
            foreach (var segment in segmenter.Enumerate(text)) covered += segment.Span.Length;
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
            Assert.InRange(covered, text.Count(c => !char.IsWhiteSpace(c)), text.Length);
        }
    }

    [Fact]
    public void An_unclosed_quotation_does_not_swallow_what_follows()
    {
        var text = "他说：“" + string.Concat(Enumerable.Repeat("天又亮了。", 1000));

        Assert.Equal(1000, new ChineseSegmenter().Segment(text).Count);
    }

    [Fact]
    public void Ten_megabytes_without_an_end_mark_are_one_segment_or_many_soft_ones()
    {
        var text = new string('字', 5_000_000);

        Assert.Equal(text.Length, Assert.Single(new ChineseSegmenter().Segment(text)).Span.Length);
        Assert.All(new ChineseSegmenter(new SegmentationOptions { MaximumLength = 500 }).Segment(text).SkipLast(1), s => Assert.Equal(BoundaryKind.SoftSplit, s.Boundary));
    }

    [Fact]
    public void A_start_outside_the_text_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new MixedSegmenter().TryNext("好", 2, out _));

    [Fact]
    public void Empty_and_blank_texts_hold_no_segment()
    {
        Assert.Empty(new MixedSegmenter().Segment(""));
        Assert.Empty(new MixedSegmenter().Segment(" \u3000\n\t"));
    }
}
