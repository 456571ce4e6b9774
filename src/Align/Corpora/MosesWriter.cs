using System.Text;

namespace Align.Corpora;

/// <summary>Writes a pair of plain files with one text a line.</summary>
/// <remarks>
/// A line break inside a text would shift all lines behind it: with <see cref="MosesOptions.Escapes"/> it becomes <c>\n</c>, without (the
/// default, for trainers) each run of line breaks becomes a space. All but the two texts is lost.
/// </remarks>
public sealed class MosesWriter
{
    private static readonly char[] _breaks = ['\n', '\r'];
    private readonly MosesOptions _options;

    /// <summary>Makes a writer.</summary>
    public MosesWriter(MosesOptions? options = null) => _options = options ?? new MosesOptions();

    /// <summary>Writes all units; the streams stay open.</summary>
    /// <exception cref="OperationCanceledException">Cancelled between two units; the output is then incomplete.</exception>
    public void Write(IEnumerable<TranslationUnit> units, Stream source, Stream target, CancellationToken cancellationToken = default)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (target is null) throw new ArgumentNullException(nameof(target));
        using var sources = new StreamWriter(source, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        using var targets = new StreamWriter(target, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sources.Write(Line(unit.Source));
            sources.Write('\n');
            targets.Write(Line(unit.Target));
            targets.Write('\n');
        }
    }

    private string Line(string text)
    {
        if (_options.Escapes) return TsvText.Escape(text);
        text = VisibleEscape.ForUtf8(text);
        return text.IndexOfAny(_breaks) < 0 ? text : string.Join(" ", text.Split(_breaks, StringSplitOptions.RemoveEmptyEntries));
    }
}
