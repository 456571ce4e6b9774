using System.CommandLine;
using Align.Cli.Commands.Pairing;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands;

/// <summary><c>align pair</c>: aligns documents that are translations of each other.</summary>
internal static class PairCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "Source document or folder; - is standard input." };
        var target = new Argument<string>("TARGET") { Description = "Its translation; - is standard input. Documents of two folders are matched by name, else by content." };
        var sourceLanguage = new Option<string>("--source-lang") { Description = "Language of the source as a BCP-47 tag; by default zh or en, as its script shows.", HelpName = "TAG" };
        var targetLanguage = new Option<string>("--target-lang") { Description = "Language of the target as a BCP-47 tag; by default zh or en, as its script shows.", HelpName = "TAG" };
        var segmented = new Option<bool>("--segmented") { Description = "The inputs have one sentence a line already." };
        var aligner = new Option<string>("--aligner") { Description = "What to align by: lexical (dictionary, names, amounts, lengths, marks) or length.", DefaultValueFactory = _ => Aligners.Names[0] };
        aligner.AcceptOnlyFromAmong(Aligners.Names);
        var glossary = SharedOptions.Glossary();
        var model = SharedOptions.Model();
        var explain = new Option<string?>("--explain") { Description = "File for what ties each bead: words, names, amounts, terms, one JSON object a line.", HelpName = "FILE" };
        var minConfidence = Probability("--min-confidence", "Leave out beads that are less sure than this, 0 to 1.");
        var review = Probability("--review", "Mark beads that are less sure than this with a finding, 0 to 1.");
        var format = new Option<string>("--format", "-f") { Description = $"What to write: {string.Join(", ", BitextFormat.All.Select(static known => known.Name))}; several, parted by commas, for folders. By default tsv.", HelpName = "LIST" };
        var output = new Option<string>("--output", "-o") { Description = "File to write, - is standard output; for folders the folder to write to.", HelpName = "PATH", DefaultValueFactory = _ => InputFile.Dash };
        var command = new Command("pair", "Aligns existing documents sentence by sentence.")
        {
            source, target, sourceLanguage, targetLanguage, segmented, aligner, glossary, model, explain, minConfidence, review, format, output,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var job = new PairJob
            {
                SourceLanguage = parsed.GetValue(sourceLanguage),
                TargetLanguage = parsed.GetValue(targetLanguage),
                IsSegmented = parsed.GetValue(segmented),
                Aligner = Aligners.Create(parsed.GetRequiredValue(aligner), parsed.GetRequiredValue(glossary), parsed.GetValue(model)),
                Explain = parsed.GetValue(explain),
                MinConfidence = parsed.GetValue(minConfidence),
                Review = parsed.GetValue(review),
                Formats = FormatList.Parse(parsed.GetValue(format) ?? "tsv", toStandardOutput: false),
                Output = parsed.GetRequiredValue(output),
            };
            var (from, to) = (parsed.GetRequiredValue(source), parsed.GetRequiredValue(target));
            return Directory.Exists(from) && Directory.Exists(to) ? new PairFolders(job).RunAsync(from, to, cancellationToken) : job.RunAsync(from, to, cancellationToken);
        });
        return command;
    }

    private static Option<double?> Probability(string name, string description)
    {
        var option = new Option<double?>(name) { Description = description, HelpName = "P" };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is < 0 or > 1 or double.NaN) result.AddError($"{name} is a probability: give a number from 0 to 1");
        });
        return option;
    }
}
