using Align.AI;
using Align.Alignment;
using Align.Tests.Alignment;
using Xunit.Abstractions;

namespace Align.Tests.AI;

public sealed class EmbeddingAlignerTests(ITestOutputHelper output)
{
    private static readonly string[] Source = ["他昨天坐火车到了北京。", "医院里有两千张病床，医生却很少。", "老师喜欢音乐。", "我们明天去买苹果和牛奶。", "河边的树很高。"];
    private static readonly string[] Target = ["Yesterday he came to Beijing by train.", "The hospital has two thousand beds.", "But there are few doctors.", "The teacher likes music.", "Tomorrow we will buy apples and milk.", "The trees by the river are tall."];

    [Fact]
    public async Task Beads_follow_the_vectors()
    {
        var aligner = await EmbeddingAligner.CreateAsync(new FakeEmbeddings(), Source, Target);
        var beads = aligner.Align(Source, Target);
        Assert.Equal([(0, 1, 0, 1), (1, 1, 1, 2), (2, 1, 3, 1), (3, 1, 4, 1), (4, 1, 5, 1)], beads.Select(GoldSet.Key));
        Assert.All(beads, bead => Assert.InRange(bead.Confidence, 0.0, 1.0));
    }

    [Fact]
    public async Task Equal_texts_are_embedded_once_in_batches()
    {
        var generator = new FakeEmbeddings();
        var source = Source.Concat(Source).ToArray();
        var aligner = await EmbeddingAligner.CreateAsync(generator, source, Source, new EmbeddingAlignerOptions { BatchSize = 7, MaxRun = 2 });
        Assert.Equal(aligner.EmbeddedCount, generator.Seen.Count);
        Assert.All(generator.Batches.SkipLast(1), size => Assert.Equal(7, size));
        BeadLaw.AssertMonotoneAndComplete(aligner.Align(source, Source), source.Length, Source.Length);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 6)]
    public async Task Beads_are_monotone_and_complete_for_any_size(int sources, int targets)
    {
        string[] source = [.. Source.Take(sources)], target = [.. Target.Take(targets)];
        var aligner = await EmbeddingAligner.CreateAsync(new FakeEmbeddings(), source, target);
        BeadLaw.AssertMonotoneAndComplete(aligner.Align(source, target), sources, targets);
    }

    [Fact]
    public async Task Empty_segments_are_not_sent_to_the_model()
    {
        var generator = new FakeEmbeddings();
        string[] source = ["", "他来了。", " "];
        var aligner = await EmbeddingAligner.CreateAsync(generator, source, ["He came."]);
        Assert.DoesNotContain("", generator.Seen);
        BeadLaw.AssertMonotoneAndComplete(aligner.Align(source, ["He came."]), 3, 1);
    }

    [Fact]
    public async Task Texts_that_were_not_embedded_are_refused_by_place()
    {
        var aligner = await EmbeddingAligner.CreateAsync(new FakeEmbeddings(), Source, Target);
        Assert.Contains("Segments 0 to 0", Assert.Throws<ArgumentException>(() => aligner.Align(["新的句子。"], Target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generator_that_loses_texts_is_reported()
        => Assert.Contains("vectors for 11 texts", (await Assert.ThrowsAsync<AlignException>(() => EmbeddingAligner.CreateAsync(new FakeEmbeddings { Count = count => count - 1 }, Source, Target, new EmbeddingAlignerOptions { MaxRun = 1 }))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Numbers_that_are_not_finite_are_reported()
        => Assert.Contains("not finite", (await Assert.ThrowsAsync<AlignException>(() => EmbeddingAligner.CreateAsync(new FakeEmbeddings { Value = float.NaN }, Source, Target))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1, 0, "MaxRun")]
    [InlineData(7, 1, 0, "MaxRun")]
    [InlineData(1, 0, 0, "BatchSize")]
    [InlineData(1, 1, -1, "Neighbourhood")]
    public async Task Wrong_options_are_named(int maxRun, int batchSize, int neighbourhood, string name)
        => Assert.Contains(name, (await Assert.ThrowsAsync<ArgumentException>(() => EmbeddingAligner.CreateAsync(new FakeEmbeddings(), Source, Target,
            new EmbeddingAlignerOptions { MaxRun = maxRun, BatchSize = batchSize, Neighbourhood = neighbourhood }))).Message, StringComparison.Ordinal);

    [SharedDataFact]
    public async Task Magazines_are_aligned_even_by_hashed_dictionary_words()
    {
        int right = 0, found = 0, wanted = 0;
        foreach (var text in GoldSet.Load("mag").Texts)
        {
            var beads = (await EmbeddingAligner.CreateAsync(new FakeEmbeddings(4096), text.Source, text.Target)).Align(text.Source, text.Target);
            var keys = text.Gold.Select(GoldSet.Key).ToHashSet();
            right += beads.Count(bead => keys.Contains(GoldSet.Key(bead)));
            found += beads.Count;
            wanted += text.Gold.Count;
        }
        var f1 = 2.0 * right / (found + wanted);
        output.WriteLine($"mag, hashed dictionary words as vectors: F1 {f1:0.000}");
        Assert.True(f1 >= 0.93, $"F1 {f1:0.000}");
    }
}
