using System.CommandLine;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus</c>: work on corpora of translation units.</summary>
internal static class CorpusCommand
{
    public static Command Create() => new("corpus", "Converts, merges, cleans and splits corpora. Formats are seen from the content; - reads and writes pipes.")
    {
        ConvertCommand.Create(),
        DedupCommand.Create(),
        MergeCommand.Create(),
        SampleCommand.Create(),
        SplitCommand.Create(),
    };
}
