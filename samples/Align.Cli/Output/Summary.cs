using System.Globalization;
using Align.Terminology;
using Spectre.Console;

namespace Align.Cli.Output;

/// <summary>What a run did, file by file: a table on a terminal, plain lines elsewhere.</summary>
internal sealed class Summary
{
    private readonly List<Row> _rows = [];

    /// <summary>Whether an input failed, wholly or in some segments.</summary>
    public bool HasFailures => _rows.Exists(static row => row.Error is not null || row.Failed > 0);

    /// <summary>Adds a file that went through.</summary>
    public void Add(string name, TranslatedDocument translated, TimeSpan elapsed)
    {
        var terms = translated.Units.SelectMany(static unit => unit.Terms).ToArray();
        _rows.Add(new Row(name)
        {
            Segments = translated.Units.Count,
            MemoryHits = translated.Statistics.MemoryHits,
            ProviderCalls = translated.Statistics.ProviderCalls,
            TermsApplied = terms.Count(static term => term.IsApplied),
            AskedAgain = translated.Statistics.AskedAgain,
            TermsRepaired = terms.Count(static term => term.Fate == TermFate.Repaired),
            TermsMissed = terms.Count(static term => !term.IsApplied),
            Findings = translated.Units.Sum(static unit => unit.Findings.Count),
            Failed = translated.Statistics.FailedItems,
            Elapsed = elapsed,
        });
        foreach (var unit in translated.Units.Where(static unit => unit.Origin == "missing"))
            CommandRunner.Report($"{name}: segment {unit.Id} has no translation");
    }

    /// <summary>Adds a file that failed.</summary>
    public void AddFailure(string name, string error) => _rows.Add(new Row(name) { Error = error });

    /// <summary>Prints all of it to standard output.</summary>
    public void Print(string folder)
    {
        if (Console.IsOutputRedirected) PrintPlain(folder);
        else PrintTable(folder);
    }

    private void PrintPlain(string folder)
    {
        foreach (var row in _rows)
        {
            Console.WriteLine(row.Error is { } error
                ? $"{row.Name}: failed: {error}"
                : $"{row.Name}: segments {row.Segments}, memory hits {row.MemoryHits}, provider calls {row.ProviderCalls}{AskedAgainOf(row)}, {TermsOf(row)}, findings {row.Findings}, seconds {Seconds(row)}");
        }

        Console.WriteLine($"written to {folder}");
    }

    private void PrintTable(string folder)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("file");
        foreach (var heading in new[] { "segments", "memory", "calls", "terms applied", "missed", "findings", "seconds" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var row in _rows)
        {
            if (row.Error is not null) table.AddRow(Markup.Escape(row.Name), "[red]failed[/]", "", "", "", "", "", "");
            else
                table.AddRow(
                    Markup.Escape(row.Name), Text(row.Segments), Text(row.MemoryHits), Text(row.ProviderCalls),
                    row.TermsRepaired > 0 ? $"{row.TermsApplied} ({row.TermsRepaired} repaired)" : Text(row.TermsApplied),
                    row.TermsMissed > 0 ? $"[yellow]{row.TermsMissed}[/]" : "0", Text(row.Findings), Seconds(row));
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"written to [link]{folder}[/]");
    }

    private static string TermsOf(Row row)
    {
        var repaired = row.TermsRepaired > 0 ? $" ({row.TermsRepaired} repaired)" : "";
        return $"terms {row.TermsApplied}/{row.TermsApplied + row.TermsMissed} applied{repaired}";
    }

    private static string AskedAgainOf(Row row) => row.AskedAgain > 0 ? $", asked again {row.AskedAgain}" : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(Row row) => row.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record Row(string Name)
    {
        public string? Error { get; init; }
        public int Segments { get; init; }
        public int MemoryHits { get; init; }
        public int ProviderCalls { get; init; }
        public int AskedAgain { get; init; }
        public int TermsApplied { get; init; }
        public int TermsRepaired { get; init; }
        public int TermsMissed { get; init; }
        public int Findings { get; init; }
        public int Failed { get; init; }
        public TimeSpan Elapsed { get; init; }
    }
}
