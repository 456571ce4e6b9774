namespace Align.Alignment.Evidence;

/// <summary>Which words of one Chinese and one English sentence translate each other, as sums per word.</summary>
/// <param name="English">For each English word that has a translation in the Chinese sentence: its place, and the sum of t(e|z) over the sentence.</param>
/// <param name="Chinese">For each Chinese word that has one in the English sentence: its place, and the sum of t(z|e).</param>
internal sealed record PairMatches((int Place, float Sum)[] English, (int Place, float Sum)[] Chinese)
{
    public static PairMatches None { get; } = new([], []);
}
