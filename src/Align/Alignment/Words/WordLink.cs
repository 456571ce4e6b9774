namespace Align.Alignment.Words;

/// <summary>A source word and a target word that translate each other, wholly or in part.</summary>
/// <param name="Source">0-based number of the source token.</param>
/// <param name="Target">0-based number of the target token.</param>
/// <param name="Probability">Probability, 0 to 1: the geometric mean of the two directions' posteriors; NaN where it is not known.</param>
public readonly record struct WordLink(int Source, int Target, double Probability = double.NaN);
