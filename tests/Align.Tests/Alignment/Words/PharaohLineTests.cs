using Align.Alignment.Words;
using Align.Corpora;

namespace Align.Tests.Alignment.Words;

public sealed class PharaohLineTests
{
    [Fact]
    public void Links_are_written_source_first() => Assert.Equal("0-1 2-0", PharaohLine.Write([new WordLink(0, 1, 0.5), new WordLink(2, 0)]));

    [Fact]
    public void Probabilities_are_written_on_demand_and_read_again()
    {
        var line = PharaohLine.Write([new WordLink(0, 1, 0.5), new WordLink(2, 0)], withProbabilities: true);
        Assert.Equal("0-1:0.500 2-0", line);
        Assert.Equal([new WordLink(0, 1, 0.5), new WordLink(2, 0)], PharaohLine.Read(line));
    }

    [Theory]
    [InlineData("0-0 x", 5)]
    [InlineData("1", 1)]
    [InlineData("-1-2", 1)]
    [InlineData("0-0  1-1:2", 6)]
    [InlineData("99999999999-0", 1)]
    public void What_is_no_link_is_refused_with_its_place(string line, int column)
    {
        var error = Assert.Throws<CorpusFormatException>(() => PharaohLine.Read(line, "news.align", 7));
        Assert.Equal((7, column), (error.Line, error.Column));
        Assert.StartsWith("news.align:7:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_line_has_no_links() => Assert.Empty(PharaohLine.Read(" \t"));
}
