using System.Xml.Linq;
using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class XliffTests
{
    [Fact]
    public void Reads_xliff_1_2_of_other_tools()
    {
        var units = new XliffReader().Units("""
            <?xml version="1.0"?>
            <!DOCTYPE xliff SYSTEM "http://127.0.0.1:9/xliff.dtd">
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
             <file original="ui.resx" source-language="zh-CN" target-language="en-GB" datatype="xml"><header><note>not of a unit</note></header><body>
              <group id="g"><trans-unit id="a.b" approved="yes">
               <source>按<g id="1" ctype="bold">开始</g><x id="2"/>。</source>
               <seg-source><mrk mtype="seg" mid="0">按</mrk></seg-source>
               <target state="needs-review-translation" state-qualifier="fuzzy-match">Press <bpt id="1">&lt;b></bpt>Start<ept id="1">&lt;/b></ept>.</target>
               <note from="dev">button</note>
               <alt-trans match-quality="85%" origin="tm"><source>按开始</source><target>Press start</target></alt-trans>
               <context-group><context context-type="x">skip</context></context-group>
              </trans-unit></group>
              <trans-unit id="c"><source>未译</source></trans-unit>
             </body></file></xliff>
            """);

        Assert.Equal(2, units.Count);
        var unit = units[0];
        Assert.Equal(("a.b", "按开始。", "Press Start.", "zh-CN", "en-GB", "ui.resx"), (unit.Id, unit.Source, unit.Target, unit.SourceLanguage, unit.TargetLanguage, unit.Document));
        Assert.Equal(TranslationState.NeedsReview, unit.State);
        Assert.Equal(["button"], unit.Notes);
        Assert.Equal(new TranslationMatch { Source = "按开始", Target = "Press start", Origin = "tm", Similarity = 0.85 }, Assert.Single(unit.Matches));
        Assert.Equal([new(InlineCodeKind.Open, 1, "1"), new(InlineCodeKind.Close, 3, "1"), new(InlineCodeKind.Standalone, 3, "2")], unit.SourceCodes);
        Assert.Equal([new(InlineCodeKind.Open, 6, "1", "<b>"), new(InlineCodeKind.Close, 11, "1", "</b>")], unit.TargetCodes);
        Assert.Equal(("c", "未译", "", null), (units[1].Id, units[1].Source, units[1].Target, units[1].State));
    }

    [Fact]
    public void Reads_xliff_2_1_of_other_tools()
    {
        var units = new XliffReader().Units("""
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="zh" trgLang="en">
             <file id="f1" original="a.html"><skeleton href="a.skl"/><notes><note>of the file</note></notes>
              <group id="g1"><unit id="u1">
               <mtc:matches><mtc:match ref="#1" similarity="80" origin="memory"><source>甲</source><target>A</target></mtc:match></mtc:matches>
               <notes><note>careful</note></notes>
               <originalData><data id="d1">&lt;i></data><data id="d2">&lt;/i></data></originalData>
               <segment id="s1" state="reviewed"><source>一<pc id="1" dataRefStart="d1" dataRefEnd="d2">二</pc>。</source><target>One <sc id="1" dataRef="d1"/>two<ec startRef="1" dataRef="d2"/>.</target></segment>
               <ignorable><source> </source></ignorable>
               <segment><source>三<cp hex="0001"/><mrk id="m" type="term">四</mrk></source></segment>
              </unit></group></file></xliff>
            """);

        Assert.Equal([("u1/s1", "一二。", "One two."), ("u1/2", "三\u0001四", "")], units.Select(unit => (unit.Id, unit.Source, unit.Target)));
        Assert.Equal(TranslationState.Reviewed, units[0].State);
        Assert.Equal("a.html", units[0].Document);
        Assert.Equal(["careful"], units[0].Notes);
        Assert.Equal(0.8, Assert.Single(units[0].Matches).Similarity);
        Assert.Equal([new(InlineCodeKind.Open, 1, "1", "<i>"), new(InlineCodeKind.Close, 2, "1", "</i>")], units[0].SourceCodes);
        Assert.Equal([new(InlineCodeKind.Open, 4, "1", "<i>"), new(InlineCodeKind.Close, 7, "1", "</i>")], units[0].TargetCodes);
    }

    [Theory]
    [InlineData("<xliff version='1.2'><file original='a'/></xliff>", "no source-language")]
    [InlineData("<xliff version='2.1'/>", "no srcLang")]
    [InlineData("<xliff version='3.0'/>", "the version is \"3.0\"")]
    [InlineData("<tmx/>", "no XLIFF file")]
    [InlineData("<xliff version='1.2'><file source-language='zh'><body><trans-unit id='1'><source>甲", "not well-formed")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a 'aa'>]><xliff version='1.2'><file source-language='zh'><trans-unit id='1'><source>&a;</source></trans-unit></file></xliff>", "not well-formed")]
    [InlineData("<xliff version='2.1' srcLang='zh'><file id='f'><unit id='1'><segment><source><cp hex='zz'/></source></segment></unit></file></xliff>", "<cp>")]
    public void Says_what_is_wrong_with_a_file(string text, string message) =>
        Assert.Contains(message, Assert.Throws<CorpusFormatException>(() => new XliffReader().Units(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_line_and_column_of_a_character_that_xml_forbids()
    {
        var error = Assert.Throws<CorpusFormatException>(() => new XliffReader().Units("<xliff version='1.2'>\n<file source-language='zh'><body><trans-unit id='1'><source>甲\u0001</source></trans-unit></body></file></xliff>"));

        Assert.Equal(("corpus.x", 2), (error.File, error.Line));
        Assert.InRange(error.Column, 55, 65);
    }

    [Fact]
    public void Refuses_texts_nesting_and_attributes_without_end()
    {
        const string Start = "<xliff version='1.2'><file source-language='zh'><body><trans-unit id='1'><source>";
        var reader = new XliffReader(new XliffReaderOptions { MaxTextLength = 1000, MaxDepth = 20 });

        Assert.Contains("longer than 1000", Assert.Throws<CorpusFormatException>(() => reader.Units(Start + new string('长', 1001))).Message, StringComparison.Ordinal);
        Assert.Contains("deeper than 20", Assert.Throws<CorpusFormatException>(() => reader.Units(Start + string.Concat(Enumerable.Repeat("<g id='1'>", 50)))).Message, StringComparison.Ordinal);
        Assert.Contains("no file to trust", Assert.Throws<CorpusFormatException>(() => reader.Units($"{Start}<x id='{new string('x', 4_000_000)}'/>")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Begins_a_file_anew_for_a_document_a_language_and_an_id_that_comes_again()
    {
        TranslationUnit[] units =
        [
            new() { Id = "1", Document = "a" }, new() { Id = "2", Document = "a" }, new() { Id = "2", Document = "a" },
            new() { Id = "3", Document = "b" }, new() { Id = "4", Document = "b", TargetLanguage = "fr" },
        ];

        var files = XDocument.Parse(new XliffWriter().Text(units)).Root!.Elements();

        Assert.Equal(["a", "a", "b", "b"], files.Select(file => file.Attribute("original")!.Value));
    }

    [Fact]
    public void Says_that_xliff_2_holds_one_pair_of_languages()
    {
        var writer = new XliffWriter(new XliffWriterOptions { Version = XliffVersion.Xliff21 });

        var error = Assert.Throws<AlignException>(() => writer.Text(new TranslationUnit { Id = "1" }, new TranslationUnit { Id = "2", TargetLanguage = "fr" }));

        Assert.Contains("Unit 2 is zh-Hans to fr", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(XliffVersion.Xliff12)]
    [InlineData(XliffVersion.Xliff21)]
    public void Gives_a_sound_file_for_no_units(XliffVersion version) =>
        Assert.Empty(new XliffReader().Units(new XliffWriter(new XliffWriterOptions { Version = version }).Text()));

    [Theory]
    [InlineData(XliffVersion.Xliff12)]
    [InlineData(XliffVersion.Xliff21)]
    public void Numbers_codes_anew_whose_ids_the_format_cannot_hold(XliffVersion version)
    {
        InlineCode[] source = [new(InlineCodeKind.Open, 0, "", "<b>"), new(InlineCodeKind.Close, 1, "", "</b>"), new(InlineCodeKind.Open, 1, "", "<b>"), new(InlineCodeKind.Close, 2, "", "</b>")];
        var unit = new TranslationUnit { Id = "1", Source = "甲乙", Target = "A", SourceCodes = source, TargetCodes = [source[0], source[1]] };

        var read = Assert.Single(new XliffReader().Units(new XliffWriter(new XliffWriterOptions { Version = version }).Text(unit)));

        Assert.Equal(["1", "1", "2", "2"], read.SourceCodes.Select(code => code.Id));
        Assert.Equal(["1", "1"], read.TargetCodes.Select(code => code.Id));
    }
}
