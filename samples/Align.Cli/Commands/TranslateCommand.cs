using System.CommandLine;
using System.Diagnostics;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands;

/// <summary><c>align translate</c>: the main job, from Chinese files to bitexts in every format.</summary>
internal static class TranslateCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders or patterns; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write to; - is standard output, for one format.", HelpName = "DIR", Required = true };
        var provider = new Option<string>("--provider", "-p") { Description = "Who translates what the memory does not know.", DefaultValueFactory = _ => TranslationSetup.ProviderNames[0] };
        provider.AcceptOnlyFromAmong(TranslationSetup.ProviderNames);
        var glossary = SharedOptions.Glossary();
        var memory = new Option<string[]>("--tm") { Description = "Translation memory as TMX, XLIFF, PO, CSV, TSV or JSON lines. May be given several times.", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var format = new Option<string>("--format", "-f") { Description = $"Formats to write, parted by commas: {string.Join(", ", BitextFormat.All.Where(static format => format.Name != "beads").Select(static format => format.Name))}. By default md, html, tmx, jsonl, tsv.", HelpName = "LIST" };
        var sourceLanguage = SharedOptions.Language("--source-lang", "zh-Hans", "source");
        var targetLanguage = SharedOptions.Language("--target-lang", "en", "target");
        var command = new Command("translate", "Translates Chinese documents into aligned bitexts.")
        {
            inputs, output, provider, glossary, memory, format, sourceLanguage, targetLanguage,
        };
        command.SetAction((parsed, cancellationToken) => new TranslateJob
        {
            Inputs = InputFiles.Find(parsed.GetRequiredValue(inputs)),
            Output = parsed.GetRequiredValue(output),
            Formats = FormatList.Parse(parsed.GetValue(format), toStandardOutput: parsed.GetRequiredValue(output) == InputFile.Dash),
            Provider = parsed.GetRequiredValue(provider),
            Glossaries = parsed.GetRequiredValue(glossary),
            Memories = parsed.GetRequiredValue(memory),
            SourceLanguage = parsed.GetRequiredValue(sourceLanguage),
            TargetLanguage = parsed.GetRequiredValue(targetLanguage),
        }.RunAsync(cancellationToken));
        return command;
    }
}
