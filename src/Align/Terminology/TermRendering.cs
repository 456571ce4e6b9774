namespace Align.Terminology;

/// <summary>One way in which a document translates an expression.</summary>
/// <param name="Target">The phrase.</param>
/// <param name="UnitIds">The units that use it.</param>
public sealed record TermRendering(string Target, IReadOnlyList<string> UnitIds);
