using Align.Documents;
using Align.Segmentation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Align.Tests.Segmentation;

/// <summary>The laws that every segmenter keeps for any text.</summary>
[Properties(Arbitrary = [typeof(Texts)], MaxTest = 2000)]
public sealed class SegmenterProperties
{
    private static readonly ISegmenter[] Segmenters =
    [
        new ChineseSegmenter(),
        new EnglishSegmenter(),
        new MixedSegmenter(),
        new ChineseSegmenter(new SegmentationOptions { LineBreaks = LineBreakMode.BlankLine, SplitAtSemicolon = true }),
        new MixedSegmenter(new SegmentationOptions { LineBreaks = LineBreakMode.Never, Terminators = "|" }),
        new MixedSegmenter(new SegmentationOptions { MaximumLength = 20 }),
    ];

    [Property]
    public void Segments_cover_the_text_in_order_and_are_trimmed(SampleText sample)
    {
        foreach (var segmenter in Segmenters)
        {
            var end = 0;
            foreach (var segment in segmenter.Segment(sample.Text))
            {
                Assert.True(segment.Span.Start >= end && !segment.Span.IsEmpty);
                Assert.True(sample.Text.AsSpan(end, segment.Span.Start - end).IsWhiteSpace());
                Assert.False(char.IsWhiteSpace(sample.Text[segment.Span.Start]) || char.IsWhiteSpace(sample.Text[segment.Span.End - 1]));
                end = segment.Span.End;
            }
            Assert.True(sample.Text.AsSpan(end).IsWhiteSpace());
        }
    }

    [Property]
    public void A_segment_by_itself_is_one_segment(SampleText sample)
    {
        foreach (var segmenter in Segmenters)
        {
            foreach (var segment in segmenter.Segment(sample.Text))
            {
                var alone = Assert.Single(segmenter.Segment(sample.Text.Substring(segment.Span)));
                Assert.Equal(new TextSpan(0, segment.Span.Length), alone.Span);
            }
        }
    }

    [Property]
    public void A_segment_ends_the_same_whatever_stood_before_it(SampleText sample)
    {
        foreach (var segmenter in Segmenters)
        {
            foreach (var segment in segmenter.Segment(sample.Text))
            {
                Assert.True(segmenter.TryNext(sample.Text.AsSpan(segment.Span.Start), 0, out var again));
                Assert.Equal(segment with { Span = segment.Span.Shift(-segment.Span.Start) }, again);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Streaming_gives_the_same_segments_for_any_buffering(SampleText sample, PositiveInt size)
    {
        // Long enough that segments are given out while more is still to come.
        var text = string.Concat(Enumerable.Repeat(sample.Text, 1 + (6000 / sample.Text.Length)));
        foreach (var segmenter in Segmenters)
        {
            var expected = segmenter.Segment(text).Select(s => new StreamedSegment(s.Span.Start, text.Substring(s.Span), s.Boundary));
            var actual = new StreamingSegmenter(segmenter, size.Get).Segment(new StringReader(text));
            Assert.Equal(expected, actual);
        }
    }

    public sealed record SampleText(string Text)
    {
        public override string ToString() => System.Text.Json.JsonSerializer.Serialize(Text);
    }

    public static class Texts
    {
        private static readonly string[] Pieces =
        [
            "。", "！", "？", "……", "｡", "．", ".", "!", "?", "，", "；", "：", ",", "“", "”", "‘", "’", "「", "」", "\"", "'", "（", "）", "(", ")", "《", "》", "[3]", "【", "】",
            "——", " ", "　", "\n", "\r\n", "\n\n", "\0", "\uFEFF", "\uD83C", "\uDF89", "🎉", "👨‍👩‍👧", "1.", "2.", "（一）", "①", "a)", "•", "他说", "我", "的", "是", "等", "天下雨了",
            "没有人回答", "Mr", "U.S", "said", "John", "He", "the", "www.a.com/?b=1", "3", "~", "|", "𠮷", "한", "I", ". . .", "...", "Yahoo!", "Inc.",
        ];

        public static Arbitrary<SampleText> Text()
        {
            var piece = Gen.Frequency(
                (30, Gen.Elements(Pieces)),
                (1, Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())));
            return piece.NonEmptyListOf().Select(pieces => new SampleText(string.Concat(pieces))).ToArbitrary();
        }
    }
}
