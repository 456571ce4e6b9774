using Align.Alignment;
using Align.Alignment.Words;
using Align.Cedict;
using Xunit.Abstractions;

namespace Align.Tests.Alignment.Words;

public sealed class TrainedLexiconTests(ITestOutputHelper output)
{
    [Fact]
    public void Knows_what_the_lexicon_does_not_and_keeps_what_it_does()
    {
        (string, string)[] bitext =
        [
            ("天地会来了。", "The Triad Society has come."), ("他见过天地会。", "He has met the Triad Society."), ("天地会很大。", "The Triad Society is large."),
            ("我怕天地会。", "I fear the Triad Society."), ("海大富笑了。", "Haidafu laughed."), ("他去了。", "He went."),
        ];
        var lexicon = new TrainedLexicon(CedictLexicon.Default, new WordAligner(CedictLexicon.Default).Train(bitext));

        var before = CedictLexicon.Default.Translations("会");
        var after = lexicon.Translations("会");
        Assert.NotEmpty(before);
        Assert.True(before.Select(word => word.Word).ToHashSet(StringComparer.Ordinal).IsSubsetOf(after.Select(word => word.Word)));
        Assert.Equal(CedictLexicon.Default.LongestMatch("天地会"), lexicon.LongestMatch("天地会"));
        Assert.Equal(CedictLexicon.Default.Translations("电脑"), lexicon.Translations("电脑"));
    }

    [SharedDataFact]
    public void A_lexicon_trained_on_other_chapters_does_not_make_alignment_worse()
    {
        var set = GoldSet.Load("mac-dev");
        var (plain, trained) = (0.0, 0.0);
        foreach (var text in set.Texts.Take(2))
        {
            var others = set.Texts.Where(other => other != text).SelectMany(other => other.Gold.Where(bead => !bead.IsNull).Select(bead =>
                (string.Concat(other.Source[bead.SourceStart..bead.SourceEnd]), string.Join(" ", other.Target[bead.TargetStart..bead.TargetEnd]))));
            var model = new WordAligner(CedictLexicon.Default).Train(others);
            var one = new GoldSet("one", [text]);
            var (before, after) = (one.Score(new LexicalAligner(CedictLexicon.Default)).F1, one.Score(new LexicalAligner(new TrainedLexicon(CedictLexicon.Default, model))).F1);
            output.WriteLine($"{text.Name}: F1 {before:F4}, trained on the other chapters {after:F4}");
            (plain, trained) = (plain + before, trained + after);
        }
        Assert.True(trained >= plain - 0.02, $"{trained / 2} after {plain / 2}");
    }
}
