namespace Align.Alignment;

/// <summary>A passage that stands in another place in the translation: monotone beads can only leave both places unpaired.</summary>
/// <param name="SourceStart">First segment of the passage in the source, 0-based.</param>
/// <param name="SourceCount">Segments of the passage in the source.</param>
/// <param name="TargetStart">First segment of the passage in the target, 0-based.</param>
/// <param name="TargetCount">Segments of the passage in the target.</param>
/// <param name="Score">How alike the contents are, 0 to 1.</param>
public readonly record struct MovedPassage(int SourceStart, int SourceCount, int TargetStart, int TargetCount, double Score);
