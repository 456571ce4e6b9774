using System.CommandLine;
using System.Text.Json;
using Align.Alignment.Words;
using Align.Cedict;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Documents;

namespace Align.Cli.Commands;

/// <summary><c>align words</c>: which words of each unit translate each other.</summary>
internal static class WordsCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("FILE") { Description = "Bitext in any format that the tool knows; - is standard input." };
        var model = SharedOptions.Model();
        var json = new Option<bool>("--json") { Description = "Tokens and links with their probabilities, one JSON object a line, in place of Pharaoh's i-j." };
        var command = new Command("words", "Aligns the words of each unit: a line of i-j for each, 0-based.") { input, model, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var aligner = new WordAligner(CedictLexicon.Default, parsed.GetValue(model) is { } path ? Models.Load(path) : null);
            await using var output = StandardOutput.Open();
            foreach (var unit in BitextFile.Read(parsed.GetRequiredValue(input)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var alignment = aligner.Align(unit.Source, unit.Target);
                await output.WriteLineAsync(parsed.GetValue(json) ? ToJson(unit.Id, unit.Source, unit.Target, alignment) : PharaohLine.Write(alignment.Links));
            }
            return ExitCode.Success;
        });
        return command;
    }

    private static string ToJson(string id, string source, string target, WordAlignment alignment) => JsonSerializer.Serialize(
        new
        {
            id,
            source = alignment.SourceTokens.Select(span => source.Substring(span)),
            target = alignment.TargetTokens.Select(span => target.Substring(span)),
            links = alignment.Links.Select(static link => new { source = link.Source, target = link.Target, probability = Math.Round(link.Probability, 4) }),
        },
        StandardOutput.Json);
}
