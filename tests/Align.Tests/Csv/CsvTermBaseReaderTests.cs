using Align.Corpora;
using Align.Csv;

namespace Align.Tests.Csv;

public sealed class CsvTermBaseReaderTests
{
    [Theory]
    [InlineData("source,target\n阿里云,Alibaba Cloud\n")]
    [InlineData("\uFEFFsource,target\r\n阿里云,Alibaba Cloud\r\n")]
    [InlineData("target;source\nAlibaba Cloud;阿里云\n")]
    [InlineData("source\ttarget\n阿里云\tAlibaba Cloud\n")]
    [InlineData("阿里云\tAlibaba Cloud\n")]
    [InlineData("阿里云,Alibaba Cloud\n\n")]
    [InlineData("source,target\n\"阿里云\",\"Alibaba Cloud\"\n")]
    public void Reads_the_table_in_any_usual_form(string table)
    {
        var term = Assert.Single(CsvTermBaseReader.Read(new StringReader(table.TrimStart('\uFEFF')), "t.csv"));

        Assert.Equal(("阿里云", "Alibaba Cloud"), (term.Source, term.Target));
    }

    [Fact]
    public void Reads_every_column()
    {
        const string table = """
            source,target,source_variants,target_variants,forbidden,case_sensitive,do_not_translate,require_before,require_after,exclude_before,exclude_after,part_of_speech,domain,note
            甲,A,乙|丙,B | C,X,true,,前,后,"0 |1",也。,noun,ai,"says ""hello"", =cmd|' /C calc'!A0"
            """;

        var term = Assert.Single(CsvTermBaseReader.Read(new StringReader(table), "t.csv"));

        Assert.Equal(["乙", "丙"], term.SourceVariants);
        Assert.Equal(["B", "C"], term.TargetVariants);
        Assert.Equal(["X"], term.ForbiddenTargets);
        Assert.True(term.CaseSensitive);
        Assert.False(term.DoNotTranslate);
        Assert.Equal(["前"], term.Context.RequireBefore);
        Assert.Equal(["后"], term.Context.RequireAfter);
        Assert.Equal(["0 ", "1"], term.Context.ExcludeBefore);
        Assert.Equal(["也。"], term.Context.ExcludeAfter);
        Assert.Equal(("noun", "ai", "says \"hello\", =cmd|' /C calc'!A0", "t.csv:2"), (term.PartOfSpeech, term.Domain, term.Note, term.Origin));
    }

    [Theory]
    [InlineData("source,target\n甲,A\n,B\n", "t.csv:3: has no source form")]
    [InlineData("source,target\n甲,\n", "t.csv:2: has no target for '甲'")]
    [InlineData("source,note\n甲,A\n", "t.csv:1: has no column 'target'")]
    [InlineData("source,target,colour\n甲,A,red\n", "t.csv:1: has an unknown column 'colour'")]
    [InlineData("source,target,source\n甲,A,乙\n", "t.csv:1: has the column 'source' twice")]
    [InlineData("source,target,case_sensitive\n甲,A,maybe\n", "t.csv:2: has 'maybe' in case_sensitive")]
    [InlineData("只有一列\n", "t.csv:1:1: has one column only")]
    [InlineData("source,target\n甲,A \"B\" C\n", "t.csv:2: has a quote in the wrong place")]
    public void A_broken_table_is_an_error_with_file_and_line(string table, string expected)
    {
        var error = Assert.Throws<CorpusFormatException>(() => CsvTermBaseReader.Read(new StringReader(table), "t.csv"));

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<AlignException>(() => CsvTermBaseReader.ReadFile("no-such.csv"));

        Assert.Equal("no-such.csv: cannot be read (no such file).", error.Message);
    }
}
