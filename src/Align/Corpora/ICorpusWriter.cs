namespace Align.Corpora;

/// <summary>Writes translation units to a stream, one after the other, without holding the corpus.</summary>
/// <remarks>Implementations are immutable and thread-safe. Text is UTF-8 without a byte order mark; the stream stays open.</remarks>
public interface ICorpusWriter
{
    /// <summary>Writes all units and whatever the format needs around them.</summary>
    /// <exception cref="OperationCanceledException">Cancelled between two units; the output is then incomplete.</exception>
    void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default);
}
