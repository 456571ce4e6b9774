using System.Text;
using Align.Csv;
using Align.Quality;
using Align.Terminology;

namespace Align.Tests.Terminology;

/// <summary>What people and machines put into term bases by mistake or on purpose.</summary>
public sealed class TermBaseBadInputTests
{
    [Fact]
    public void Reads_and_matches_a_million_rows()
    {
        const int Rows = 1_000_000;
        var csv = new StringBuilder("source,target,source_variants\n");
        for (var i = 0; i < Rows; i++) csv.Append("词").Append((char)('一' + (i / 1000))).Append((char)('一' + (i % 1000))).Append(",term ").Append(i).Append(i % 100_000 == 0 ? ",变体" : "").Append('\n');
        csv.Append("空,\n");

        var terms = new CsvTermBaseReader().Read(new StringReader(csv.ToString()), "big.csv");
        var matcher = new TermMatcher(terms);

        Assert.Equal(Rows + 1, terms.Terms.Count);
        Assert.Equal("term 424242", Assert.Single(matcher.Match($"这是词{(char)('一' + 424)}{(char)('一' + 242)}吗")).Term.Target);
        Assert.Contains(terms.Issues, i => i is { Kind: TermIssueKind.EmptyTarget, Origin: "big.csv:1000002" });
        Assert.Equal(9, terms.Issues.Count(i => i.Kind == TermIssueKind.Conflict));
    }

    [Fact]
    public void A_hundred_thousand_terms_with_one_source_are_reported_and_the_first_wins()
    {
        var terms = TermBase.Create(Enumerable.Range(0, 100_000).Select(i => new Term { Source = "云", Target = $"cloud {i}" }));

        Assert.Equal(99_999, terms.Issues.Count);
        Assert.Equal("cloud 0", Assert.Single(new TermMatcher(terms).Match("云")).Term.Target);
    }

    [Fact]
    public void Regular_expression_characters_are_data_everywhere()
    {
        var term = new Term
        {
            Source = "(云+)*$",
            Target = "c++ [cloud]{2,}",
            ForbiddenTargets = ["(.*"],
            Context = new() { ExcludeBefore = ["[^a]", "("], RequireAfter = ["\\d"] },
        };
        var matcher = new TermMatcher(TermBase.Create([term]));

        var match = Assert.Single(matcher.Match("a(云+)*$\\d"));
        Assert.Empty(matcher.Match("((云+)*$\\d"));
        Assert.Equal(TermFate.Applied, TermVerifier.Verify([match], "A C++ [cloud]{2,} here")[0].Fate);
        Assert.Equal(TermFate.Missing, TermVerifier.Verify([match], "nothing of the sort")[0].Fate);
    }

    [Fact]
    public void Right_to_left_and_zero_width_marks_are_reported_and_do_no_harm()
    {
        var terms = new CsvTermBaseReader().Read(new StringReader("source,target\n\u202E阿\u200D里云\u202C,Alibaba\u200F Cloud\n"), "t.csv");
        var match = Assert.Single(new TermMatcher(terms).Match("在阿里\uFEFF云上"));

        Assert.Equal(2, terms.Issues.Count(i => i is { Kind: TermIssueKind.InvisibleCharacter, Origin: "t.csv:2", Severity: FindingSeverity.Warning }));
        Assert.Equal(TermFate.Applied, TermVerifier.Verify([match], "on Alibaba Cloud")[0].Fate);
    }

    [Fact]
    public void A_formula_is_reported_and_taken_literally()
    {
        var terms = new CsvTermBaseReader().Read(new StringReader("source,target\n=cmd|' /C calc'!A0,calculator\n"), "t.csv");

        Assert.Equal("=cmd|' /C calc'!A0", Assert.Single(terms.Terms).Source);
        Assert.Equal(TermIssueKind.Formula, Assert.Single(terms.Issues).Kind);
    }

    [FsCheck.Xunit.Property(MaxTest = 500)]
    public void No_text_breaks_reading_matching_or_verifying(string?[] cells, string? text)
    {
        var terms = TermBase.Create(cells.Select((c, i) => new Term { Source = c ?? "", Target = cells[(i + 1) % cells.Length] ?? "", SourceVariants = [cells[i / 2] ?? ""] }));
        var matches = new TermMatcher(terms).Match(text ?? "");

        Assert.Equal(matches.Count, TermVerifier.Verify(matches, string.Join(' ', cells)).Count);
        Assert.True(terms.Issues.Count >= cells.Count(string.IsNullOrWhiteSpace));
        Assert.All(matches, m => Assert.True(m.Span.Length > 0 && m.Span.End <= text!.Length));
    }
}
