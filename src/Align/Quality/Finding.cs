namespace Align.Quality;

/// <summary>Something a check found in a translation unit.</summary>
/// <param name="Check">The check's stable id, such as <c>quantity</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in one sentence for a person.</param>
public sealed record Finding(string Check, FindingSeverity Severity, string Message);
