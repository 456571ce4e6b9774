using Align.Alignment.Words;
using Align.Cedict;
using Align.Corpora;

namespace Align.Tests.Alignment.Words;

public sealed class WordAlignmentModelTests
{
    private static readonly WordAligner Untrained = new(CedictLexicon.Default);

    [Fact]
    public void A_corpus_teaches_a_word_that_the_lexicon_lacks()
    {
        var pairs = Enumerable.Range(0, 12).SelectMany(_ => new[] { ("葛洛普在桌子上。", "The gloop is on the table."), ("我看见葛洛普。", "I see a gloop."), ("葛洛普很大。", "The gloop is big.") });
        var aligner = new WordAligner(CedictLexicon.Default, Untrained.Train(pairs));
        const string source = "他买了一个葛洛普。", target = "Yesterday he bought one gloop.";
        var span = aligner.Align(source, target).Project(new Align.Documents.TextSpan(5, 3));
        Assert.Equal("gloop", target.Substring(span!.Value.Start, span.Value.Length));
    }

    [Fact]
    public void A_saved_model_aligns_as_before()
    {
        var gold = WordGold.Load();
        var model = Untrained.Train(gold.Select(pair => (pair.Source, pair.Target)));
        var path = Path.Combine(Path.GetTempPath(), $"align-words-{Guid.NewGuid():N}.model");
        try
        {
            model.Save(path);
            var loaded = WordAlignmentModel.Load(path);
            Assert.Equal(model.LinkCount, loaded.LinkCount);
            var (before, after) = (new WordAligner(CedictLexicon.Default, model), new WordAligner(CedictLexicon.Default, loaded));
            foreach (var pair in gold) Assert.Equal(before.Align(pair.Source, pair.Target).Links, after.Align(pair.Source, pair.Target).Links);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes()
    {
        var gold = WordGold.Load();
        Assert.Equal(Bytes(Untrained.Train(gold.Select(pair => (pair.Source, pair.Target)))), Bytes(Untrained.Train(gold.Select(pair => (pair.Source, pair.Target)))));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var whole = Bytes(Untrained.Train([("他来了。", "He came.")]));
        for (var length = 0; length < whole.Length; length++)
        {
            var error = Assert.Throws<CorpusFormatException>(() => WordAlignmentModel.Load(new MemoryStream(whole, 0, length)));
            Assert.Contains("train", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_flipped_byte_is_noticed()
    {
        var whole = Bytes(Untrained.Train([("他来了。", "He came.")]));
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x40;
            Assert.Throws<CorpusFormatException>(() => WordAlignmentModel.Load(new MemoryStream(damaged)));
        }
    }

    [Fact]
    public void Empty_sides_teach_nothing() => Assert.Equal(0, Untrained.Train([("", "word"), ("词", ""), ("", "")]).LinkCount);

    [Fact]
    public void A_stopped_training_ends()
        => Assert.Throws<OperationCanceledException>(() => Untrained.Train([("他", "he")], new CancellationToken(canceled: true)));

    private static byte[] Bytes(WordAlignmentModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
