using System.Globalization;
using System.Text;
using System.Xml;
using Align.Corpora.Xml;

namespace Align.Corpora;

/// <summary>Writes TMX 1.4b (Translation Memory eXchange, LISA OSCAR, 26 April 2005).</summary>
/// <remarks>
/// <para>
/// Each unit is a <c>tu</c> with its id as <c>tuid</c>, what is known about it as <c>prop</c> elements (types <c>x-align-origin</c>,
/// <c>-draft</c>, <c>-confidence</c>, <c>-document</c>, <c>-block</c>, <c>-source-span</c> and <c>-target-span</c> as
/// <c>START+LENGTH</c> in UTF-16 code units, <c>-state</c>, <c>-match</c>, <c>-term</c> and <c>-finding</c> as JSON), a <c>note</c> for each note,
/// and a <c>tuv</c> for each side that has text. Inline codes become <c>bpt ept ph it</c>; ids that are no numbers are numbered anew.
/// The language of an empty side stands in a property instead: an empty <c>seg</c> would be offered as a translation by tools.
/// </para>
/// <para>
/// Characters that XML 1.0 cannot hold (most controls, U+FFFE, U+FFFF, unpaired surrogates) become <c>⟦U+0001⟧</c>, which
/// <see cref="TmxReader"/> turns back. There is no document type declaration: it would only make readers look for a DTD.
/// </para>
/// </remarks>
public sealed class TmxWriter : ICorpusWriter
{
    private readonly TmxWriterOptions _options;

    /// <summary>Makes a writer.</summary>
    public TmxWriter(TmxWriterOptions? options = null) => _options = options ?? new TmxWriterOptions();

    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize, // a CR in a text would otherwise be read back as LF
            CheckCharacters = false, // every text goes through VisibleEscape.ForXml
            CloseOutput = false,
        };
        using var xml = XmlWriter.Create(output, settings);
        using var enumerator = units.GetEnumerator();
        var more = enumerator.MoveNext();
        var sourceLanguage = _options.SourceLanguage ?? (more ? enumerator.Current.SourceLanguage : "zh-Hans");

        xml.WriteStartDocument();
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        WriteHeader(xml, sourceLanguage);
        xml.WriteStartElement("body");
        for (; more; more = enumerator.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteUnit(xml, enumerator.Current, sourceLanguage);
        }
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteHeader(XmlWriter xml, string sourceLanguage)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "Align");
        xml.WriteAttributeString("creationtoolversion", typeof(TmxWriter).Assembly.GetName().Version?.ToString(3) ?? "0");
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "Align");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", VisibleEscape.ForXml(sourceLanguage));
        xml.WriteAttributeString("datatype", "plaintext");
        if (_options.CreationDate is { } date)
            xml.WriteAttributeString("creationdate", date.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, TranslationUnit unit, string headerLanguage)
    {
        unit = InlineCodeIds.Sound(unit, InlineCodeIds.IsNumber);
        var hasSource = unit.Source.Length + unit.SourceCodes.Count > 0;
        var hasTarget = unit.Target.Length + unit.TargetCodes.Count > 0;
        // The DTD demands a variant: a unit that is empty on both sides keeps its empty ones.
        var empty = !hasSource && !hasTarget;
        xml.WriteStartElement("tu");
        if (unit.Id.Length > 0) xml.WriteAttributeString("tuid", VisibleEscape.ForXml(unit.Id));
        if (!string.Equals(unit.SourceLanguage, headerLanguage, StringComparison.Ordinal))
            xml.WriteAttributeString("srclang", VisibleEscape.ForXml(unit.SourceLanguage));

        foreach (var note in unit.Notes) xml.WriteElementString("note", VisibleEscape.ForXml(note));
        void WriteProperty(string name, string value)
        {
            xml.WriteStartElement("prop");
            xml.WriteAttributeString("type", "x-align-" + name);
            xml.WriteString(VisibleEscape.ForXml(value));
            xml.WriteEndElement();
        }
        UnitProperties.WriteCommon(unit, WriteProperty);
        if (unit.Document is { } document) WriteProperty(UnitProperties.Document, document);
        if (!empty && !hasSource) WriteProperty(UnitProperties.SourceLanguage, unit.SourceLanguage);
        if (!empty && !hasTarget) WriteProperty(UnitProperties.TargetLanguage, unit.TargetLanguage);
        UnitProperties.WriteState(unit, WriteProperty);
        UnitProperties.WriteMatches(unit, WriteProperty);

        if (empty || hasSource) WriteVariant(xml, unit.SourceLanguage, unit.Source, unit.SourceCodes);
        if (empty || hasTarget) WriteVariant(xml, unit.TargetLanguage, unit.Target, unit.TargetCodes);
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, string language, string text, IReadOnlyList<InlineCode> codes)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, VisibleEscape.ForXml(language));
        xml.WriteStartElement("seg");
        InlineTextWriter.Write(xml, text, codes, (code, paired) => WriteCode(xml, code, paired));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A pair is <c>bpt</c> and <c>ept</c>; a half without its other one is <c>it</c>.</summary>
    private static void WriteCode(XmlWriter xml, InlineCode code, bool paired)
    {
        xml.WriteStartElement((code.Kind, paired) switch
        {
            (InlineCodeKind.Standalone, _) => "ph",
            (_, false) => "it",
            (InlineCodeKind.Open, _) => "bpt",
            _ => "ept",
        });
        if (code.Kind != InlineCodeKind.Standalone && !paired) xml.WriteAttributeString("pos", code.Kind == InlineCodeKind.Open ? "begin" : "end");
        xml.WriteAttributeString(paired ? "i" : "x", code.Id);
        xml.WriteString(VisibleEscape.ForXml(code.Data));
        xml.WriteEndElement();
    }
}
