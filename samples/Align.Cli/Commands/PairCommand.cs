using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;
using Align.Documents;
using Align.Segmentation;

namespace Align.Cli.Commands;

/// <summary><c>align pair</c>: aligns two documents that are translations of each other.</summary>
internal static class PairCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "Source document; - is standard input." };
        var target = new Argument<string>("TARGET") { Description = "Its translation; - is standard input." };
        var sourceLanguage = SharedOptions.Language("--source-lang", "zh", "source");
        var targetLanguage = SharedOptions.Language("--target-lang", "en", "target");
        var segmented = new Option<bool>("--segmented") { Description = "The inputs have one sentence a line already." };
        var format = new Option<string>("--format", "-f") { Description = "What to write.", DefaultValueFactory = _ => "tsv" };
        format.AcceptOnlyFromAmong([.. BitextFormat.All.Select(static known => known.Name)]);
        var output = new Option<string>("--output", "-o") { Description = "File to write; - is standard output.", HelpName = "FILE", DefaultValueFactory = _ => InputFile.Dash };
        var command = new Command("pair", "Aligns two existing documents sentence by sentence.")
        {
            source, target, sourceLanguage, targetLanguage, segmented, format, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sourceFile = new InputFile(parsed.GetRequiredValue(source), "");
            var targetFile = new InputFile(parsed.GetRequiredValue(target), "");
            if (sourceFile.Path == InputFile.Dash && targetFile.Path == InputFile.Dash)
                throw new UsageException("only one of SOURCE and TARGET can be standard input");
            var sourceDocument = await sourceFile.ReadAsync(parsed.GetRequiredValue(sourceLanguage), cancellationToken);
            var targetDocument = await targetFile.ReadAsync(parsed.GetRequiredValue(targetLanguage), cancellationToken);
            var pipeline = AlignPipeline.CreateBuilder().Build();
            var aligned = parsed.GetValue(segmented)
                ? pipeline.Pair(sourceDocument, LineSegments.Of(sourceDocument), targetDocument, LineSegments.Of(targetDocument), cancellationToken)
                : pipeline.Pair(sourceDocument, targetDocument, cancellationToken);
            BitextOutput.Write(parsed.GetRequiredValue(output), BitextFormat.Parse(parsed.GetRequiredValue(format))[0], aligned.Bitext, aligned.Units);
            return ExitCode.Success;
        });
        return command;
    }
}
