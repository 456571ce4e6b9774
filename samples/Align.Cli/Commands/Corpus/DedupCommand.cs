using System.CommandLine;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus dedup</c>: each unit once.</summary>
internal static class DedupCommand
{
    public static Command Create()
    {
        var (inputs, from, to, output, seed) = (CorpusOptions.Inputs(), CorpusOptions.From(), CorpusOptions.To(), CorpusOptions.Output(), CorpusOptions.Seed());
        var near = new Option<double>("--similarity") { Description = "From which similarity of both sides units are duplicates; 1 is exact ones only.", HelpName = "0..1", DefaultValueFactory = _ => 1 };
        var command = new Command("dedup", "Leaves out units that came before, exactly or nearly.") { inputs, from, to, output, near, seed };
        command.SetAction((parsed, cancellationToken) =>
        {
            var similarity = parsed.GetValue(near);
            if (!(similarity is > 0 and <= 1)) throw new UsageException("--similarity must be above 0 and at most 1");
            var seen = new Deduplicator(new DeduplicatorOptions { Similarity = similarity, Seed = parsed.GetValue(seed) });
            var (kept, all) = (0L, 0L);
            var units = CorpusFile.Read(parsed.GetValue(inputs) ?? [], parsed.GetValue(from)).Where(unit =>
            {
                all++;
                var isNew = seen.Add(unit);
                if (isNew) kept++;
                return isNew;
            });
            CorpusFile.Write(parsed.GetRequiredValue(output), parsed.GetValue(to), units, cancellationToken);
            CommandRunner.Report($"{kept} of {all} units kept");
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
