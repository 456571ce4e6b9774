using Align.Alignment;
using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class BitextFormatTests
{
    [Fact]
    public void Writes_every_format()
    {
        foreach (var format in BitextFormat.All)
        {
            var text = CorpusText.Capture(stream => format.Write(SampleBitext.Article(), SampleBitext.ArticleUnits(), stream));

            Assert.True(text.Length > 200, $"{format.Name} wrote {text.Length} characters.");
            Assert.StartsWith(".", format.Extension, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Finds_formats_by_name() =>
        Assert.Equal(["tmx", "md", "html"], BitextFormat.Parse(" TMX,md,,html,tmx").Select(format => format.Name), StringComparer.Ordinal);

    [Theory]
    [InlineData("docx")]
    [InlineData(" , ")]
    public void Lists_what_there_is_when_a_name_is_unknown(string names) =>
        Assert.Contains("md, html, tmx, jsonl, tsv, xliff, xliff2, po, hf, beads", Assert.Throws<ArgumentException>(() => BitextFormat.Parse(names)).Message, StringComparison.Ordinal);

    [Fact]
    public void Writes_beads_as_scorers_read_them()
    {
        Bead[] beads = [new(0, 1, 0, 2), new(1, 2, 2, 1), new(3, 1, 3, 0), new(4, 0, 3, 1)];

        Assert.Equal("[0]:[0,1]\n[1,2]:[2]\n[3]:[]\n[]:[3]\n", CorpusText.Capture(stream => new BeadWriter().Write(beads, stream)));
    }

    [Fact]
    public void Stops_between_two_units_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        foreach (ICorpusWriter writer in (ICorpusWriter[])[new TmxWriter(), new JsonlWriter(), new TsvWriter()])
            Assert.Throws<OperationCanceledException>(() => writer.Write(SampleBitext.ArticleUnits(), Stream.Null, source.Token));
    }
}
