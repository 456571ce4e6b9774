using Align.Alignment;
using Align.Cedict;

namespace Align.Tests.Alignment;

public sealed class MovedPassagesTests
{
    /// <summary>Takes a passage of the gold text out of one place of the target and puts it into another.</summary>
    [SharedDataTheory]
    [InlineData(0, 20, 10, 80)]
    [InlineData(2, 60, 6, 5)]
    [InlineData(4, 30, 15, 100)]
    public void Finds_a_passage_that_was_moved(int chapter, int from, int count, int to)
    {
        var text = GoldSet.Load("mac-dev").Texts[chapter];
        var gold = text.Gold.Where(bead => bead is { SourceCount: > 0, TargetCount: > 0 }).ToList();
        var moved = gold.GetRange(from, count);
        var (rest, passage) = (gold.Except(moved).ToList(), moved.SelectMany(bead => Enumerable.Range(bead.TargetStart, bead.TargetCount)).ToList());
        var target = rest.Take(to).SelectMany(Targets).Concat(passage).Concat(rest.Skip(to).SelectMany(Targets)).ToList();
        var beads = Monotone(gold, moved, to);

        var found = Assert.Single(new MovedPassages(CedictLexicon.Default).Find(text.Source, [.. target.Select(i => text.Target[i])], beads));

        Assert.Equal((moved[0].SourceStart, passage.Count), (found.SourceStart, found.TargetCount));
        Assert.Equal(text.Target[passage[0]], text.Target[target[found.TargetStart]]);

        static IEnumerable<int> Targets(Bead bead) => Enumerable.Range(bead.TargetStart, bead.TargetCount);
    }

    [Fact]
    public void An_omission_here_and_an_addition_there_that_tell_different_things_are_none()
    {
        string[] source = ["今天天气很好。", "我们的银行账户里还剩下三万五千元人民币，利息还没有算进去。", "再见。"];
        string[] target = ["The weather is fine today.", "Good-bye.", "The emperor had seven horses, and all of them were white as the snow of the northern mountains."];
        Bead[] beads = [new(0, 1, 0, 1), new(1, 1, 1, 0), new(2, 1, 1, 1), new(3, 0, 2, 1)];

        Assert.Empty(new MovedPassages(CedictLexicon.Default).Find(source, target, beads));
    }

    /// <summary>What an aligner that is never wrong would say of the text with the passage moved.</summary>
    private static List<Bead> Monotone(List<Bead> gold, List<Bead> moved, int to)
    {
        var (beads, rest, at, seen) = (new List<Bead>(), gold.Except(moved).ToList(), 0, 0);
        foreach (var bead in gold)
        {
            if (moved.Contains(bead))
            {
                for (var i = 0; i < bead.SourceCount; i++) beads.Add(new(bead.SourceStart + i, 1, at, 0));
                continue;
            }
            if (seen++ == to) Insert(bead.SourceStart);
            beads.Add(new(bead.SourceStart, bead.SourceCount, at, bead.TargetCount));
            at += bead.TargetCount;
        }
        if (to >= rest.Count) Insert(gold[^1].SourceEnd);
        return beads;

        void Insert(int source)
        {
            for (var i = 0; i < moved.Sum(bead => bead.TargetCount); i++) beads.Add(new(source, 0, at++, 1));
        }
    }
}
