using System.Globalization;
using System.Text;
using System.Xml;
using Align.Documents;

namespace Align.Corpora;

/// <summary>Writes TMX 1.4b (Translation Memory eXchange, LISA OSCAR, 26 April 2005).</summary>
/// <remarks>
/// <para>
/// Each unit is a <c>tu</c> with its id as <c>tuid</c>, what is known about it as <c>prop</c> elements (types <c>x-align-origin</c>,
/// <c>-draft</c>, <c>-confidence</c>, <c>-document</c>, <c>-block</c>, <c>-source-span</c> and <c>-target-span</c> as
/// <c>START+LENGTH</c> in UTF-16 code units, <c>-term</c> and <c>-finding</c> as JSON), and a <c>tuv</c> for each side that has text.
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
        // The DTD demands a variant: a unit that is empty on both sides keeps its empty ones.
        var empty = unit.Source.Length == 0 && unit.Target.Length == 0;
        xml.WriteStartElement("tu");
        if (unit.Id.Length > 0) xml.WriteAttributeString("tuid", VisibleEscape.ForXml(unit.Id));
        if (!string.Equals(unit.SourceLanguage, headerLanguage, StringComparison.Ordinal))
            xml.WriteAttributeString("srclang", VisibleEscape.ForXml(unit.SourceLanguage));

        WriteProperty(xml, TmxProperties.Origin, unit.Origin);
        if (DraftNotice.IsDraft(unit)) WriteProperty(xml, TmxProperties.Draft, DraftNotice.Text);
        if (unit.Confidence is { } confidence && !double.IsNaN(confidence))
            WriteProperty(xml, TmxProperties.Confidence, confidence.ToString("R", CultureInfo.InvariantCulture));
        WriteProperty(xml, TmxProperties.Document, unit.Document);
        if (unit.Block >= 0) WriteProperty(xml, TmxProperties.Block, unit.Block.ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, TmxProperties.SourceSpan, Format(unit.SourceSpan));
        WriteProperty(xml, TmxProperties.TargetSpan, Format(unit.TargetSpan));
        if (!empty && unit.Source.Length == 0) WriteProperty(xml, TmxProperties.SourceLanguage, unit.SourceLanguage);
        if (!empty && unit.Target.Length == 0) WriteProperty(xml, TmxProperties.TargetLanguage, unit.TargetLanguage);
        foreach (var term in unit.Terms) WriteProperty(xml, TmxProperties.Term, UnitJson.ToText(json => UnitJson.Write(json, term)));
        foreach (var finding in unit.Findings) WriteProperty(xml, TmxProperties.Finding, UnitJson.ToText(json => UnitJson.Write(json, finding)));

        if (empty || unit.Source.Length > 0) WriteVariant(xml, unit.SourceLanguage, unit.Source);
        if (empty || unit.Target.Length > 0) WriteVariant(xml, unit.TargetLanguage, unit.Target);
        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string type, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", type);
        xml.WriteString(VisibleEscape.ForXml(value));
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, string language, string text)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, VisibleEscape.ForXml(language));
        xml.WriteStartElement("seg");
        xml.WriteString(VisibleEscape.ForXml(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? Format(TextSpan? span) => span is { } value ? FormattableString.Invariant($"{value.Start}+{value.Length}") : null;
}
