using Align.Alignment;
using Align.Cedict;
using Align.Translation;
using Align.Translation.Providers;
using Xunit.Abstractions;

namespace Align.Tests.Alignment;

public sealed class CombinedAlignerTests(ITestOutputHelper output)
{
    [Fact]
    public void The_more_certain_aligner_wins_where_two_differ()
    {
        Bead[] sure = [new(0, 1, 0, 2, 0.9), new(1, 1, 2, 1, 0.9)], unsure = [new(0, 1, 0, 1, 0.4), new(1, 1, 1, 2, 0.4)];
        var beads = new CombinedAligner(new WeightedAligner(new Fixed(unsure)), new WeightedAligner(new Fixed(sure))).Align(new string[2], new string[3]);
        Assert.Equal(sure.Select(GoldSet.Key), beads.Select(GoldSet.Key));
    }

    [Fact]
    public void Weights_turn_the_vote()
    {
        Bead[] sure = [new(0, 1, 0, 2, 0.9), new(1, 1, 2, 1, 0.9)], unsure = [new(0, 1, 0, 1, 0.4), new(1, 1, 1, 2, 0.4)];
        var beads = new CombinedAligner(new WeightedAligner(new Fixed(unsure), 5), new WeightedAligner(new Fixed(sure))).Align(new string[2], new string[3]);
        Assert.Equal(unsure.Select(GoldSet.Key), beads.Select(GoldSet.Key));
    }

    [Fact]
    public void Each_ones_certain_half_is_taken()
    {
        Bead[] first = [new(0, 1, 0, 1, 0.9), new(1, 1, 1, 1, 0.9), new(2, 1, 2, 1, 0.3), new(3, 1, 3, 2, 0.3)];
        Bead[] second = [new(0, 2, 0, 1, 0.2), new(2, 0, 1, 1, 0.2), new(2, 1, 2, 2, 0.8), new(3, 1, 4, 1, 0.8)];
        var beads = new CombinedAligner(new WeightedAligner(new Fixed(first)), new WeightedAligner(new Fixed(second))).Align(new string[4], new string[5]);
        Assert.Equal([first[0], first[1], second[2], second[3]], beads.Select(bead => bead with { Confidence = bead.Confidence * 2 }), (a, b) => GoldSet.Key(a) == GoldSet.Key(b) && Math.Abs(a.Confidence - b.Confidence) < 1e-9);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(0, 4)]
    [InlineData(7, 3)]
    public void Beads_are_monotone_and_complete_for_any_size(int sources, int targets)
    {
        string[] source = [.. Enumerable.Range(0, sources).Select(i => $"第{i}句话。")], target = [.. Enumerable.Range(0, targets).Select(i => $"Sentence {i}.")];
        var aligner = new CombinedAligner(new WeightedAligner(new GaleChurchAligner()), new WeightedAligner(new LexicalAligner(CedictLexicon.Default), 2));
        BeadLaw.AssertMonotoneAndComplete(aligner.Align(source, target), sources, targets);
    }

    [Fact]
    public void Wrong_members_are_named()
    {
        Assert.Throws<ArgumentException>(() => new CombinedAligner());
        Assert.Contains("Aligner 1", Assert.Throws<ArgumentException>(() => new CombinedAligner(new WeightedAligner(new GaleChurchAligner()), new WeightedAligner(new GaleChurchAligner(), 0))).Message, StringComparison.Ordinal);
        Assert.Contains("Aligner 0", Assert.Throws<ArgumentException>(() => new CombinedAligner(new WeightedAligner(null!))).Message, StringComparison.Ordinal);
    }

    [SharedDataFact]
    public void Dictionary_and_draft_together_are_no_worse_than_the_draft_alone()
    {
        var draft = new DraftProvider(CedictLexicon.Default);
        var translation = new TranslationAligner(source => [.. source.Select(text => draft.Draft(new TranslationItem { Text = text }))]);
        var lexical = new LexicalAligner(CedictLexicon.Default);
        var set = GoldSet.Load("mac-dev");
        var alone = (Lexical: set.Score(lexical).F1, Translation: set.Score(translation).F1);
        var both = set.Score(new CombinedAligner(new WeightedAligner(lexical), new WeightedAligner(translation, 0.5))).F1;
        output.WriteLine($"mac-dev F1: lexical {alone.Lexical:0.000}, draft translation {alone.Translation:0.000}, combined {both:0.000}");
        Assert.True(both >= alone.Translation, $"{both:0.000} is below {alone.Translation:0.000}");
    }

    private sealed class Fixed(IReadOnlyList<Bead> beads) : ISentenceAligner
    {
        public IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default) => beads;
    }
}
