using System.CommandLine;
using Align.Cedict;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands;

/// <summary><c>align lexicon</c>: makes and asks the dictionary.</summary>
internal static class LexiconCommand
{
    public static Command Create() => new("lexicon", "Makes and asks the dictionary.") { CreateCompile(), CreateLookup() };

    private static Command CreateCompile()
    {
        var source = new Argument<string>("CEDICT") { Description = "CC-CEDICT in its original form (cedict_ts.u8)." };
        var output = new Option<string>("--output", "-o") { Description = "File to write.", HelpName = "FILE", Required = true };
        var command = new Command("compile", "Compiles CC-CEDICT to the lexicon that Align.Cedict embeds.") { source, output };
        command.SetAction(parsed =>
        {
            using var reader = File.OpenText(parsed.GetRequiredValue(source));
            AtomicFile.Write(parsed.GetRequiredValue(output), stream => CedictCompiler.Compile(reader, stream));
            return ExitCode.Success;
        });
        return command;
    }

    private static Command CreateLookup()
    {
        var word = new Argument<string>("WORD") { Description = "A headword, simplified or traditional." };
        var command = new Command("lookup", "Shows the entries and translation weights of a headword.") { word };
        command.SetAction(async (parsed, _) =>
        {
            var headword = parsed.GetRequiredValue(word);
            var entries = CedictLexicon.Default.Lookup(headword);
            await using var output = StandardOutput.Open();
            foreach (var entry in entries)
                await output.WriteLineAsync($"{entry.Traditional} {entry.Simplified} [{entry.Pinyin}] {string.Join("; ", entry.Glosses)}");
            foreach (var (translation, weight) in CedictLexicon.Default.Translations(headword))
                await output.WriteLineAsync(FormattableString.Invariant($"{weight:0.000} {translation}"));
            if (entries.Count > 0) return ExitCode.Success;
            CommandRunner.Report($"{headword}: is no headword of the dictionary");
            return ExitCode.Failure;
        });
        return command;
    }
}
