using Align.Csv;
using Align.Terminology;

namespace Align.Cli;

/// <summary>Loads the glossaries given on the command line into one term base.</summary>
internal static class Glossaries
{
    /// <summary>Reads the files in order; where two files have the same source term, the first counts and the other is told.</summary>
    public static TermBase Load(IReadOnlyList<string> paths)
    {
        var termBase = TermBase.Create(paths.SelectMany(CsvTermBaseReader.ReadFile));
        foreach (var problem in termBase.Problems) CommandRunner.Report(problem.ToString());
        return termBase;
    }
}
