using System.CommandLine;
using Align.Cli.Output;

namespace Align.Cli.Commands.Corpus;

/// <summary><c>align corpus convert</c>: another format.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var (inputs, from, to, output) = (CorpusOptions.Inputs(), CorpusOptions.From(), CorpusOptions.To(), CorpusOptions.Output());
        var command = new Command("convert", "Writes corpora in another format.") { inputs, from, to, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            CorpusFile.Write(parsed.GetRequiredValue(output), parsed.GetValue(to), CorpusFile.Read(parsed.GetValue(inputs) ?? [], parsed.GetValue(from)), cancellationToken);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
