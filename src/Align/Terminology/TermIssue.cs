using Align.Quality;

namespace Align.Terminology;

/// <summary>Something wrong, or worth a look, in a term base.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Severity">Error: the entry cannot work as written. Warning: it works, but hardly as meant.</param>
/// <param name="Origin">Where, as <c>file:line</c>; null for a term made in code.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
public sealed record TermIssue(TermIssueKind Kind, FindingSeverity Severity, string? Origin, string Message)
{
    /// <summary>The issue as one line: <c>terms.csv:12: error: …</c>.</summary>
    public override string ToString() => $"{(Origin is null ? "" : $"{Origin}: ")}{Severity.ToString().ToLowerInvariant()}: {Message}";
}
