using System.Globalization;
using System.Xml;
using Align.Corpora.Xml;

namespace Align.Corpora.Xliff;

/// <summary>Writes the elements of XLIFF 2.1.</summary>
internal sealed class Xliff2Elements(XmlWriter xml) : XliffElements(xml)
{
    /// <summary>What matches refer to.</summary>
    private const string SegmentId = "_.segment";
    private string _source = "";
    private string _target = "";
    private int _units;

    public override void StartDocument(TranslationUnit first)
    {
        (_source, _target) = (first.SourceLanguage, first.TargetLanguage);
        Xml.WriteStartElement("xliff", XliffNames.Namespace2);
        Attribute("version", "2.1");
        Attribute("srcLang", _source);
        Attribute("trgLang", _target);
        Xml.WriteAttributeString("xmlns", "mtc", null, XliffNames.Matches);
        Xml.WriteAttributeString("xmlns", "mda", null, XliffNames.Metadata);
    }

    public override bool SharesFile(TranslationUnit last, TranslationUnit unit) => string.Equals(last.Document, unit.Document, StringComparison.Ordinal);

    public override void StartFile(TranslationUnit first)
    {
        Start("file");
        Attribute("id", NextFileId());
        Attribute("original", XliffNames.NullIfEmpty(first.Document));
    }

    public override void EndFile() => Xml.WriteEndElement();

    public override void WriteEmpty()
    {
        // The schema demands a file and a unit in it; a group may be empty.
        var unit = new TranslationUnit();
        StartDocument(unit);
        StartFile(unit);
        Start("group");
        Attribute("id", "g1");
        Xml.WriteEndElement();
        EndFile();
    }

    public override void WriteUnit(TranslationUnit unit)
    {
        if (!string.Equals(unit.SourceLanguage, _source, StringComparison.Ordinal) || !string.Equals(unit.TargetLanguage, _target, StringComparison.Ordinal))
            throw new AlignException($"Unit {unit.Id} is {unit.SourceLanguage} to {unit.TargetLanguage}, but an XLIFF 2.1 file holds one pair of languages, here {_source} to {_target}: split the corpus by languages, or write XLIFF 1.2.");
        unit = InlineCodeIds.Sound(unit, InlineCodeIds.IsNameToken);
        _units++;
        // Numbers of our own begin with an underscore and a dot, so that they meet no other id.
        var hasToken = InlineCodeIds.IsNameToken(unit.Id);
        Start("unit");
        Attribute("id", hasToken ? unit.Id : "_." + _units.ToString(CultureInfo.InvariantCulture));
        // Module elements come first in a unit: XLIFF 2.1, 4.2.2.5.
        if (unit.Matches.Count > 0) WriteMatches(unit);
        WriteMetadata(unit, hasToken);
        WriteNotes(unit);
        var data = WriteData(unit);
        Start("segment");
        if (unit.Matches.Count > 0) Attribute("id", SegmentId);
        if (unit.State is { } state)
        {
            Attribute("state", XliffNames.State2(state));
            if (state == TranslationState.NeedsReview) Attribute("subState", XliffNames.NeedsReview);
        }
        Segment("source", unit.Source, unit.SourceCodes, data);
        if (unit.Target.Length + unit.TargetCodes.Count > 0) Segment("target", unit.Target, unit.TargetCodes, data);
        Xml.WriteEndElement();
        Xml.WriteEndElement();
    }

    private void Start(string name) => Xml.WriteStartElement(name, XliffNames.Namespace2);

    private void Segment(string name, string text, IReadOnlyList<InlineCode> codes, Dictionary<string, string> data)
    {
        Start(name);
        Xml.WriteAttributeString("xml", "space", null, "preserve");
        InlineTextWriter.Write(Xml, text, codes, (code, paired) => WriteCode(code, paired, data));
        Xml.WriteEndElement();
    }

    private void WriteMatches(TranslationUnit unit)
    {
        Xml.WriteStartElement("mtc", "matches", XliffNames.Matches);
        foreach (var match in unit.Matches)
        {
            Xml.WriteStartElement("mtc", "match", XliffNames.Matches);
            Attribute("ref", "#" + SegmentId);
            if (match.Similarity is { } similarity) Attribute("similarity", XliffNames.Percent(similarity));
            Attribute("origin", match.Origin);
            Segment("source", match.Source, [], []);
            Segment("target", match.Target, [], []);
            Xml.WriteEndElement();
        }
        Xml.WriteEndElement();
    }

    private void WriteMetadata(TranslationUnit unit, bool hasToken)
    {
        var open = false;
        void Write(string name, string value)
        {
            if (!open)
            {
                open = true;
                Xml.WriteStartElement("mda", "metadata", XliffNames.Metadata);
                Xml.WriteStartElement("mda", "metaGroup", XliffNames.Metadata);
                Attribute("category", XliffNames.Category);
            }
            Xml.WriteStartElement("mda", "meta", XliffNames.Metadata);
            Attribute("type", name);
            Text(value);
            Xml.WriteEndElement();
        }
        if (!hasToken) Write(UnitProperties.Id, unit.Id);
        UnitProperties.WriteCommon(unit, Write);
        if (!open) return;
        Xml.WriteEndElement();
        Xml.WriteEndElement();
    }

    private void WriteNotes(TranslationUnit unit)
    {
        if (unit.Notes.Count == 0) return;
        Start("notes");
        foreach (var note in unit.Notes)
        {
            Start("note");
            Text(note);
            Xml.WriteEndElement();
        }
        Xml.WriteEndElement();
    }

    /// <summary>The native codes of the unit, each once, and the ids that they got.</summary>
    private Dictionary<string, string> WriteData(TranslationUnit unit)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in unit.SourceCodes.Concat(unit.TargetCodes))
        {
            if (code.Data.Length == 0 || ids.ContainsKey(code.Data)) continue;
            if (ids.Count == 0) Start("originalData");
            var id = "d" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture);
            ids.Add(code.Data, id);
            Start("data");
            Attribute("id", id);
            Xml.WriteAttributeString("xml", "space", null, "preserve");
            Text(code.Data);
            Xml.WriteEndElement();
        }
        if (ids.Count > 0) Xml.WriteEndElement();
        return ids;
    }

    private void WriteCode(InlineCode code, bool paired, Dictionary<string, string> data)
    {
        Start(code.Kind switch { InlineCodeKind.Standalone => "ph", InlineCodeKind.Open => "sc", _ => "ec" });
        Attribute(code.Kind == InlineCodeKind.Close && paired ? "startRef" : "id", code.Id);
        if (code.Kind != InlineCodeKind.Standalone && !paired) Attribute("isolated", "yes");
        if (data.TryGetValue(code.Data, out var reference)) Attribute("dataRef", reference);
        Xml.WriteEndElement();
    }
}
