using System.CommandLine;
using Align.Cli.Commands.Terms;
using Align.Cli.Input;
using Align.Terminology;

namespace Align.Cli.Commands;

/// <summary><c>align terms</c>: what a glossary does in a text or bitext, and how sound it is itself.</summary>
internal static class TermsCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "Text or Markdown file; - is standard input. With --score and --consistency a bitext (.tmx, .jsonl, .tsv), with --suggest either.", Arity = ArgumentArity.ZeroOrOne };
        var glossary = SharedOptions.Glossary();
        var lint = new Option<bool>("--lint") { Description = "Examine the glossary itself: conflicts, nesting, what services would refuse, what the dictionary contradicts." };
        var score = new Option<bool>("--score") { Description = "Terminology success rate of a bitext, and every occurrence that fails." };
        var suggest = new Option<bool>("--suggest") { Description = "Term candidates as a CSV to be curated; terms of the glossary are left out." };
        var consistency = new Option<bool>("--consistency") { Description = "Expressions that a bitext translates in two ways and no glossary settles." };
        var convert = new Option<bool>("--convert") { Description = "Write the glossary to --output in the format of its name: .csv, .tsv, .tbx, .json." };
        var output = new Option<string>("--output", "-o") { Description = "File to write, for --suggest and --convert; - is standard output.", HelpName = "FILE", DefaultValueFactory = _ => InputFile.Dash };
        var json = new Option<bool>("--json") { Description = "JSON, one object a line." };
        var command = new Command("terms", "Lists the terms of a text; examines, scores, converts and suggests glossaries.") { file, glossary, lint, score, suggest, consistency, convert, output, json };
        Option<bool>[] tasks = [lint, score, suggest, consistency, convert];
        command.Validators.Add(result =>
        {
            var asked = tasks.Where(option => result.GetValue(option)).Select(static option => option.Name).ToArray();
            if (asked.Length > 1) result.AddError($"{string.Join(" and ", asked)} are separate jobs: give one of them");
            var onGlossary = result.GetValue(lint) || result.GetValue(convert);
            if (!onGlossary && result.GetValue(file) is null) result.AddError("FILE is missing: which text?");
            if (!result.GetValue(suggest) && !result.GetValue(consistency) && result.GetValue(glossary) is not { Length: > 0 }) result.AddError("--glossary is missing: which terms?");
            if (result.GetValue(convert) && result.GetValue(output) is null or InputFile.Dash) result.AddError("--convert needs --output with the name of the file to write");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var glossaries = parsed.GetRequiredValue(glossary);
            if (parsed.GetValue(lint)) return await TermLinting.RunAsync(Glossaries.Read(glossaries), parsed.GetValue(json));
            var terms = Glossaries.Load(glossaries);
            if (parsed.GetValue(convert))
            {
                Glossaries.Write(terms, parsed.GetRequiredValue(output));
                return ExitCode.Success;
            }
            var path = parsed.GetValue(file)!;
            if (parsed.GetValue(suggest)) return await TermSuggesting.RunAsync(path, terms, parsed.GetRequiredValue(output), cancellationToken);
            if (parsed.GetValue(consistency)) return await TermConsistencyReport.RunAsync(path, terms, parsed.GetValue(json));
            var matcher = new TermMatcher(terms, Glossaries.Matching);
            return parsed.GetValue(score)
                ? await TermScoring.RunAsync(path, matcher, parsed.GetValue(json))
                : await TermListing.RunAsync(path, matcher, parsed.GetValue(json), cancellationToken);
        });
        return command;
    }
}
