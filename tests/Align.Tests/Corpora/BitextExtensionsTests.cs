using Align.Alignment;
using Align.Corpora;
using Align.Documents;
using Align.Segmentation;

namespace Align.Tests.Corpora;

public sealed class BitextExtensionsTests
{
    [Fact]
    public void Makes_one_unit_of_each_bead_and_loses_no_character()
    {
        var bitext = SampleBitext.Article();

        var units = bitext.ToUnits("aligned").ToList();

        Assert.Equal(bitext.Beads.Count, units.Count);
        Assert.Equal(Enumerable.Range(1, units.Count).Select(id => $"{id}"), units.Select(unit => unit.Id), StringComparer.Ordinal);
        Assert.All(units, unit => Assert.Equal(unit.Source, unit.SourceSpan is { } span ? bitext.Source.Text.Substring(span) : ""));
        Assert.All(units, unit => Assert.Equal("aligned", unit.Origin));
        Assert.All(units, unit => Assert.Null(unit.Confidence));
    }

    [Fact]
    public void Gives_an_addition_no_source_span_and_no_block()
    {
        var addition = SampleBitext.Article().ToUnits().Single(unit => unit.Source.Length == 0);

        Assert.Null(addition.SourceSpan);
        Assert.Equal(-1, addition.Block);
        Assert.NotNull(addition.TargetSpan);
    }

    [Theory]
    [InlineData("zh-Hans", "他来了。", "", "他走了。", "他来了。他走了。")]
    [InlineData("zh-Hans", "他来了。", "\u3000", "他走了。", "他来了。\u3000他走了。")]
    [InlineData("zh-Hans", "他来了。", "\n", "他走了。", "他来了。他走了。")]
    [InlineData("en", "He came.", "  ", "He left.", "He came.  He left.")]
    [InlineData("en", "He came.", "\r\n", "He left.", "He came. He left.")]
    public void Joins_segments_of_a_block_as_the_language_is_written(string language, string first, string gap, string second, string expected)
    {
        var unit = Join(language, first, gap, second, secondBlock: 0);

        Assert.Equal(expected, unit.Source);
        Assert.Equal(new TextSpan(0, first.Length + gap.Length + second.Length), unit.SourceSpan);
    }

    [Theory]
    [InlineData("zh-Hans", "甲。", "乙。", "甲。乙。")]
    [InlineData("en", "One.", "Two.", "One. Two.")]
    public void Leaves_the_marks_between_two_blocks_out(string language, string first, string second, string expected) =>
        Assert.Equal(expected, Join(language, first, " - ", second, secondBlock: 1).Source);

    [Fact]
    public void Keeps_the_confidence_of_a_bead()
    {
        var bitext = SampleBitext.Hostile();
        bitext = bitext with { Beads = [.. bitext.Beads.Select(bead => bead with { Confidence = 0.5 })] };

        Assert.All(bitext.ToUnits(), unit => Assert.Equal(0.5, unit.Confidence));
    }

    private static TranslationUnit Join(string language, string first, string gap, string second, int secondBlock)
    {
        var bitext = new Bitext
        {
            Source = new Document { Text = first + gap + second, Language = language },
            Target = new Document(),
            SourceSegments =
            [
                new Segment(new TextSpan(0, first.Length), BoundaryKind.FullStop),
                new Segment(new TextSpan(first.Length + gap.Length, second.Length), BoundaryKind.FullStop, secondBlock),
            ],
            TargetSegments = [],
            Beads = [new Bead(0, 2, 0, 0)],
        };
        return Assert.Single(bitext.ToUnits());
    }
}
