using System.Text;
using System.Xml;
using Align.Corpora.Xliff;

namespace Align.Corpora;

/// <summary>Writes XLIFF 1.2 or 2.1, one unit after the other.</summary>
/// <remarks>
/// <para>
/// A <c>file</c> element holds the units of one document; it begins anew where the document (in 1.2 also a language) changes, where an
/// id comes again, and after <see cref="XliffWriterOptions.UnitsPerFile"/> units. States, notes, matches and inline codes have their
/// elements; origin, confidence, offsets, terms and findings stand in elements of the namespace <c>urn:x-align:properties</c> (1.2) or in the
/// metadata module (2.1), which other tools keep or pass over.
/// </para>
/// <para>
/// Characters that XML 1.0 cannot hold become <c>⟦U+0001⟧</c>, which <see cref="XliffReader"/> turns back. XLIFF 2.1 wants ids to be
/// name tokens: an id that is none becomes a number and stands in the metadata.
/// </para>
/// </remarks>
public sealed class XliffWriter : ICorpusWriter
{
    private readonly XliffWriterOptions _options;

    /// <summary>Makes a writer.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public XliffWriter(XliffWriterOptions? options = null)
    {
        _options = options ?? new XliffWriterOptions();
        if (_options.UnitsPerFile < 1) throw new ArgumentException($"UnitsPerFile is {_options.UnitsPerFile}; it must be at least 1.", nameof(options));
        if (_options.Version is not (XliffVersion.Xliff12 or XliffVersion.Xliff21)) throw new ArgumentException($"Version {_options.Version} is unknown.", nameof(options));
    }

    /// <inheritdoc/>
    /// <exception cref="AlignException">XLIFF 2.1 is asked for and the units have several pairs of languages, which it cannot hold.</exception>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize, // a CR in a text would otherwise be read back as LF
            CheckCharacters = false, // every text goes through VisibleEscape.ForXml
            CloseOutput = false,
        });
        XliffElements elements = _options.Version == XliffVersion.Xliff12 ? new Xliff1Elements(xml) : new Xliff2Elements(xml);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        TranslationUnit? last = null;
        xml.WriteStartDocument();
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (last is null) elements.StartDocument(unit);
            if (last is null || !elements.SharesFile(last, unit) || ids.Count == _options.UnitsPerFile || ids.Contains(unit.Id))
            {
                if (last is not null) elements.EndFile();
                ids.Clear();
                elements.StartFile(unit);
            }
            ids.Add(unit.Id);
            elements.WriteUnit(unit);
            last = unit;
        }
        if (last is null) elements.WriteEmpty();
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }
}
