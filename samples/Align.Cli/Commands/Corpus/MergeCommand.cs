using System.CommandLine;
using System.Globalization;
using Align.Cli.Output;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus merge</c>: several corpora as one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var (inputs, from, to, output) = (CorpusOptions.Inputs(), CorpusOptions.From(), CorpusOptions.To(), CorpusOptions.Output());
        var command = new Command("merge", "Writes several corpora as one: units are numbered anew, and keep the file's name as their document when they have none.") { inputs, from, to, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            var units = (parsed.GetValue(inputs) ?? []).SelectMany(path => CorpusFile.Read([path], parsed.GetValue(from)).Select(unit => unit with { Document = unit.Document ?? Path.GetFileName(path) }));
            var numbered = units.Select(static (unit, i) => unit with { Id = (i + 1).ToString(CultureInfo.InvariantCulture) });
            CorpusFile.Write(parsed.GetRequiredValue(output), parsed.GetValue(to), numbered, cancellationToken);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
