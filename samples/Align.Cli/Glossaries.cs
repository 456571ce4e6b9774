using Align.Csv;
using Align.Terminology;

namespace Align.Cli;

/// <summary>Loads the glossaries given on the command line into one term base.</summary>
internal static class Glossaries
{
    /// <summary>Reads the files in order; where two files have the same source term, the first counts and the other is told. Errors stop the command.</summary>
    public static TermBase Load(IReadOnlyList<string> paths)
    {
        var reader = new CsvTermBaseReader();
        var termBase = TermBase.Concat([.. paths.Select(reader.ReadFile)]);
        termBase.ThrowIfInvalid();
        foreach (var issue in termBase.Issues) CommandRunner.Report(issue.ToString());
        return termBase;
    }
}
