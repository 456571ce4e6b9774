using System.Text;
using Align.Corpora;
using Align.Csv;
using Align.Terminology;

namespace Align.Tests.Csv;

public sealed class CsvTermBaseReaderTests
{
    [Fact]
    public void Reads_every_column()
    {
        var terms = Read(
            """
            source,target,source_variants,target_variants,forbidden,case_sensitive,do_not_translate,require_before,require_after,exclude_before,exclude_after,part_of_speech,domain,note
            达摩院,DAMO Academy,阿里达摩院|达摩,DAMO,"Dharma Academy|Dharma, Inc.",true,,前|在 ,后,少林寺,的,proper noun,company,"Founded ""2017""."
            """);

        var term = Assert.Single(terms.Terms);
        Assert.Equal("达摩院", term.Source);
        Assert.Equal("DAMO Academy", term.Target);
        Assert.Equal(["阿里达摩院", "达摩"], term.SourceVariants);
        Assert.Equal(["DAMO"], term.TargetVariants);
        Assert.Equal(["Dharma Academy", "Dharma, Inc."], term.ForbiddenTargets);
        Assert.True(term.CaseSensitive);
        Assert.False(term.DoNotTranslate);
        Assert.Equal(["前", "在 "], term.Context.RequireBefore);
        Assert.Equal(["后"], term.Context.RequireAfter);
        Assert.Equal(["少林寺"], term.Context.ExcludeBefore);
        Assert.Equal(["的"], term.Context.ExcludeAfter);
        Assert.Equal(("proper noun", "company", "Founded \"2017\"."), (term.PartOfSpeech, term.Domain, term.Note));
        Assert.Equal("t.csv:2", term.Origin);
        Assert.Empty(terms.Issues);
    }

    [Theory]
    [InlineData("source,target\n云,cloud\n")]
    [InlineData("source;target\r\n云;cloud\r\n")]
    [InlineData("sep=;\r\nsource;target\r\n云;cloud")]
    [InlineData("source\ttarget\n云\tcloud\n")]
    [InlineData("\uFEFFsource,target\n云,cloud\n")]
    [InlineData("云\tcloud\n")]
    [InlineData("云,cloud\n")]
    [InlineData("云,cloud,zh,en\n")]
    [InlineData("zh-CN,en\n云,cloud\n")]
    [InlineData("en,zh-CN\ncloud,云\n")]
    [InlineData("Target,Source\ncloud,云\n")]
    [InlineData("\n\nsource,target,,\n\n云,cloud,,\n,,,\n")]
    [InlineData("\"source\";\"target\"\n\"云\";\"cloud\"\n")]
    public void Reads_the_dialects_of_other_tools(string text)
    {
        var terms = Read(text);

        var term = Assert.Single(terms.Terms);
        Assert.Equal(("云", "cloud"), (term.Source, term.Target));
        Assert.Empty(terms.Issues);
    }

    [Fact]
    public void Lines_are_those_of_the_file_after_a_cell_with_line_breaks()
        => Assert.Equal(["t.csv:2", "t.csv:4", "t.csv:6"], Read("source,target,note\n云,cloud,\"two\nlines\"\n海,sea,\n\n山,hill,\n").Terms.Select(t => t.Origin!).ToArray());

    [Fact]
    public void An_unknown_column_is_a_warning()
    {
        var issue = Assert.Single(Read("source,target,colour\n云,cloud,grey\n").Issues);

        Assert.Equal((TermIssueKind.UnknownColumn, "t.csv:1"), (issue.Kind, issue.Origin));
        Assert.Contains("colour", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_too_many_is_reported_and_the_term_kept()
    {
        var terms = Read("source,target\n云,cloud, sky\n");

        Assert.Equal("cloud", Assert.Single(terms.Terms).Target);
        Assert.Equal((TermIssueKind.UnreadableValue, "t.csv:2"), (terms.Issues[0].Kind, terms.Issues[0].Origin));
    }

    [Fact]
    public void A_flag_that_is_neither_true_nor_false_is_reported()
        => Assert.Equal(TermIssueKind.UnreadableValue, Assert.Single(Read("source,target,case_sensitive\n云,cloud,perhaps\n").Issues).Kind);

    [Fact]
    public void Bars_and_backslashes_can_be_part_of_a_value()
        => Assert.Equal(["a|b", "c\\d", "e\\f"], Assert.Single(Read("source,target,target_variants\n云,cloud,a\\|b|c\\\\d|e\\f\n").Terms).TargetVariants);

    [Fact]
    public void A_quote_inside_a_cell_is_a_character()
        => Assert.Equal("5\" screen", Assert.Single(Read("source\ttarget\n屏\t5\" screen\n").Terms).Target);

    [Theory]
    [InlineData("", "t.csv: The file is empty")]
    [InlineData("source,target\n云,\"cloud\n海,sea\n", "t.csv:2: A quoted cell begins on this line")]
    [InlineData("source,target\n云,\"a\"b\n", "t.csv:2: Something follows the closing quote")]
    [InlineData("source,note\n云,x\n", "t.csv:1: The header names only one")]
    [InlineData("云\n", "t.csv:1: The first row has 1 cell(s)")]
    [InlineData("a,b,c,d,e\n", "t.csv:1: The first row has 5 cell(s)")]
    [InlineData("source,target,note,note\n", "t.csv:1: The header names the column note twice")]
    public void A_file_that_makes_no_sense_is_a_clear_error(string text, string message)
        => Assert.StartsWith(message, Assert.Throws<CorpusFormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public void Reads_what_Excel_saves_in_other_encodings(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "source\ttarget\n云计算\tcloud computing\n", Encoding.GetEncoding(encoding));

            Assert.Equal("云计算", Assert.Single(new CsvTermBaseReader().ReadFile(path).Terms).Source);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_file_is_named()
        => Assert.Equal("no-such.csv: cannot be read (no such file).", Assert.Throws<AlignException>(() => new CsvTermBaseReader().ReadFile("no-such.csv")).Message);

    [Fact]
    public void The_glossaries_of_the_project_have_no_issues()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Repository, "glossary"), "*.csv"))
        {
            var terms = new CsvTermBaseReader().ReadFile(file);

            Assert.Empty(terms.Issues);
            Assert.True(terms.Terms.Count >= 150, $"{file}: {terms.Terms.Count} terms");
        }
    }

    private static TermBase Read(string text) => new CsvTermBaseReader().Read(new StringReader(text), "t.csv");
}
