using System.Text;

namespace Align.Corpora;

/// <summary>Writes gettext PO.</summary>
/// <remarks>
/// The id is the <c>msgctxt</c>, so that a source may come more than once; notes are translator's comments, line by line; the document is
/// a reference; a unit to be reviewed is <c>fuzzy</c>. All else that is known stands in extracted comments, <c>#. x-align-origin "memory"</c>.
/// Characters that XML cannot hold become <c>⟦U+0001⟧</c>: few tools bear them in PO either.
/// </remarks>
public sealed class PoWriter : ICorpusWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        TranslationUnit? first = null;
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (first is null) WriteHeader(writer, unit);
            first ??= unit;
            WriteUnit(writer, unit, first);
        }
        if (first is null) WriteHeader(writer, new TranslationUnit());
    }

    private static void WriteHeader(StreamWriter writer, TranslationUnit unit)
    {
        writer.WriteLine("msgid \"\"");
        writer.WriteLine("msgstr \"\"");
        writer.WriteLine("\"MIME-Version: 1.0\\n\"");
        writer.WriteLine("\"Content-Type: text/plain; charset=UTF-8\\n\"");
        writer.WriteLine("\"Content-Transfer-Encoding: 8bit\\n\"");
        writer.WriteLine(PoText.Quote($"Language: {unit.TargetLanguage}\n"));
        writer.WriteLine(PoText.Quote($"X-Source-Language: {unit.SourceLanguage}\n"));
    }

    private static void WriteUnit(StreamWriter writer, TranslationUnit unit, TranslationUnit first)
    {
        void WriteProperty(string name, string value) => writer.WriteLine($"#. x-align-{name} {PoText.Quote(value)}");
        writer.WriteLine();
        foreach (var note in unit.Notes)
            foreach (var line in VisibleEscape.ForXml(note).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')) writer.WriteLine(line.Length == 0 ? "#" : "# " + line);
        UnitProperties.WriteCommon(unit, WriteProperty);
        if (!string.Equals(unit.SourceLanguage, first.SourceLanguage, StringComparison.Ordinal)) WriteProperty(UnitProperties.SourceLanguage, unit.SourceLanguage);
        if (!string.Equals(unit.TargetLanguage, first.TargetLanguage, StringComparison.Ordinal)) WriteProperty(UnitProperties.TargetLanguage, unit.TargetLanguage);
        if (unit.State is not (null or TranslationState.NeedsReview)) UnitProperties.WriteState(unit, WriteProperty);
        UnitProperties.WriteCodes(unit, WriteProperty);
        UnitProperties.WriteMatches(unit, WriteProperty);
        if (unit.Document is { } document)
        {
            // A reference holds no white space, and digits behind a colon are a line number.
            if (document.Length == 0 || document.Any(char.IsWhiteSpace) || document.IndexOf(':') >= 0) WriteProperty(UnitProperties.Document, document);
            else writer.WriteLine("#: " + VisibleEscape.ForXml(document));
        }
        if (unit.State is TranslationState.NeedsReview) writer.WriteLine("#, fuzzy");
        writer.WriteLine("msgctxt " + PoText.Quote(unit.Id));
        writer.WriteLine("msgid " + PoText.Quote(unit.Source));
        writer.WriteLine("msgstr " + PoText.Quote(unit.Target));
    }
}
