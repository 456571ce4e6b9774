using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus split</c>: training, development and test parts, by document.</summary>
internal static class SplitCommand
{
    private static readonly (CorpusPart Part, string Name)[] Parts = [(CorpusPart.Train, "train"), (CorpusPart.Development, "dev"), (CorpusPart.Test, "test")];

    public static Command Create()
    {
        var input = new Argument<string>("FILE") { Description = "The corpus; it is read once for each part." };
        var (from, to, seed) = (CorpusOptions.From(), CorpusOptions.To(), CorpusOptions.Seed());
        var folder = new Option<string>("--output", "-o") { Description = "Folder for train, dev and test.", HelpName = "FOLDER", Required = true };
        var development = new Option<double>("--dev") { Description = "Share of documents for development.", DefaultValueFactory = _ => 0.05 };
        var test = new Option<double>("--test") { Description = "Share of documents for testing.", DefaultValueFactory = _ => 0.05 };
        var leak = new Option<double>("--leak-similarity") { Description = "From which similarity a unit leaks another part and is left out; above 1 is never.", DefaultValueFactory = _ => 0.8 };
        var command = new Command("split", "Splits a corpus by document, without near duplicates across the parts.") { input, from, to, folder, development, test, leak, seed };
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(input);
            if (path == InputFile.Dash) throw new UsageException("split reads its input once for each part: give it a file");
            var options = new CorpusSplitterOptions { Development = parsed.GetValue(development), Test = parsed.GetValue(test), LeakSimilarity = parsed.GetValue(leak), Seed = parsed.GetValue(seed) };
            var format = CorpusFile.Formats.ByName(parsed.GetValue(to) ?? CorpusFile.Formats.ByFile(path)?.Name ?? "jsonl");
            foreach (var (part, name) in Parts)
            {
                // Each pass decides alike, so that nothing but the splitter's memory is held.
                var splitter = Splitter(options);
                var units = CorpusFile.Read([path], parsed.GetValue(from)).Where(unit => splitter.PartOf(unit) == part);
                CorpusFile.Write(Path.Combine(parsed.GetRequiredValue(folder), name + (format.Extensions.Count > 0 ? format.Extensions[0] : "." + format.Name)), format.Name, units, cancellationToken);
            }
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    private static CorpusSplitter Splitter(CorpusSplitterOptions options)
    {
        try
        {
            return new CorpusSplitter(options);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
