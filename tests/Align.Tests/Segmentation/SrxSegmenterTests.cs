using System.Text;
using Align.Corpora;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

public sealed class SrxSegmenterTests
{
    private static string RulesFile => TestPaths.Output("Data", "segmentation", "sample.srx");

    [Fact]
    public void Breaks_where_a_rule_says_so_and_not_at_its_exceptions()
    {
        var segmenter = SrxSegmenter.Load(RulesFile, "en");

        AssertTexts(segmenter, "Mr. Li came at 3.5 p.m. on foot. He left?  Yes.", "Mr. Li came at 3.5 p.m. on foot.", "He left?", "Yes.");
    }

    [Fact]
    public void Cascades_through_all_language_maps_that_fit()
    {
        var segmenter = SrxSegmenter.Load(RulesFile, "zh-Hans");

        Assert.Equal(SrxSegmenter.Load(RulesFile, "en").RuleCount - 1, segmenter.RuleCount);
        AssertTexts(segmenter, "下雨了。“走吧！”他说。Go on. Yes.", "下雨了。", "“走吧！”", "他说。", "Go on.", "Yes.");
    }

    [Fact]
    public void Takes_the_first_language_map_only_without_a_cascade()
    {
        var segmenter = Load(Wrap("<rule break=\"yes\"><beforebreak>;</beforebreak><afterbreak></afterbreak></rule>", cascade: "no"), "xx");

        AssertTexts(segmenter, "a;b. c", "a;", "b. c");
    }

    [Fact]
    public void Understands_two_escapes_of_ICU()
    {
        var segmenter = Load(Wrap(@"<rule break=""yes""><beforebreak>\x{3002}[\h]*</beforebreak><afterbreak>\S</afterbreak></rule>"), "xx");

        AssertTexts(segmenter, "一。　二。", "一。", "二。");
    }

    [Fact]
    public void Marks_its_boundaries_as_made_by_a_rule_and_streams_alike()
    {
        var segmenter = SrxSegmenter.Load(RulesFile, "zh");
        var text = string.Concat(Enumerable.Repeat("他来了。Mr. Li too. 好！", 500)) + new string('长', 5000) + "。完";
        var segments = segmenter.Segment(text);

        Assert.Equal(BoundaryKind.End, segments[^1].Boundary);
        Assert.All(segments.SkipLast(1), s => Assert.Equal(BoundaryKind.Rule, s.Boundary));
        Assert.Equal(segments.Select(s => (long)s.Span.Start), new StreamingSegmenter(segmenter, 7).Segment(new StringReader(text)).Select(s => s.Offset));
    }

    [Theory]
    [InlineData("<a/>", "begins with <srx")]
    [InlineData("<!DOCTYPE srx [<!ENTITY a \"b\">]><srx/>", "DTD")]
    [InlineData("<srx version=\"1.0\" xmlns=\"http://www.lisa.org/srx20\"/>", "SRX 1.0")]
    [InlineData("<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\"><body>\n<languagerule/></body></srx>", "rules.srx:2:2: <languagerule> needs the attribute languagerulename")]
    [InlineData("<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\"/>", "no language map")]
    [InlineData("no xml", "rules.srx:1")]
    public void Says_what_is_wrong_with_a_file_and_where(string xml, string expected)
        => Assert.Contains(expected, Assert.Throws<CorpusFormatException>(() => Load(xml, "xx")).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_the_line_of_a_pattern_that_is_no_regular_expression()
    {
        var error = Assert.Throws<CorpusFormatException>(() => Load(Wrap("\n<rule break=\"yes\"><beforebreak>(</beforebreak><afterbreak/></rule>"), "xx"));

        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Stops_a_rule_that_takes_too_long()
    {
        var segmenter = Load(Wrap("<rule break=\"yes\"><beforebreak>\\.</beforebreak><afterbreak>(a+)+b</afterbreak></rule>"), "xx");

        var error = Assert.Throws<AlignException>(() => segmenter.Segment("x." + new string('a', 60)));
        Assert.Contains("rules.srx:1", error.Message, StringComparison.Ordinal);
    }

    private static void AssertTexts(SrxSegmenter segmenter, string text, params string[] expected)
        => Assert.Equal(expected.AsEnumerable(), segmenter.Segment(text).Select(s => text.Substring(s.Span.Start, s.Span.Length)), StringComparer.Ordinal);

    private static SrxSegmenter Load(string xml, string language) => SrxSegmenter.Load(new MemoryStream(Encoding.UTF8.GetBytes(xml)), language);

    private static string Wrap(string rules, string cascade = "yes")
        => $"<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\"><header segmentsubflows=\"yes\" cascade=\"{cascade}\"/><body><languagerules><languagerule languagerulename=\"A\">{rules}</languagerule>"
            + "<languagerule languagerulename=\"B\"><rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>"
            + "<maprules><languagemap languagepattern=\"xx\" languagerulename=\"A\"/><languagemap languagepattern=\".*\" languagerulename=\"B\"/></maprules></body></srx>";
}
