using Align.Documents;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

public sealed class SegmentationOptionsTests
{
    [Fact]
    public void Splits_at_semicolons_where_asked_but_not_in_an_entity()
        => AssertTexts(new() { SplitAtSemicolon = true }, "甲赞成；乙反对;A&amp;B弃权。", "甲赞成；", "乙反对;", "A&amp;B弃权。");

    [Fact]
    public void Ends_lines_at_each_break_at_blank_lines_or_never()
    {
        const string Text = "风从\n海上来\n\n船走了\r\n\r\n完";

        AssertTexts(new() { LineBreaks = LineBreakMode.Each }, Text, "风从", "海上来", "船走了", "完");
        AssertTexts(new() { LineBreaks = LineBreakMode.BlankLine }, Text, "风从\n海上来", "船走了", "完");
        AssertTexts(new() { LineBreaks = LineBreakMode.Never }, Text, Text);
    }

    [Fact]
    public void Sees_a_speech_tag_across_a_soft_break_and_the_next_item_of_a_list()
    {
        AssertTexts(new() { LineBreaks = LineBreakMode.BlankLine }, "“走吧。”\n他说。天黑了。", "“走吧。”\n他说。", "天黑了。");
        AssertTexts(new() { LineBreaks = LineBreakMode.Never }, "1. 打开电源\n2. 按下按钮", "1. 打开电源", "2. 按下按钮");
    }

    [Fact]
    public void Says_why_each_segment_ends()
    {
        var options = new SegmentationOptions { SplitAtSemicolon = true, Terminators = "|" };
        const string Text = "一。二？三！四……五；六|七\n八\n\n（1）九（2）十";

        var kinds = new ChineseSegmenter(options).Segment(Text).Select(s => s.Boundary);

        Assert.Equal(
            [
                BoundaryKind.FullStop, BoundaryKind.Question, BoundaryKind.Exclamation, BoundaryKind.Ellipsis, BoundaryKind.Semicolon, BoundaryKind.Custom,
                BoundaryKind.LineBreak, BoundaryKind.BlankLine, BoundaryKind.ListItem, BoundaryKind.End,
            ],
            kinds);
    }

    [Fact]
    public void Cuts_long_sentences_at_pauses_and_says_so()
    {
        const string Text = "他走过一条很长的街，穿过一座旧的桥，看见1,000只鸟停在对岸的树上。";

        var segments = new ChineseSegmenter(new SegmentationOptions { MaximumLength = 20 }).Segment(Text);

        Assert.Equal(["他走过一条很长的街，穿过一座旧的桥，", "看见1,000只鸟停在对岸的树上。"], segments.Select(s => Text.Substring(s.Span)), StringComparer.Ordinal);
        Assert.Equal([BoundaryKind.SoftSplit, BoundaryKind.FullStop], segments.Select(s => s.Boundary));
    }

    [Fact]
    public void Keeps_every_segment_within_the_maximum_and_no_pair_of_surrogates_apart()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷野家", 500)) + new string('a', 500) + string.Concat(Enumerable.Repeat("😀", 100));

        foreach (var segment in new MixedSegmenter(new SegmentationOptions { MaximumLength = 17 }).Segment(text))
        {
            Assert.InRange(segment.Span.Length, 1, 17);
            Assert.False(char.IsLowSurrogate(text[segment.Span.Start]));
        }
    }

    [Fact]
    public void Knows_added_abbreviations()
    {
        AssertTexts(new(), "He met Xyz. Smith.", "He met Xyz.", "Smith.");
        AssertTexts(new() { Abbreviations = ["xyz"] }, "He met Xyz. Smith.", "He met Xyz. Smith.");
    }

    [Theory]
    [InlineData("MaximumLength")]
    [InlineData("Terminators")]
    [InlineData("Abbreviations")]
    [InlineData("LineBreaks")]
    public void Names_the_property_that_cannot_be_used(string property)
    {
        var options = property switch
        {
            "MaximumLength" => new SegmentationOptions { MaximumLength = 3 },
            "Terminators" => new SegmentationOptions { Terminators = "a" },
            "Abbreviations" => new SegmentationOptions { Abbreviations = ["Inc."] },
            _ => new SegmentationOptions { LineBreaks = (LineBreakMode)9 },
        };

        Assert.Equal(property, Assert.ThrowsAny<ArgumentException>(() => new MixedSegmenter(options)).ParamName);
    }

    private static void AssertTexts(SegmentationOptions options, string text, params string[] expected)
        => Assert.Equal(expected.AsEnumerable(), new MixedSegmenter(options).Segment(text).Select(s => text.Substring(s.Span)), StringComparer.Ordinal);
}
