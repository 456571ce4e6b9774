using Align.Alignment;
using FsCheck.Xunit;

namespace Align.Tests.Alignment;

public sealed class BeadPathTests
{
    [Property(MaxTest = 60)]
    public void Finds_what_trying_every_path_finds(byte sourceSeed, byte targetSeed, int seed)
    {
        var (sourceCount, targetCount) = (sourceSeed % 6, targetSeed % 6);
        var scorer = new RandomScorer(seed);

        var beads = BeadPath.Find(BeadBand.Full(sourceCount, targetCount), BeadShape.UpToEight, scorer);

        BeadLaw.AssertMonotoneAndComplete(beads, sourceCount, targetCount);
        Assert.Equal(BestByTrying(scorer, sourceCount, targetCount, 0, 0), beads.Sum(scorer.Of), 4);
    }

    [Property(MaxTest = 60)]
    public void Stays_in_its_band_and_still_arrives(byte sourceSeed, byte targetSeed, byte width, int seed)
    {
        var (sourceCount, targetCount) = (sourceSeed % 40, targetSeed % 90);
        var random = new Random(seed);
        var points = Enumerable.Range(0, sourceCount + 1).Select(_ => random.Next(targetCount + 1)).Order().ToArray();
        var band = BeadBand.Around(points, targetCount, 1 + width % 5);

        var beads = BeadPath.Find(band, BeadShape.UpToEight, new RandomScorer(seed));

        BeadLaw.AssertMonotoneAndComplete(beads, sourceCount, targetCount);
        Assert.All(beads, bead => Assert.True(band.Holds(bead.SourceEnd, bead.TargetEnd)));
    }

    [Fact]
    public void Reads_the_path_back_where_sums_round()
    {
        // Scores whose sums lose their last digits: a way back that compared sums would leave the path.
        var beads = BeadPath.Find(BeadBand.Full(3000, 40), [new(1, 0), new(0, 1), new(1, 1)], new TinyScorer());

        BeadLaw.AssertMonotoneAndComplete(beads, 3000, 40);
        Assert.Equal(40, beads.Count(bead => !bead.IsNull));
    }

    private static double BestByTrying(RandomScorer scorer, int sourceCount, int targetCount, int source, int target)
    {
        if (source == sourceCount && target == targetCount) return 0;
        var best = double.NegativeInfinity;
        foreach (var shape in BeadShape.UpToEight)
        {
            if (source + shape.Source > sourceCount || target + shape.Target > targetCount) continue;
            var rest = BestByTrying(scorer, sourceCount, targetCount, source + shape.Source, target + shape.Target);
            best = Math.Max(best, rest + scorer.Of(new Bead(source, shape.Source, target, shape.Target)));
        }
        return best;
    }

    private sealed class RandomScorer(int seed) : IBeadScorer
    {
        public void Score(int source, int target, Span<float> scores)
        {
            for (var shape = 0; shape < scores.Length; shape++)
                scores[shape] = Scramble((uint)(seed + source * 7919 + target * 104729 + shape * 31)) / (float)uint.MaxValue - 0.5f;
        }

        private static uint Scramble(uint value)
        {
            value = (value ^ (value >> 16)) * 0x45d9f3bu;
            value = (value ^ (value >> 16)) * 0x45d9f3bu;
            return value ^ (value >> 16);
        }

        public double Of(Bead bead)
        {
            var shapes = BeadShape.UpToEight;
            var scores = new float[shapes.Count];
            Score(bead.SourceStart, bead.TargetStart, scores);
            return scores[shapes.ToList().IndexOf(new BeadShape(bead.SourceCount, bead.TargetCount))];
        }
    }

    private sealed class TinyScorer : IBeadScorer
    {
        public void Score(int source, int target, Span<float> scores)
        {
            scores[0] = -1e6f / 3;
            scores[1] = -1e-7f;
            scores[2] = -0.1f * (1 + source % 7);
        }
    }
}
