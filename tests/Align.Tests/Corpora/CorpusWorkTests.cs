using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class CorpusWorkTests
{
    [Fact]
    public void Finds_exact_duplicates_of_both_sides_only()
    {
        var seen = new Deduplicator();

        Assert.Equal([true, true, true, false], new[] { Unit("甲", "A"), Unit("甲", "B"), Unit("A", "甲"), Unit("甲", "A") }.Select(seen.Add));
    }

    [Fact]
    public void Finds_near_duplicates_and_leaves_other_units_alone()
    {
        var seen = new Deduplicator(new DeduplicatorOptions { Similarity = 0.7 });
        var first = Unit("没有人知道这个系统在三年之后还能不能继续运行下去。", "Nobody knew whether the system would still be running three years later.");

        Assert.True(seen.Add(first));
        Assert.False(seen.Add(first with { Source = first.Source + "！", Target = "Nobody knew whether this system would still be running three years later!" }, out var similarity));
        Assert.InRange(similarity, 0.7, 1);
        Assert.True(seen.Add(Unit("阿里云发布了新一代的大语言模型。", "Alibaba Cloud released a new generation of its large language model.")));
    }

    [Fact]
    public void Estimates_the_similarity_that_counting_finds()
    {
        // Half of the words of each side are shared: a Jaccard similarity far below the threshold must pass, far above must not.
        var random = new Random(7);
        var misses = 0;
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, 40).Select(_ => random.Next(100_000, 999_999).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var seen = new Deduplicator(new DeduplicatorOptions { Similarity = 0.75 });
            seen.Add(Unit(string.Concat(words), string.Concat(words.Reverse())));

            Assert.True(seen.Add(Unit(string.Concat(words.Take(20)), string.Concat(words.Skip(20)))), "units that share half were taken for duplicates");
            if (seen.Add(Unit(string.Concat(words) + "x", string.Concat(words.Reverse())))) misses++;
        }
        Assert.InRange(misses, 0, 2);
    }

    [Fact]
    public void Draws_the_same_units_for_the_same_seed_in_their_order_and_all_alike()
    {
        var units = Enumerable.Range(0, 100).Select(i => Unit($"{i}", "")).ToList();

        Assert.Equal(CorpusSample.Draw(units, 10, 3), CorpusSample.Draw(units, 10, 3));
        Assert.NotEqual(CorpusSample.Draw(units, 10, 3), CorpusSample.Draw(units, 10, 4));
        Assert.Equal(100, CorpusSample.Draw(units, 1000).Count);
        var counts = new int[100];
        for (ulong seed = 0; seed < 2000; seed++)
        {
            var drawn = CorpusSample.Draw(units, 10, seed).Select(unit => int.Parse(unit.Source, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(drawn.Order(), drawn);
            foreach (var i in drawn) counts[i]++;
        }
        // 200 expected each, standard deviation 13.4: six of them.
        Assert.All(counts, count => Assert.InRange(count, 120, 280));
    }

    [Fact]
    public void Splits_by_document_and_lets_nothing_leak()
    {
        var units = Enumerable.Range(0, 4000).Select(i => Unit($"第{i}句话说的是第{i * 7919}件事", $"sentence {i} tells of {i * 7919}") with { Document = $"d{i / 4}" }).ToList();
        var options = new CorpusSplitterOptions { Development = 0.1, Test = 0.2, LeakSimilarity = 1 };
        var splitter = new CorpusSplitter(options);

        var parts = units.Select(unit => (unit.Document, Part: splitter.PartOf(unit))).ToList();

        Assert.All(parts.GroupBy(item => item.Document, StringComparer.Ordinal), document => Assert.Single(document.Select(item => item.Part).Distinct()));
        Assert.InRange(parts.Count(item => item.Part == CorpusPart.Test), 600, 1000);
        Assert.InRange(parts.Count(item => item.Part == CorpusPart.Development), 250, 550);
        // The same sentence in a document of another part falls to none.
        var elsewhere = parts.First(item => item.Part != parts[0].Part).Document;
        Assert.Null(splitter.PartOf(units[0] with { Document = elsewhere }));
        Assert.Equal(parts[0].Part, splitter.PartOf(units[0]));
    }

    [Fact]
    public void Names_the_option_that_is_out_of_range()
    {
        Assert.Contains("Similarity", Assert.Throws<ArgumentException>(() => new Deduplicator(new DeduplicatorOptions { Similarity = 0 })).Message, StringComparison.Ordinal);
        Assert.Contains("Hashes", Assert.Throws<ArgumentException>(() => new Deduplicator(new DeduplicatorOptions { Hashes = 65 })).Message, StringComparison.Ordinal);
        Assert.Contains("Test", Assert.Throws<ArgumentException>(() => new CorpusSplitter(new CorpusSplitterOptions { Test = 0.99 })).Message, StringComparison.Ordinal);
    }

    private static TranslationUnit Unit(string source, string target) => new() { Id = "1", Source = source, Target = target };
}
