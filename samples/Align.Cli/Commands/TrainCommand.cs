using System.CommandLine;
using Align.Alignment.Words;
using Align.Cedict;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align train</c>: learns word translations from a bitext.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE") { Description = "Bitexts in any format that the tool knows; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Model file to write.", HelpName = "MODEL", Required = true };
        var command = new Command("train", "Learns word translations from bitexts, for 'align words' and 'align pair' --model.") { inputs, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(output);
            if (path == InputFile.Dash) throw new UsageException("a model is a binary file: give --output a name");
            var pairs = CorpusFile.Read(parsed.GetRequiredValue(inputs), format: null).Where(static unit => unit.Source.Length > 0 && unit.Target.Length > 0).Select(static unit => (unit.Source, unit.Target)).ToList();
            if (pairs.Count == 0) throw new AlignException("The files hold no pair of texts to learn from.");
            var model = WaitDisplay.Run($"{pairs.Count} pairs", () => new WordAligner(CedictLexicon.Default).Train(pairs, cancellationToken));
            model.Save(path);
            Console.WriteLine(FormattableString.Invariant($"{pairs.Count} pairs, {model.LinkCount} word pairs: written to {path}"));
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
