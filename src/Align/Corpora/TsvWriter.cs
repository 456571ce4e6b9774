using System.Globalization;
using System.Text;

namespace Align.Corpora;

/// <summary>Writes tab-separated values: the columns <c>source target id origin confidence</c>, one unit a line.</summary>
/// <remarks>
/// A backslash, tab, line feed and carriage return inside a text become <c>\\ \t \n \r</c>; there are no quotes. Unpaired
/// surrogates and U+FEFF become <c>⟦U+D800⟧</c>. A text that begins with <c>=</c> is data and stays as it is: open the file as text in
/// a spreadsheet. Documents, spans, terms and findings have no column: use JSONL or TMX to keep them.
/// </remarks>
public sealed class TsvWriter : ICorpusWriter
{
    internal static readonly string[] Columns = ["source", "target", "id", "origin", "confidence"];
    private readonly TsvOptions _options;

    /// <summary>Makes a writer; without options it writes a header line and escapes.</summary>
    /// <exception cref="ArgumentException"><see cref="TsvOptions.Escapes"/> is off, which is for reading only.</exception>
    public TsvWriter(TsvOptions? options = null)
    {
        _options = options ?? new TsvOptions();
        if (!_options.Escapes) throw new ArgumentException("Escapes must be on for writing: a tab in a text would make a column.", nameof(options));
    }

    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        if (_options.Header ?? true) writer.Write(string.Join('\t', Columns) + "\n");
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(TsvText.Escape(unit.Source));
            writer.Write('\t');
            writer.Write(TsvText.Escape(unit.Target));
            writer.Write('\t');
            writer.Write(TsvText.Escape(unit.Id));
            writer.Write('\t');
            writer.Write(TsvText.Escape(unit.Origin ?? ""));
            writer.Write('\t');
            writer.Write(unit.Confidence?.ToString("R", CultureInfo.InvariantCulture) ?? "");
            writer.Write('\n');
        }
    }
}
