using Align.Alignment;

namespace Align.Corpora;

/// <summary>Writes a bitext as a document to read: it needs the blocks of the source besides the units.</summary>
/// <remarks>Implementations are immutable and thread-safe. Text is UTF-8 without a byte order mark; the stream stays open.</remarks>
public interface IBitextWriter
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="bitext">The documents and their blocks.</param>
    /// <param name="units">The units of the bitext in order, as <see cref="BitextExtensions.ToUnits"/> makes them, with what later stages added.</param>
    /// <param name="output">Where to.</param>
    void Write(Bitext bitext, IEnumerable<TranslationUnit> units, Stream output);
}
