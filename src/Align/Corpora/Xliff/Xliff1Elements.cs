using System.Xml;
using Align.Corpora.Xml;

namespace Align.Corpora.Xliff;

/// <summary>Writes the elements of XLIFF 1.2.</summary>
internal sealed class Xliff1Elements(XmlWriter xml) : XliffElements(xml)
{
    public override void StartDocument(TranslationUnit first) => StartRoot();

    public override bool SharesFile(TranslationUnit last, TranslationUnit unit) =>
        string.Equals(last.Document, unit.Document, StringComparison.Ordinal)
        && string.Equals(last.SourceLanguage, unit.SourceLanguage, StringComparison.Ordinal)
        && string.Equals(last.TargetLanguage, unit.TargetLanguage, StringComparison.Ordinal);

    public override void StartFile(TranslationUnit first)
    {
        Xml.WriteStartElement("file", XliffNames.Namespace1);
        Attribute("original", first.Document ?? "");
        Attribute("source-language", first.SourceLanguage);
        Attribute("target-language", first.TargetLanguage);
        Attribute("datatype", "plaintext");
        Xml.WriteStartElement("body", XliffNames.Namespace1);
    }

    public override void EndFile()
    {
        Xml.WriteEndElement();
        Xml.WriteEndElement();
    }

    public override void WriteEmpty()
    {
        var unit = new TranslationUnit();
        StartRoot();
        StartFile(unit);
        EndFile();
    }

    public override void WriteUnit(TranslationUnit unit)
    {
        unit = InlineCodeIds.Sound(unit, static id => id.Length > 0);
        Start("trans-unit");
        Attribute("id", unit.Id);
        if (unit.State is TranslationState.Final) Attribute("approved", "yes");
        Xml.WriteAttributeString("xml", "space", null, "preserve");
        Segment("source", unit.Source, unit.SourceCodes, null);
        if (unit.Target.Length + unit.TargetCodes.Count > 0 || unit.State is not null) Segment("target", unit.Target, unit.TargetCodes, unit.State);
        foreach (var note in unit.Notes)
        {
            Start("note");
            Text(note);
            Xml.WriteEndElement();
        }
        foreach (var match in unit.Matches) WriteMatch(match);
        UnitProperties.WriteCommon(unit, WriteProperty);
        Xml.WriteEndElement();
    }

    private void StartRoot()
    {
        Xml.WriteStartElement("xliff", XliffNames.Namespace1);
        Attribute("version", "1.2");
        Xml.WriteAttributeString("xmlns", "align", null, XliffNames.Align);
    }

    private void Start(string name) => Xml.WriteStartElement(name, XliffNames.Namespace1);

    private void Segment(string name, string text, IReadOnlyList<InlineCode> codes, TranslationState? state)
    {
        Start(name);
        if (state is { } value) Attribute("state", XliffNames.State1(value));
        InlineTextWriter.Write(Xml, text, codes, WriteCode);
        Xml.WriteEndElement();
    }

    private void WriteMatch(TranslationMatch match)
    {
        Start("alt-trans");
        if (match.Similarity is { } similarity) Attribute("match-quality", XliffNames.Percent(similarity));
        Attribute("origin", match.Origin);
        if (match.Source.Length > 0) Segment("source", match.Source, [], null);
        Segment("target", match.Target, [], null);
        Xml.WriteEndElement();
    }

    private void WriteProperty(string name, string value)
    {
        Xml.WriteStartElement("align", "property", XliffNames.Align);
        Attribute("name", name);
        Text(value);
        Xml.WriteEndElement();
    }

    private void WriteCode(InlineCode code, bool paired)
    {
        Start((code.Kind, paired) switch
        {
            (InlineCodeKind.Standalone, _) => "ph",
            (_, false) => "it",
            (InlineCodeKind.Open, _) => "bpt",
            _ => "ept",
        });
        Attribute("id", code.Id);
        if (code.Kind != InlineCodeKind.Standalone && !paired) Attribute("pos", code.Kind == InlineCodeKind.Open ? "open" : "close");
        Text(code.Data);
        Xml.WriteEndElement();
    }
}
