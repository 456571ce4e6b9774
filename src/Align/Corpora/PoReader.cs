namespace Align.Corpora;

/// <summary>Reads gettext PO and POT.</summary>
/// <remarks>
/// <c>msgctxt</c> is the id where there is one; of a plural the singular and <c>msgstr[0]</c> are the unit, and <c>msgid_plural</c> with the
/// last <c>msgstr[N]</c> is another one, <c>ID/plural</c>. Translator's comments are a note, the first reference is the document, <c>fuzzy</c> is
/// <see cref="TranslationState.NeedsReview"/>. Obsolete entries (<c>#~</c>) are passed over. UTF-8 only, as gettext itself recommends.
/// </remarks>
public sealed class PoReader : ICorpusReader
{
    private const int MaxLineLength = 16 * 1024 * 1024;
    private readonly PoReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    public PoReader(PoReaderOptions? options = null) => _options = options ?? new PoReaderOptions();

    /// <inheritdoc/>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input")
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        return Enumerate(input, file);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file)
    {
        using var lines = new LineReader(input, file, MaxLineLength);
        var entry = new PoEntry(file);
        var (source, target) = (_options.SourceLanguage, _options.TargetLanguage);
        var count = 0;
        while (true)
        {
            var line = lines.ReadLine();
            // An entry ends at a blank line, at the next one's comment or keyword, and at the end.
            if (line is null || entry.EndsBefore(line))
            {
                if (entry.IsHeader)
                {
                    source = entry.HeaderField("X-Source-Language") ?? source;
                    target = entry.HeaderField("Language") ?? target;
                }
                else if (entry.HasMessage)
                {
                    foreach (var unit in entry.ToUnits(++count, source, target)) yield return unit;
                }
                entry = new PoEntry(file);
            }
            if (line is null) yield break;
            entry.Add(line, lines.Number);
        }
    }
}
