namespace Align.Alignment;

/// <summary>One of the aligners whose evidence <see cref="CombinedAligner"/> adds up.</summary>
/// <param name="Aligner">The aligner.</param>
/// <param name="Weight">How much its word counts against the others'; more than 0 and finite.</param>
public sealed record WeightedAligner(ISentenceAligner Aligner, double Weight = 1);
