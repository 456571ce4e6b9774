using System.CommandLine;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus sample</c>: some units, drawn at random.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var (inputs, from, to, output, seed) = (CorpusOptions.Inputs(), CorpusOptions.From(), CorpusOptions.To(), CorpusOptions.Output(), CorpusOptions.Seed());
        var count = new Option<int>("--count", "-n") { Description = "How many units.", DefaultValueFactory = _ => 1000 };
        var command = new Command("sample", "Draws units at random, in the order of the corpus.") { inputs, from, to, output, count, seed };
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(count) < 1) throw new UsageException("--count must be at least 1");
            var units = CorpusSample.Draw(CorpusFile.Read(parsed.GetValue(inputs) ?? [], parsed.GetValue(from)), parsed.GetValue(count), parsed.GetValue(seed));
            CorpusFile.Write(parsed.GetRequiredValue(output), parsed.GetValue(to), units, cancellationToken);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
