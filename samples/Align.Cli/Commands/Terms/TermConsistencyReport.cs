using Align.Cedict;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Terminology;
using System.Text.Json;

namespace Align.Cli.Commands.Terms;

/// <summary><c>align terms --consistency</c>: expressions that one document translates in two ways without an entry in the glossary.</summary>
internal static class TermConsistencyReport
{
    public static async Task<int> RunAsync(string file, TermBase known, bool json)
    {
        await using var output = StandardOutput.Open();
        foreach (var found in TermConsistency.Check(BitextFile.Read(file), CedictLexicon.Default, known))
            await output.WriteLineAsync(json
                ? JsonSerializer.Serialize(new { source = found.Source, document = found.Document, renderings = found.Renderings.Select(static r => new { target = r.Target, units = r.UnitIds }) }, StandardOutput.Json)
                : $"{found.Source}\t{string.Join("\t", found.Renderings.Select(static r => $"{r.Target} (units {string.Join(", ", r.UnitIds)})"))}");
        return ExitCode.Success;
    }
}
