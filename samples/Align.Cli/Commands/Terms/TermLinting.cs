using System.Text.Json;
using Align.Cedict;
using Align.Cli.Output;
using Align.Quality;
using Align.Terminology;

namespace Align.Cli.Commands.Terms;

/// <summary><c>align terms --lint</c>: the glossary doctor.</summary>
internal static class TermLinting
{
    /// <summary>How many entries share a note before it is told once with their places.</summary>
    private const int Many = 5;

    public static async Task<int> RunAsync(TermBase terms, bool json)
    {
        var issues = TermBaseLint.Check(terms, CedictLexicon.Default);
        await using var output = StandardOutput.Open();
        foreach (var line in json ? issues.Select(ToJson) : Lines(issues)) await output.WriteLineAsync(line);
        if (!json) await output.WriteLineAsync(Total(terms, issues));
        return issues.Any(static issue => issue.Severity == FindingSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
    }

    private static string ToJson(TermIssue issue) => JsonSerializer.Serialize(
        new { kind = issue.Kind.ToString(), severity = issue.Severity.ToString().ToLowerInvariant(), origin = issue.Origin, message = issue.Message }, StandardOutput.Json);

    /// <summary>One line for each issue; what a service does to many entries alike stands once, with all their places.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<TermIssue> issues)
    {
        foreach (var issue in issues.Where(static issue => issue.Kind != TermIssueKind.Provider)) yield return issue.ToString();
        foreach (var group in issues.Where(static issue => issue.Kind == TermIssueKind.Provider).GroupBy(static issue => General(issue.Message), StringComparer.Ordinal))
        {
            if (group.Count() < Many)
                foreach (var issue in group) yield return issue.ToString();
            else
                yield return $"note: {group.Count()} entries: {group.Key} Lines: {string.Join(", ", group.Select(static issue => issue.Origin))}";
        }
    }

    /// <summary>The message without the term that it begins with.</summary>
    private static string General(string message) => message.IndexOf("”: ", StringComparison.Ordinal) is >= 0 and var end ? message[(end + 3)..] : message;

    private static string Total(TermBase terms, IReadOnlyList<TermIssue> issues)
    {
        int Count(FindingSeverity severity) => issues.Count(issue => issue.Severity == severity);
        return $"{terms.Terms.Count} terms: {Count(FindingSeverity.Error)} errors, {Count(FindingSeverity.Warning)} warnings, {Count(FindingSeverity.Note)} notes";
    }
}
