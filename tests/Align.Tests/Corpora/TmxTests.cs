using System.Text;
using System.Xml.Linq;
using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class TmxTests
{
    [Fact]
    public void Writes_a_header_that_the_standard_demands()
    {
        var header = XDocument.Parse(new TmxWriter().Text(SampleBitext.ArticleUnits())).Root!.Element("header")!;

        foreach (var name in (string[])["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"])
            Assert.False(string.IsNullOrEmpty(header.Attribute(name)?.Value), $"The header lacks {name}.");
        Assert.Equal("zh-Hans", header.Attribute("srclang")!.Value);
    }

    [Fact]
    public void Writes_the_date_when_told()
    {
        var writer = new TmxWriter(new TmxWriterOptions { CreationDate = new DateTimeOffset(2025, 3, 26, 16, 30, 0, TimeSpan.FromHours(8)) });

        Assert.Contains("creationdate=\"20250326T083000Z\"", writer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_a_draft_and_keeps_what_is_known()
    {
        var tmx = XDocument.Parse(new TmxWriter().Text(SampleBitext.ArticleUnits()));
        var last = tmx.Descendants("tu").Last();
        var properties = last.Elements("prop").ToLookup(prop => prop.Attribute("type")!.Value, prop => prop.Value, StringComparer.Ordinal);

        Assert.Equal("draft", properties["x-align-origin"].Single());
        Assert.Equal("Word-level draft for reading and alignment, not a fluent translation", properties["x-align-draft"].Single());
        Assert.Contains("\"fate\":\"repaired\"", properties["x-align-term"].Single(), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\+\d+$", properties["x-align-source-span"].Single());
        Assert.Equal(["zh-Hans", "en"], last.Elements("tuv").Select(tuv => tuv.Attribute(XNamespace.Xml + "lang")!.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Offers_no_empty_segment_for_an_addition()
    {
        var tmx = XDocument.Parse(new TmxWriter().Text(SampleBitext.ArticleUnits()));

        Assert.All(tmx.Descendants("seg"), seg => Assert.NotEmpty(seg.Value));
        Assert.Single(tmx.Descendants("tu"), tu => tu.Elements("tuv").Count() == 1);
    }

    [Fact]
    public void Shows_characters_that_xml_cannot_hold()
    {
        var text = new TmxWriter().Text(new TranslationUnit { Id = "1", Source = "甲\u0001\uD800乙", Target = "⟦U+ a" });

        Assert.Contains("甲⟦U+0001⟧⟦U+D800⟧乙", text, StringComparison.Ordinal);
        Assert.Contains("⟦U+27E6⟧U+ a", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_files_of_other_tools()
    {
        var units = new TmxReader().Units("""
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">
            <tmx version="1.4"><header srclang="EN-US"/><body>
            <!-- order of variants and case of tags differ -->
            <tu><note>n</note><tuv xml:lang="EN-US"><prop type="x">p</prop><seg>Press <bpt i="1">&lt;b&gt;<sub>alt</sub></bpt><hi>Start</hi><ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
            <tuv xml:lang="de"><seg>Los.</seg></tuv><tuv lang="zh_CN"><seg>按<ph x="1">{0}</ph>“<![CDATA[开始]]>”。</seg></tuv></tu>
            <tu tuid="only-en"><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
            <tu><tuv xml:lang="fr"><seg>rien</seg></tuv></tu>
            </body></tmx>
            """);

        Assert.Equal([("1", "按“开始”。", "Press Start.", "zh_CN", "EN-US"), ("only-en", "", "Alone", "zh", "en")],
            units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.SourceLanguage, unit.TargetLanguage)));
    }

    [Fact]
    public void Keeps_inline_codes_with_their_places()
    {
        var unit = Assert.Single(new TmxReader().Units("""
            <tmx version="1.4"><body><tu><tuv xml:lang="zh"><seg>按<bpt i="1">&lt;b&gt;<sub>alt</sub></bpt>开始<ept i="1">&lt;/b&gt;</ept><ph x="2">{0}</ph><it pos="end" x="3">&lt;/i&gt;</it></seg></tuv></tu></body></tmx>
            """));

        Assert.Equal("按开始", unit.Source);
        Assert.Equal(
            [new(InlineCodeKind.Open, 1, "1", "<b>alt"), new(InlineCodeKind.Close, 3, "1", "</b>"), new(InlineCodeKind.Standalone, 3, "2", "{0}"), new(InlineCodeKind.Close, 3, "3", "</i>")],
            unit.SourceCodes);
    }

    [Fact]
    public void Prefers_the_variant_of_exactly_the_language_asked_for()
    {
        var reader = new TmxReader(new TmxReaderOptions { SourceLanguage = "zh-TW", TargetLanguage = "zh-CN" });

        var unit = Assert.Single(reader.Units("<tmx><body><tu><tuv xml:lang='zh-CN'><seg>软件</seg></tuv><tuv xml:lang='zh-TW'><seg>軟體</seg></tuv></tu></body></tmx>"));

        Assert.Equal(("軟體", "软件"), (unit.Source, unit.Target));
    }

    [Fact]
    public void Reads_utf16()
    {
        var text = new TmxWriter().Text(SampleBitext.ArticleUnits()).Replace("utf-8", "utf-16", StringComparison.Ordinal);
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];

        Assert.Equal(SampleBitext.ArticleUnits().Count, new TmxReader().Units(bytes).Count);
    }

    [Fact]
    public void Names_line_and_column_of_a_character_that_xml_forbids()
    {
        var error = Assert.Throws<CorpusFormatException>(() => new TmxReader().Units("<tmx><body>\n<tu><tuv xml:lang='zh'><seg>甲\u0001</seg></tuv></tu></body></tmx>"));

        Assert.Equal("corpus.x", error.File);
        Assert.Equal(2, error.Line);
        Assert.InRange(error.Column, 20, 35);
    }

    [Theory]
    [InlineData("<tmx><body><tu>", "not well-formed")]
    [InlineData("<html><body/></html>", "no TMX file")]
    [InlineData("<tmx><body><tu><tuv><seg>甲</seg></tuv></tu></body></tmx>", "no xml:lang")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY a \"aa\">]><tmx><body><tu><tuv xml:lang='zh'><seg>&a;</seg></tuv></tu></body></tmx>", "not well-formed")]
    [InlineData("<tmx><body><tu><tuv xml:lang='fr'><seg>a</seg></tuv></tu></body></tmx>", "the languages in it are fr")]
    [InlineData("<tmx><body><tu><prop type='x-align-block'>no</prop><tuv xml:lang='zh'><seg>a</seg></tuv></tu></body></tmx>", "x-align-block")]
    public void Says_what_is_wrong_with_a_file(string text, string message)
    {
        var error = Assert.Throws<CorpusFormatException>(() => new TmxReader().Units(text));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_texts_and_nesting_without_end()
    {
        var reader = new TmxReader(new TmxReaderOptions { MaxTextLength = 1000, MaxDepth = 20 });
        var long1 = $"<tmx><body><tu><tuv xml:lang='zh'><seg>{new string('长', 1001)}</seg></tuv></tu></body></tmx>";
        var deep = $"<tmx><body><tu><tuv xml:lang='zh'><seg>{string.Concat(Enumerable.Repeat("<hi>", 50))}";

        Assert.Contains("longer than 1000", Assert.Throws<CorpusFormatException>(() => reader.Units(long1)).Message, StringComparison.Ordinal);
        Assert.Contains("deeper than 20", Assert.Throws<CorpusFormatException>(() => reader.Units(deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_first_unit_before_the_last_one_is_there()
    {
        const string Unit = "<tu><tuv xml:lang='zh'><seg>甲</seg></tuv><tuv xml:lang='en'><seg>A</seg></tuv></tu>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("<tmx><body>" + string.Concat(Enumerable.Repeat(Unit, 10_000))));

        Assert.Equal("甲", new TmxReader().Read(stream).First().Source);
        Assert.True(stream.Position < stream.Length / 2, "The reader took in the whole file for its first unit.");
    }
}
