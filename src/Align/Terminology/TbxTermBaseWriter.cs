using System.Text;
using System.Xml;
using Align.Corpora;

namespace Align.Terminology;

/// <summary>Writes term bases as TBX-Basic (ISO 30042:2019), one concept entry for each term.</summary>
/// <remarks>
/// Preferred, admitted and deprecated forms are told by <c>administrativeStatus</c>, the domain by <c>subjectField</c>. Fields for which
/// TBX-Basic has no category (letter case, do-not-translate, contexts) stand in <c>admin</c> elements whose type begins with
/// <c>x-align-</c>. The part of speech is one of TBX-Basic's where it is known, else an <c>admin</c> element too.
/// Characters that XML cannot hold become <c>⟦U+0001⟧</c>, which <see cref="TbxTermBaseReader"/> turns back.
/// </remarks>
public sealed class TbxTermBaseWriter
{
    /// <summary>Writes a term base in UTF-8.</summary>
    public void Write(TermBase terms, Stream output)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(output);
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
        xml.WriteStartDocument();
        xml.WriteStartElement("tbx", TbxVocabulary.Namespace);
        xml.WriteAttributeString("type", "TBX-Basic");
        xml.WriteAttributeString("style", "dca");
        xml.WriteAttributeString("xml", "lang", null, terms.TargetLanguage);
        WriteHeader(xml);
        xml.WriteStartElement("text");
        xml.WriteStartElement("body");
        for (var i = 0; i < terms.Terms.Count; i++) WriteEntry(xml, terms, terms.Terms[i], i + 1);
        xml.WriteEndDocument();
    }

    private static void WriteHeader(XmlWriter xml)
    {
        xml.WriteStartElement("tbxHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("sourceDesc");
        xml.WriteElementString("p", "Written by Align.");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, TermBase terms, Term term, int number)
    {
        xml.WriteStartElement("conceptEntry");
        xml.WriteAttributeString("id", $"c{number}");
        if (term.Domain is not null) WriteTyped(xml, "descrip", "subjectField", term.Domain);
        if (term.CaseSensitive) WriteOwn(xml, "caseSensitive", "true");
        if (term.DoNotTranslate) WriteOwn(xml, "doNotTranslate", "true");
        if (term.PartOfSpeech is not null && !TbxPartOfSpeech.IsKnown(term.PartOfSpeech)) WriteOwn(xml, "partOfSpeech", term.PartOfSpeech);
        foreach (var literal in term.Context.RequireBefore) WriteOwn(xml, "requireBefore", literal);
        foreach (var literal in term.Context.RequireAfter) WriteOwn(xml, "requireAfter", literal);
        foreach (var literal in term.Context.ExcludeBefore) WriteOwn(xml, "excludeBefore", literal);
        foreach (var literal in term.Context.ExcludeAfter) WriteOwn(xml, "excludeAfter", literal);
        if (term.Note is not null) xml.WriteElementString("note", VisibleEscape.ForXml(term.Note));

        xml.WriteStartElement("langSec");
        xml.WriteAttributeString("xml", "lang", null, terms.SourceLanguage);
        WriteTerm(xml, term.Source, TbxVocabulary.Preferred, term.PartOfSpeech);
        foreach (var variant in term.SourceVariants) WriteTerm(xml, variant, TbxVocabulary.Admitted);
        xml.WriteEndElement();

        xml.WriteStartElement("langSec");
        xml.WriteAttributeString("xml", "lang", null, terms.TargetLanguage);
        WriteTerm(xml, term.Target, TbxVocabulary.Preferred);
        foreach (var variant in term.TargetVariants) WriteTerm(xml, variant, TbxVocabulary.Admitted);
        foreach (var forbidden in term.ForbiddenTargets) WriteTerm(xml, forbidden, TbxVocabulary.Deprecated);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTerm(XmlWriter xml, string form, string status, string? partOfSpeech = null)
    {
        xml.WriteStartElement("termSec");
        xml.WriteElementString("term", VisibleEscape.ForXml(form));
        if (partOfSpeech is not null && TbxPartOfSpeech.IsKnown(partOfSpeech)) WriteTyped(xml, "termNote", "partOfSpeech", TbxPartOfSpeech.ToTbx(partOfSpeech));
        WriteTyped(xml, "termNote", "administrativeStatus", status);
        xml.WriteEndElement();
    }

    private static void WriteOwn(XmlWriter xml, string name, string value) => WriteTyped(xml, "admin", TbxVocabulary.Own + name, value);

    private static void WriteTyped(XmlWriter xml, string element, string type, string value)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", type);
        xml.WriteString(VisibleEscape.ForXml(value));
        xml.WriteEndElement();
    }
}
