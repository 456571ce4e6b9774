using System.Xml;
using System.Xml.Linq;
using Align.Corpora;
using Align.Quality;

namespace Align.Terminology;

/// <summary>Reads term bases from TBX: Core and Basic, ISO 30042:2019 in both styles (DCA, DCT) and the older martif files.</summary>
/// <remarks>
/// From each concept entry the source and the target language are taken. The first form that is not admitted, deprecated or superseded is
/// the preferred one; deprecated and superseded target forms are forbidden; every other form is a variant. Entries without one of the
/// two languages are reported in <see cref="TermBase.Issues"/>. A document type declaration is passed over, never fetched.
/// </remarks>
public sealed class TbxTermBaseReader
{
    private readonly TbxTermBaseOptions _options;

    /// <summary>Makes a reader.</summary>
    public TbxTermBaseReader(TbxTermBaseOptions? options = null) => _options = options ?? new();

    /// <summary>Reads a file in UTF-8, UTF-16 or GB18030.</summary>
    /// <exception cref="CorpusFormatException">It is no XML or no TBX; the message names file, line and column.</exception>
    /// <exception cref="AlignException">The file cannot be read.</exception>
    public TermBase ReadFile(string path)
    {
        using var reader = new StringReader(TermBaseFile.Read(path));
        return Read(reader, path);
    }

    /// <summary>Reads from text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What to call it in messages and origins.</param>
    /// <exception cref="CorpusFormatException">It is no XML or no TBX; the message names file, line and column.</exception>
    public TermBase Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var xml = XmlReader.Create(reader, settings);
            return Read(xml, name);
        }
        catch (XmlException e)
        {
            throw new CorpusFormatException(name, e.LineNumber, e.LinePosition, "The file is not well-formed XML: correct it at or before this place.", e);
        }
    }

    private TermBase Read(XmlReader xml, string name)
    {
        xml.MoveToContent();
        if (xml.LocalName is not ("tbx" or "martif"))
            throw new CorpusFormatException(name, ((IXmlLineInfo)xml).LineNumber, 0, $"The file begins with the element {xml.LocalName}, a TBX file with tbx or martif: give a TBX file.");
        var terms = new List<Term>();
        var issues = new List<TermIssue>();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("conceptEntry" or "termEntry"))
            {
                xml.Read();
                continue;
            }
            var origin = $"{name}:{((IXmlLineInfo)xml).LineNumber}";
            var entry = (XElement)XNode.ReadFrom(xml);
            if (new TbxEntry(entry, _options, origin).ToTerm(issues) is { } term) terms.Add(term);
        }
        return TermBase.Create(terms, issues, _options.SourceLanguage, _options.TargetLanguage);
    }
}
