using Align.Documents;

namespace Align.Terminology;

/// <summary>An occurrence that the context of its term rules out, such as 通义 inside 古今之通义也.</summary>
/// <param name="Span">Where it lies.</param>
/// <param name="Term">The term whose context rules it out.</param>
/// <param name="Reason">Which condition: the column's name and, for an excluded context, the literal, as in <c>exclude_before: 之</c>.</param>
public readonly record struct ExcludedTermMatch(TextSpan Span, Term Term, string Reason);
