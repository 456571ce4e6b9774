using System.Globalization;
using System.Xml;

namespace Align.Corpora.Xliff;

/// <summary>Writes the elements of one version of XLIFF.</summary>
internal abstract class XliffElements(XmlWriter xml)
{
    private int _files;

    protected XmlWriter Xml { get; } = xml;

    /// <summary>The root element, for which the first unit says the languages.</summary>
    public abstract void StartDocument(TranslationUnit first);

    /// <summary>Whether two units in a row belong into the same <c>file</c> element.</summary>
    public abstract bool SharesFile(TranslationUnit last, TranslationUnit unit);

    public abstract void StartFile(TranslationUnit first);

    public abstract void EndFile();

    public abstract void WriteUnit(TranslationUnit unit);

    /// <summary>A whole document for no units: the schema demands a file.</summary>
    public abstract void WriteEmpty();

    protected string NextFileId() => "f" + (++_files).ToString(CultureInfo.InvariantCulture);

    protected void Attribute(string name, string? value)
    {
        if (value is not null) Xml.WriteAttributeString(name, VisibleEscape.ForXml(value));
    }

    protected void Text(string text) => Xml.WriteString(VisibleEscape.ForXml(text));
}
