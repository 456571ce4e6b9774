namespace Align.Alignment;

/// <summary>Finds which sentences of two texts translate each other.</summary>
/// <remarks>Implementations are immutable and thread-safe; pure computation, hence synchronous.</remarks>
public interface ISentenceAligner
{
    /// <summary>Aligns two lists of segments.</summary>
    /// <param name="source">Source segments in text order.</param>
    /// <param name="target">Target segments in text order.</param>
    /// <param name="cancellationToken">Stops a long alignment.</param>
    /// <returns>Beads in order, monotone and complete: every segment of either side is in exactly one bead.</returns>
    IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default);
}
