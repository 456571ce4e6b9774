using Align.Alignment;
using Align.Cedict;
using Xunit.Abstractions;

namespace Align.Tests.Alignment;

/// <summary>Texts that are long, damaged or no translation at all.</summary>
public sealed class LexicalAlignerLimitTests(ITestOutputHelper output)
{
    private static readonly LexicalAligner Aligner = new(CedictLexicon.Default);

    private static readonly string[] Chinese = ["陈清扬来了。", "她问我有没有三万五千块钱。", "我说没有。", "月光照在门口的石头上。", "天亮时她走了。"];

    private static readonly string[] English = ["Chen Qingyang came.", "She asked me whether I had 35,000 yuan.", "I said no.", "Moonlight fell on the stone by the door.", "At daybreak she left."];

    [Fact]
    public void A_text_that_is_one_line_of_five_megabytes_gives_a_result()
    {
        string[] chinese = [string.Concat(Enumerable.Repeat(string.Concat(Chinese), 2_500_000 / Chinese.Sum(text => text.Length)))];
        string[] english = [string.Concat(Enumerable.Repeat(string.Join(' ', English), 5_000_000 / English.Sum(text => text.Length)))];

        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(chinese, english), 1, 1);
        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(Chinese, english), Chinese.Length, 1);
        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(chinese, English), 1, English.Length);
    }

    [Fact]
    public void Identical_texts_are_paired_one_to_one()
    {
        Assert.All(Aligner.Align(Chinese, Chinese), bead => Assert.Equal((bead.SourceStart, 1, 1), (bead.TargetStart, bead.SourceCount, bead.TargetCount)));
        Assert.All(Aligner.Align(English, English), bead => Assert.Equal((bead.SourceStart, 1, 1), (bead.TargetStart, bead.SourceCount, bead.TargetCount)));
    }

    [Fact]
    public void Texts_without_a_word_give_a_result()
    {
        string[] marks = ["……", "", "   ", "\uD800", "！！！", "\0"];

        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(marks, English), marks.Length, English.Length);
        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(Chinese, marks), Chinese.Length, marks.Length);
        BeadLaw.AssertMonotoneAndComplete(Aligner.Align(marks, marks), marks.Length, marks.Length);
    }

    [Fact]
    public void The_same_texts_give_the_same_beads_every_time_and_on_every_thread()
    {
        var beads = Aligner.Align(Chinese, English);

        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => new LexicalAligner(CedictLexicon.Default).Align(Chinese, English)).ToArray(), again => Assert.Equal(beads, again));
    }

    [SharedDataFact]
    public void A_long_document_is_aligned_as_well_as_its_chapters()
    {
        var texts = LongTexts.Shuffled(GoldSet.Load("mac-dev"), 1500, seed: 1);
        var chapters = texts.Chapters.Score(Aligner).F1;

        var beads = Aligner.Align(texts.Source, texts.Target);

        BeadLaw.AssertMonotoneAndComplete(beads, texts.Source.Count, texts.Target.Count);
        output.WriteLine($"{texts.Source.Count} x {texts.Target.Count}: F1 {texts.F1(beads):F4}, chapters alone {chapters:F4}");
        // Six translators in one document have no habits in common, which costs a little.
        Assert.True(texts.F1(beads) >= chapters - 0.01, $"F1 {texts.F1(beads):F4}");
    }

    [SharedDataFact]
    public void Missing_pages_stay_alone_and_leave_the_rest_right()
    {
        var text = GoldSet.Load("mac-dev").Texts[4];
        // Forty source sentences lose their translation.
        var (first, last) = (text.Gold.First(bead => bead.SourceCount > 0 && bead.SourceStart >= 60), text.Gold.First(bead => bead.SourceCount > 0 && bead.SourceStart >= 100));
        var cut = last.TargetStart - first.TargetStart;
        string[] target = [.. text.Target[..first.TargetStart], .. text.Target[last.TargetStart..]];
        var rest = text.Gold.Where(bead => bead.SourceEnd <= first.SourceStart && bead.TargetEnd <= first.TargetStart)
            .Concat(text.Gold.Where(bead => bead.SourceStart >= last.SourceStart && bead.TargetStart >= last.TargetStart).Select(bead => bead with { TargetStart = bead.TargetStart - cut }))
            .Where(bead => !bead.IsNull).Select(GoldSet.Key).ToHashSet();

        var beads = Aligner.Align(text.Source, target);

        BeadLaw.AssertMonotoneAndComplete(beads, text.Source.Length, target.Length);
        var alone = beads.Count(bead => bead.TargetCount == 0 && bead.SourceStart >= first.SourceStart && bead.SourceEnd <= last.SourceStart);
        var right = beads.Count(bead => rest.Contains(GoldSet.Key(bead)));
        output.WriteLine($"{alone} of {last.SourceStart - first.SourceStart} stand alone, {right} of {rest.Count} of the rest are right");
        Assert.True(alone >= 0.8 * (last.SourceStart - first.SourceStart) && right >= 0.9 * rest.Count, $"{alone} alone, {right} of {rest.Count} right");
    }

    [SlowFact]
    public void Two_hundred_thousand_sentences_take_bounded_memory()
    {
        var texts = LongTexts.Shuffled(GoldSet.Load("mac-dev"), 85_000, seed: 2);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var beads = Aligner.Align(texts.Source, texts.Target);

        BeadLaw.AssertMonotoneAndComplete(beads, texts.Source.Count, texts.Target.Count);
        var megabytes = (GC.GetTotalMemory(forceFullCollection: false) - before) >> 20;
        output.WriteLine($"{texts.Source.Count + texts.Target.Count} sentences: {megabytes} MB on the heap at the end, F1 {texts.F1(beads):F4}");
        Assert.True(megabytes < 2000, $"{megabytes} MB");
    }
}
