using Align.Documents;

namespace Align.Terminology;

/// <summary>One occurrence of a term in a source text.</summary>
/// <param name="Span">Where it lies, in the coordinates of the text that was searched.</param>
/// <param name="Term">The term.</param>
public readonly record struct TermMatch(TextSpan Span, Term Term);
