using System.Text;
using Align.Corpora;
using Align.Csv;
using Align.Quality;
using Align.Terminology;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Terminology;

/// <summary>What all formats of term bases have in common: what one writes, its reader reads back.</summary>
public sealed class TermBaseFormatTests
{
    /// <summary>What is hard to write in one format or another.</summary>
    private static readonly string[] Pieces =
    [
        "云", "阿里", "a", "B", " ", "|", "\\", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "'", "=cmd|' /C calc'!A0", "+1", "-", "@", "<", "&", "]]>", "\u200b", "\u200f", "\u0001",
        "𠮷", "{", "}", "/*", "//", "properNoun", "=", "(.*)+", "⟦U+0001⟧",
    ];

    public static TheoryData<string> Formats => ["csv", "semicolon", "tsv", "json", "tbx"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reading_gives_back_what_was_written(string format)
        => Prop.ForAll(TermBases().ToArbitrary(), terms =>
        {
            var read = Read(format, Write(format, terms));

            Assert.Equal(terms.Terms.Select(Describe).ToList(), read.Terms.Select(Describe).ToList());
            Assert.DoesNotContain(read.Issues, i => i.Kind is TermIssueKind.UnknownColumn or TermIssueKind.UnreadableValue);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Writing_again_gives_the_same_bytes(string format)
    {
        var glossary = new CsvTermBaseReader().ReadFile(Path.Combine(TestPaths.Repository, "glossary", "tech-business.zh-en.csv"));
        var once = Write(format, glossary);
        var read = Read(format, once);

        Assert.Equal(glossary.Terms.Select(Describe).ToList(), read.Terms.Select(Describe).ToList());
        Assert.Equal(once, Write(format, read));
    }

    [Theory]
    [InlineData("json", "[\n {\"source\": \"云\", \"target\": \"cloud\"},\n {\"source\": \"海\"}\n]", "t:3")]
    [InlineData("json", "{\"terms\": [\n {\"source\": \"云\", \"target\": \"cloud\"},\n {\"source\": \"海\", \"target\": \"\"}]}", "t:3")]
    [InlineData("tbx", "<tbx>\n<conceptEntry>\n<langSec xml:lang='zh'><termSec><term>海</term></termSec></langSec>\n<langSec xml:lang='en'><termSec><term/></termSec></langSec></conceptEntry></tbx>", "t:2")]
    [InlineData("tsv", "source\ttarget\n云\tcloud\n海\t\n", "t:3")]
    public void Every_format_names_the_line_of_a_bad_entry(string format, string text, string origin)
        => Assert.Contains(Read(format, Encoding.UTF8.GetBytes(text)).Issues, i => i is { Kind: TermIssueKind.EmptyTarget, Severity: FindingSeverity.Error } && string.Equals(i.Origin, origin, StringComparison.Ordinal));

    [Theory]
    [InlineData("json", "", "t:1")]
    [InlineData("json", "[{\"source\": 3}]", "t:1: Here a string for source is expected")]
    [InlineData("json", "[\n{\"source\" \"云\"}]", "t:2:")]
    [InlineData("json", "{\"terms\": {}}", "t:1: Here an array of terms is expected")]
    [InlineData("json", "[] []", "t:1")]
    [InlineData("tbx", "<tmx/>", "t:1: The file begins with the element tmx")]
    [InlineData("tbx", "<tbx>\n<conceptEntry></tbx>", "t:2:")]
    [InlineData("tbx", "not xml", "t:1:1: The file is not well-formed XML")]
    public void Every_format_names_the_place_that_breaks_a_file(string format, string text, string message)
        => Assert.StartsWith(message, Assert.Throws<CorpusFormatException>(() => Read(format, Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_field_that_json_terms_do_not_have_is_a_warning()
    {
        var issue = Assert.Single(Read("json", "[{\"source\":\"云\",\n\"colour\":{\"a\":[1]},\"target\":\"cloud\"}]"u8.ToArray()).Issues);

        Assert.Equal((TermIssueKind.UnknownColumn, "t:2"), (issue.Kind, issue.Origin));
    }

    [Theory]
    [InlineData("martif.tbx")]
    [InlineData("dct.tbx")]
    [InlineData("dca.tbx")]
    public void Reads_the_dialects_of_TBX(string file)
    {
        var terms = new TbxTermBaseReader().ReadFile(TestPaths.Output("Data", "terminology", file));

        Assert.Equal(["达摩院", "云计算"], [.. terms.Terms.Select(t => t.Source)]);
        var academy = terms.Terms[0];
        Assert.Equal("DAMO Academy", academy.Target);
        Assert.Equal(["阿里达摩院"], academy.SourceVariants);
        Assert.Equal(["DAMO"], academy.TargetVariants);
        Assert.Equal(["Dharma Academy"], academy.ForbiddenTargets);
        Assert.Equal(("proper noun", "company"), (academy.PartOfSpeech, academy.Domain));
        Assert.Equal(TermIssueKind.UnreadableValue, Assert.Single(terms.Issues).Kind);
    }

    [Fact]
    public void A_spreadsheet_runs_no_formula_of_a_written_file()
    {
        var text = Encoding.UTF8.GetString(Write("csv", TermBase.Create([new Term { Source = "=1+1", Target = "@SUM(A1)", Note = "'=x" }])));

        Assert.Equal("'=1+1,'@SUM(A1),,,,,,,,,,,,''=x", text.TrimEnd().Split('\n')[1]);
    }

    internal static string Describe(Term term) => string.Join('\u241E',
        [
            term.Source, term.Target, List(term.SourceVariants), List(term.TargetVariants), List(term.ForbiddenTargets), $"{term.CaseSensitive}", $"{term.DoNotTranslate}",
            List(term.Context.RequireBefore), List(term.Context.RequireAfter), List(term.Context.ExcludeBefore), List(term.Context.ExcludeAfter), term.PartOfSpeech, term.Domain, term.Note,
        ]);

    private static string List(IReadOnlyList<string> values) => string.Join('\u241F', values);

    private static Gen<TermBase> TermBases()
    {
        // Outer white space of a form is nothing that a term base keeps; that of a context literal is.
        var raw = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(5)));
        var literal = raw.Where(t => t.Length > 0);
        var text = raw.Select(t => t.Trim()).Where(t => t.Length > 0);
        var optional = Gen.OneOf(Gen.Constant<string?>(null), text.Select(t => (string?)t));
        var texts = text.ListOf().Select(t => t.Take(3).ToList());
        var literals = literal.ListOf().Select(t => t.Take(3).ToList());
        var term = from source in text
                   from target in text
                   from lists in texts.Three()
                   from before in literals.Two()
                   from after in literals.Two()
                   from flags in Gen.Choose(0, 3)
                   from notes in optional.Three()
                   select new Term
                   {
                       Source = source,
                       Target = target,
                       SourceVariants = lists.Item1,
                       TargetVariants = lists.Item2,
                       ForbiddenTargets = lists.Item3,
                       CaseSensitive = (flags & 1) != 0,
                       DoNotTranslate = (flags & 2) != 0,
                       Context = new() { RequireBefore = before.Item1, ExcludeBefore = before.Item2, RequireAfter = after.Item1, ExcludeAfter = after.Item2 },
                       PartOfSpeech = notes.Item1,
                       Domain = notes.Item2,
                       Note = notes.Item3,
                   };
        return term.ListOf().Select(terms => TermBase.Create(terms));
    }

    private static byte[] Write(string format, TermBase terms)
    {
        using var stream = new MemoryStream();
        switch (format)
        {
            case "json": new JsonTermBaseWriter().Write(terms, stream); break;
            case "tbx": new TbxTermBaseWriter().Write(terms, stream); break;
            default: new CsvTermBaseWriter(new() { Delimiter = Delimiter(format), ByteOrderMark = format is "semicolon" }).Write(terms, stream); break;
        }
        return stream.ToArray();
    }

    private static TermBase Read(string format, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return format switch
        {
            "json" => new JsonTermBaseReader().Read(reader, "t"),
            "tbx" => new TbxTermBaseReader().Read(reader, "t"),
            _ => new CsvTermBaseReader().Read(reader, "t"),
        };
    }

    private static char Delimiter(string format) => format switch { "tsv" => '\t', "semicolon" => ';', _ => ',' };
}
