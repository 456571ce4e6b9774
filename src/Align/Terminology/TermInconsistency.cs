namespace Align.Terminology;

/// <summary>An expression that a document translates in two ways although no term base says so.</summary>
/// <param name="Source">The source expression.</param>
/// <param name="Document">The document; null when unknown.</param>
/// <param name="Renderings">The ways, the most frequent first.</param>
public sealed record TermInconsistency(string Source, string? Document, IReadOnlyList<TermRendering> Renderings);
