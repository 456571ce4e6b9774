using Align.Cedict;
using Align.Cli.Input;
using Align.Csv;
using Align.Documents;
using Align.Terminology;

namespace Align.Cli.Commands.Terms;

/// <summary><c>align terms --suggest</c>: term candidates of a text or bitext as a CSV to be curated.</summary>
internal static class TermSuggesting
{
    public static async Task<int> RunAsync(string file, TermBase known, string output, CancellationToken cancellationToken)
    {
        var miner = new TermMiner(CedictLexicon.Default, known);
        var candidates = BitextFile.IsBitext(file) ? miner.Mine(BitextFile.Read(file)) : miner.Mine(Texts(await new InputFile(file, "").ReadAsync("zh-Hans", cancellationToken)));
        var terms = TermBase.Create(candidates.Select(static candidate => candidate.ToTerm()));
        if (output == InputFile.Dash)
        {
            await using var standardOutput = Console.OpenStandardOutput();
            new CsvTermBaseWriter().Write(terms, standardOutput);
        }
        else Glossaries.Write(terms, output);
        CommandRunner.Report($"{candidates.Count} candidates: fill in and correct the targets, then use the file as a glossary");
        return ExitCode.Success;
    }

    private static IEnumerable<string> Texts(Document document) =>
        document.Blocks.Where(static block => block.IsTranslatable).Select(block => document.Text.Substring(block.Span));
}
