namespace Align.Alignment;

/// <summary>Gives the beads that begin at a pair of sentence boundaries their scores.</summary>
internal interface IBeadScorer
{
    /// <summary>
    /// Writes a score for every shape of the search, in its order: the more, the better; a logarithm where probabilities are
    /// wanted. Shapes that would leave the texts are not read and need no value.
    /// </summary>
    /// <param name="source">Source sentences before the beads.</param>
    /// <param name="target">Target sentences before the beads.</param>
    /// <param name="scores">As long as the list of shapes.</param>
    void Score(int source, int target, Span<float> scores);
}
