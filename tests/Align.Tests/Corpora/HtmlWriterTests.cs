using System.Text.RegularExpressions;
using Align.Corpora;
using Align.Documents;
using Align.Quality;
using Align.Terminology;

namespace Align.Tests.Corpora;

public sealed partial class HtmlWriterTests
{
    [Fact]
    public void Holds_every_visible_character_of_the_source()
    {
        var bitext = SampleBitext.Article();
        var main = MainOf(new HtmlWriter().Text(bitext, SampleBitext.ArticleUnits()));

        var shown = Visible(System.Net.WebUtility.HtmlDecode(Tag().Replace(main, "")));

        foreach (var unit in SampleBitext.ArticleUnits()) Assert.Contains(Visible(unit.Source), shown, StringComparison.Ordinal);
        foreach (var block in bitext.Source.Blocks.Where(block => !block.IsTranslatable))
            Assert.Contains(Visible(bitext.Source.Text.Substring(block.Span)), shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_everything_that_comes_from_the_bitext()
    {
        var bitext = SampleBitext.Hostile();
        const string Attack = "\"><script>alert(1)</script>";
        var units = bitext.ToUnits("provider:" + Attack).Select(unit => unit with
        {
            Findings = [new Finding(Attack, FindingSeverity.Warning, Attack)],
            Terms = [new TermOutcome(new TermMatch(new TextSpan(0, 1), new Term { Source = Attack, Target = Attack }), TermFate.Applied, new TextSpan(0, 1))],
            SourceLanguage = Attack,
        });

        var html = new HtmlWriter().Text(bitext, units);

        Assert.Single(ScriptTag().Matches(html));
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\0', html);
    }

    [Fact]
    public void Admits_its_own_style_and_script_and_nothing_else()
    {
        var html = new HtmlWriter().Text(SampleBitext.Article(), SampleBitext.ArticleUnits());

        var policy = Policy().Match(html).Groups["x"].Value;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\s(style|on\w+)=""", html);
        Assert.DoesNotMatch(@"(src|href)=""(?!#)", html);
    }

    [Fact]
    public void Sums_up_at_the_top()
    {
        var html = new HtmlWriter().Text(SampleBitext.Article(), SampleBitext.ArticleUnits());

        var summary = Tag().Replace(Summary().Match(html).Groups["x"].Value, "");
        Assert.Equal("24 units · 20 memory · 3 deepl · 1 draft · 5 terms, 4 applied · 2 findings", summary);
        Assert.Contains("Word-level draft for reading and alignment, not a fluent translation.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_span_that_does_not_fit_unmarked()
    {
        var bitext = new SampleBitext().Paragraph(("甲乙", "AB")).Build();
        var term = new TermMatch(new TextSpan(1, 50), new Term { Source = "乙", Target = "B" });
        var units = bitext.ToUnits().Select(unit => unit with { Terms = [new TermOutcome(term, TermFate.Applied, new TextSpan(-1, 1))] });

        Assert.DoesNotContain("<mark", MainOf(new HtmlWriter().Text(bitext, units)), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_block_that_no_unit_came_from()
    {
        var bitext = new SampleBitext().Paragraph(("第一段。", "One.")).Raw("\n\n").Paragraph(("第二段。", "Two.")).Build();

        var html = new HtmlWriter().Text(bitext, bitext.ToUnits().Take(1));

        Assert.Contains("第二段。", html, StringComparison.Ordinal);
        Assert.Contains("no translation", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_cells_that_are_no_blocks_in_their_columns()
    {
        var bitext = new SampleBitext().Raw("| ").Block(BlockKind.TableCell, 0, "", ("名", "Name")).Raw(" | ").Block(BlockKind.TableCell, 0, "", ("码", "Code")).Raw(" | ")
            .Block(BlockKind.TableCell, 0, "", ("注", "Note")).Raw(" |\n|---|---|---|\n| ").Block(BlockKind.TableCell, 0, "", ("甲", "A")).Raw(" | `x` | ")
            .Block(BlockKind.TableCell, 0, "", ("乙", "B")).Raw(" |\n| `y` | ").Block(BlockKind.TableCell, 0, "", ("丙", "C")).Raw(" | `z` |\n").Build();

        var main = MainOf(new HtmlWriter().Text(bitext, bitext.ToUnits()));

        var rows = Row().Matches(main).Select(row => string.Join('|', Cell().Matches(row.Value).Select(cell => Tag().Replace(cell.Groups["x"].Value, "").Trim())));
        Assert.Equal(["名|码|注", "甲|`x`|乙", "`y`|丙|`z`"], rows.Where((_, i) => i % 2 == 0), StringComparer.Ordinal);
        Assert.Contains("tablerow head", main, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_the_marks_of_a_translation_off()
    {
        var bitext = new SampleBitext().Paragraph(("看文档。", "See [the docs](https://example.com).")).Build();

        var main = MainOf(new HtmlWriter().Text(bitext, bitext.ToUnits()));

        Assert.Contains("See <span class=\"markup\">[</span>the docs<span class=\"markup\">](https://example.com)</span>.", main, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_markers_of_a_list()
    {
        var bitext = new SampleBitext().Raw("9. ").Block(BlockKind.ListItem, 1, "   ", ("甲。", "A.")).Raw("\n\n   ").Block(BlockKind.ListItem, 1, "   ", ("乙。", "B."))
            .Raw("\n   - ").Block(BlockKind.ListItem, 2, "     ", ("丙。", "C.")).Raw("\n   - [x] ").Block(BlockKind.ListItem, 2, "     ", ("丁。", "D.")).Build();

        var main = MainOf(new HtmlWriter().Text(bitext, bitext.ToUnits()));

        Assert.Equal(["9.", "9.", "•", "•", "\u2611", "\u2611"], Marker().Matches(main).Select(match => match.Groups["x"].Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Shows_lines_that_are_no_block()
    {
        var bitext = new SampleBitext().Raw("![图](a.png)\n\n## ").Block(BlockKind.Heading, 2, "", ("标题", "Title")).Raw("\n\n[1]: https://example.com/b\n").Build();

        var main = MainOf(new HtmlWriter().Text(bitext, bitext.ToUnits()));

        Assert.Contains("\n![图](a.png)</pre>", main, StringComparison.Ordinal);
        Assert.Contains("\n[1]: https://example.com/b</pre>", main, StringComparison.Ordinal);
        Assert.DoesNotContain("##", main, StringComparison.Ordinal);
    }

    [FsCheck.Xunit.Property(Arbitrary = [typeof(UnitArbitraries)], MaxTest = 300)]
    public void Holds_no_stray_markup_whatever_the_units_say(TranslationUnit unit)
    {
        var html = new HtmlWriter().Text(SampleBitext.Article(), [unit]);

        Assert.Single(ScriptTag().Matches(html));
        // Each tag in the body is one of the writer's own.
        Assert.All(AnyTag().Matches(html[html.IndexOf("<body>", StringComparison.Ordinal)..]), tag =>
            Assert.Contains(tag.Groups["x"].Value, (string[])["body", "html", "div", "h1", "p", "b", "ul", "li", "mark", "span", "fieldset", "legend", "label", "input", "main", "section", "a", "i", "pre", "code", "footer", "kbd", "script"], StringComparer.Ordinal));
    }

    private static string MainOf(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)];
    }

    private static string Visible(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<div class=\"cells.*?</div></div>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<div class=\"cell\">(?<x>.*?)</div>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("data-marker=\"(?<x>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marker();

    [GeneratedRegex("<script", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ScriptTag();

    [GeneratedRegex("</?(?<x>[a-zA-Z][a-zA-Z0-9]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyTag();

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<x>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Policy();

    [GeneratedRegex("<p class=\"summary\">(?<x>.*?)</p>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summary();
}
