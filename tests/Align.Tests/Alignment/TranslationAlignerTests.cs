using Align.Alignment;
using Align.Cedict;
using Align.Translation;
using Align.Translation.Providers;
using Xunit.Abstractions;

namespace Align.Tests.Alignment;

public sealed class TranslationAlignerTests(ITestOutputHelper output)
{
    private static readonly DraftProvider Draft = new(CedictLexicon.Default);
    private static readonly TranslationAligner Drafted = new(source => [.. source.Select(text => Draft.Draft(new TranslationItem { Text = text }))]);

    [SharedDataFact]
    public void Novels_are_aligned_through_a_word_level_draft() => Report(GoldSet.Load("mac-dev"), Drafted, 0.745);

    [SharedDataFact]
    public void Magazines_are_aligned_through_a_word_level_draft()
    {
        // The draft translates from Chinese only, and here Chinese is the target: the texts change places.
        var set = GoldSet.Load("mag");
        Report(new GoldSet("mag, Chinese as source", [.. set.Texts.Select(text => new GoldSet.Text(text.Name, text.Target, text.Source, [.. text.Gold.Select(bead => new Bead(bead.TargetStart, bead.TargetCount, bead.SourceStart, bead.SourceCount))]))]), Drafted, 0.935);
    }

    [Fact]
    public void A_perfect_translation_gives_the_beads_back()
    {
        string[] english = [.. Enumerable.Range(0, 60).Select(i => $"Sentence number {i * 37 % 101} tells of {Word(i)} and the {Word(i + 60)}.")];
        // Every third target sentence joins two of the source; one source sentence has no counterpart.
        var targets = new List<string>();
        var wanted = new List<(int, int, int, int)>();
        for (var i = 0; i < english.Length;)
        {
            if (i == 31)
            {
                wanted.Add((i++, 1, -1, 0));
                continue;
            }
            var count = i % 3 == 0 && i + 1 < english.Length && i + 1 != 31 ? 2 : 1;
            wanted.Add((i, count, targets.Count, 1));
            targets.Add(string.Join(" ", english.Skip(i).Take(count)));
            i += count;
        }
        string[] source = [.. english.Select((_, i) => $"第{i}句")];
        var beads = new TranslationAligner(english).Align(source, targets);
        Assert.Equal(wanted, beads.Select(GoldSet.Key));
        Assert.All(beads, bead => Assert.InRange(bead.Confidence, 0.0, 1.0));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 4)]
    [InlineData(1, 9)]
    public void Beads_are_monotone_and_complete_for_any_size(int sources, int targets)
    {
        string[] source = [.. Enumerable.Range(0, sources).Select(Word)], target = [.. Enumerable.Range(0, targets).Select(Word)];
        BeadLaw.AssertMonotoneAndComplete(new TranslationAligner(source).Align(source, target), sources, targets);
    }

    [Fact]
    public void Empty_translations_leave_lengths_and_priors()
    {
        string[] source = ["一", "二", "三"], target = ["One thing.", "Two things.", "Three things."];
        BeadLaw.AssertMonotoneAndComplete(new TranslationAligner(["", "", ""]).Align(source, target), 3, 3);
    }

    [Fact]
    public void A_wrong_number_of_translations_is_told()
        => Assert.Contains("2 translations for 1 source", Assert.Throws<ArgumentException>(() => new TranslationAligner(["a", "b"]).Align(["一"], ["a"])).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_provider_is_asked_in_batches_of_its_size_and_never_for_empty_texts()
    {
        var provider = new Echo();
        var source = new[] { "a", "", "b", "c", " ", "d", "e" };
        var aligner = await TranslationAligner.CreateAsync(provider, source);
        Assert.Equal(["a b", "c d", "e"], provider.Asked);
        Assert.Equal(source.Length, aligner.Align(source, source).Sum(bead => bead.SourceCount));
    }

    [Fact]
    public async Task A_provider_that_loses_texts_is_reported()
        => await Assert.ThrowsAsync<TranslationException>(() => TranslationAligner.CreateAsync(new Echo { Loses = true }, ["a", "b"]));

    private static string Word(int i) => $"{(char)('a' + i % 7)}{(char)('e' + i % 11)}{(char)('k' + i % 13)}ton{(char)('a' + i % 17)}";

    private void Report(GoldSet set, TranslationAligner aligner, double floor)
    {
        var (precision, recall, f1) = set.Score(aligner);
        output.WriteLine($"{set.Name}: P {precision:0.000} R {recall:0.000} F1 {f1:0.000}");
        Assert.True(f1 >= floor, $"{set.Name}: F1 {f1:0.000} is below {floor:0.000}");
    }

    private sealed class Echo : ITranslationProvider
    {
        public List<string> Asked { get; } = [];

        public bool Loses { get; init; }

        public ProviderInfo Info { get; } = new() { Name = "echo", MaxBatchSize = 2 };

        public Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
        {
            Asked.Add(string.Join(" ", request.Items.Select(item => item.Text)));
            return Task.FromResult<IReadOnlyList<TranslationResult>>([.. request.Items.Skip(Loses ? 1 : 0).Select(item => new TranslationResult(item.Text))]);
        }
    }
}
