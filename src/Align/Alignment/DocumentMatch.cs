namespace Align.Alignment;

/// <summary>Two documents that are taken for translations of each other.</summary>
/// <param name="Source">Place of the source document in its list, 0-based.</param>
/// <param name="Target">Place of the target document in its list, 0-based.</param>
/// <param name="Score">How alike their contents are, 0 to 1; 1 for a match by name.</param>
public readonly record struct DocumentMatch(int Source, int Target, double Score);
