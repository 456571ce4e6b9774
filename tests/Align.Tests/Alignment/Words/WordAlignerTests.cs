using Align.Alignment.Words;
using Align.Cedict;
using Xunit.Abstractions;

namespace Align.Tests.Alignment.Words;

public sealed class WordAlignerTests(ITestOutputHelper output)
{
    private static readonly WordAligner Untrained = new(CedictLexicon.Default);
    private static readonly IReadOnlyList<WordGold> Gold = WordGold.Load();

    [Fact]
    public void Links_fit_the_hand_made_gold_without_training()
        => Report("untrained", Untrained, 0.08);

    [Fact]
    public void Links_fit_the_hand_made_gold_after_training_on_its_bare_texts()
    {
        var model = Untrained.Train(Gold.Select(pair => (pair.Source, pair.Target)));
        Report("trained on the set's own texts", new WordAligner(CedictLexicon.Default, model), 0.08);
    }

    [Theory]
    [InlineData(WordSymmetrization.Intersection, 0.12)]
    [InlineData(WordSymmetrization.GrowDiagonalFinalAnd, 0.095)]
    public void Every_way_to_join_the_directions_holds_its_floor(WordSymmetrization symmetrization, double worst)
        => Report(symmetrization.ToString(), new WordAligner(CedictLexicon.Default, options: new WordAlignerOptions { Symmetrization = symmetrization }), worst);

    [SharedDataFact]
    public void Training_on_other_texts_helps()
    {
        var pairs = GoldSet.Load("mac-dev").Texts.Concat(GoldSet.Load("mag").Texts).SelectMany(text => text.Gold.Where(bead => !bead.IsNull).Select(bead => (
            string.Join(" ", text.Source.Skip(bead.SourceStart).Take(bead.SourceCount)), string.Join(" ", text.Target.Skip(bead.TargetStart).Take(bead.TargetCount))))).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var model = Untrained.Train(pairs);
        output.WriteLine($"{pairs.Count} pairs trained in {watch.Elapsed.TotalSeconds:0.0} s, {model.LinkCount} links");
        Report("trained on mac-dev and mag", new WordAligner(CedictLexicon.Default, model), 0.08);
    }

    private void Report(string name, WordAligner aligner, double worst)
    {
        IEnumerable<WordLink> Align(WordGold pair) => aligner.Align(pair.Source, WordGold.Tokens(pair.Source), pair.Target, WordGold.Tokens(pair.Target)).Links;
        var rate = WordGold.ErrorRate(Gold, Align);
        output.WriteLine($"{name}: AER {rate:0.000} on {Gold.Count} pairs");
        foreach (var genre in Gold.GroupBy(pair => pair.Genre)) output.WriteLine($"  {genre.Key}: {WordGold.ErrorRate(genre, Align):0.000}");
        Assert.True(rate <= worst, $"{name}: AER {rate:0.000} is above {worst:0.000}");
    }
}
