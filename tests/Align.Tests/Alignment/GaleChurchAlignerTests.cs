using Align.Alignment;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Align.Tests.Alignment;

public sealed class GaleChurchAlignerTests(ITestOutputHelper output)
{
    private static readonly GaleChurchAligner Aligner = new();

    [Property(MaxTest = 80)]
    public void Beads_are_monotone_complete_and_mirrored_when_sides_are_swapped(byte[] sourceLengths, byte[] targetLengths, bool isChinese)
    {
        string[] source = [.. sourceLengths.Select(length => new string(isChinese ? '中' : 'a', length % 60))];
        string[] target = [.. targetLengths.Select(length => new string('b', length))];

        var beads = Aligner.Align(source, target);

        BeadLaw.AssertMonotoneAndComplete(beads, source.Length, target.Length);
        Assert.Equal(BeadLaw.Mirror(beads), Aligner.Align(target, source));
    }

    [Fact]
    public void Finds_a_sentence_that_became_two()
    {
        string[] source = ["她来了。", "他看了看桌子上那本旧书，又望了望窗外慢慢落下去的太阳。", "天黑了，大家都回家了。"];
        string[] target = ["She came.", "He looked at the old book that lay on the table.", "Then he watched the sun go down outside the window.", "It was dark, and everyone went home."];

        var beads = Aligner.Align(source, target);

        Assert.Equal([new(0, 1, 0, 1), new(1, 1, 1, 2), new(2, 1, 3, 1)], beads);
    }

    [Fact]
    public void An_empty_side_leaves_the_other_unaligned()
    {
        Assert.Equal([new(0, 1, 0, 0), new(1, 1, 0, 0)], Aligner.Align(["一。", "二。"], []));
        Assert.Empty(Aligner.Align([], []));
        Assert.Throws<ArgumentNullException>(() => Aligner.Align(null!, []));
    }

    [Fact]
    public void A_cancelled_alignment_stops()
        => Assert.Throws<OperationCanceledException>(() => Aligner.Align(["一。"], ["One."], new CancellationToken(canceled: true)));

    [SharedDataFact]
    public void Keeps_its_figures_on_hand_aligned_texts()
    {
        foreach (var (name, floor) in new[] { ("mac-dev", 0.535), ("mag", 0.900) })
        {
            var (precision, recall, f1) = GoldSet.Load(name).Score(Aligner);
            output.WriteLine($"Gale-Church, {name}: P {precision:F4} R {recall:F4} F1 {f1:F4}");
            Assert.True(f1 >= floor, $"{name}: F1 {f1:F4} fell below {floor:F3}");
        }
    }
}
