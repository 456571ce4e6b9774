using System.Globalization;
using System.Text.Json;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Documents;
using Align.Terminology;

namespace Align.Cli.Commands.Terms;

/// <summary><c>align terms FILE</c>: where the terms occur in a text.</summary>
internal static class TermListing
{
    public static async Task<int> RunAsync(string file, TermMatcher matcher, bool json, CancellationToken cancellationToken)
    {
        var document = await new InputFile(file, "").ReadAsync("zh-Hans", cancellationToken);
        var rows = document.Blocks.Where(static block => block.IsTranslatable).SelectMany(block => Rows(document, block, matcher));
        await using var output = StandardOutput.Open();
        if (!json) await output.WriteLineAsync("line\tcolumn\tstart\tlength\tsource\ttarget\tstatus");
        foreach (var row in rows.OrderBy(static row => row.Start))
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(row, StandardOutput.Json) : row.ToTabs());
        return ExitCode.Success;
    }

    private static IEnumerable<Row> Rows(Document document, Block block, TermMatcher matcher)
    {
        var text = document.Text.Substring(block.Span);
        var matches = matcher.Match(text).Select(match => Row.Of(document, block, match, "match"));
        var excluded = matcher.FindExcluded(text).Select(match => Row.Of(document, block, new(match.Span, match.Term), $"excluded by context ({match.Reason})"));
        return matches.Concat(excluded);
    }

    /// <summary>One match. Offsets count UTF-16 code units from 0; line and column count from 1.</summary>
    private sealed record Row(int Line, int Column, int Start, int Length, string Source, string Target, string Status)
    {
        public static Row Of(Document document, Block block, TermMatch match, string status)
        {
            var span = match.Span.Shift(block.Span.Start);
            var before = document.Text.AsSpan(0, span.Start);
            var lineStart = before.LastIndexOf('\n') + 1;
            return new Row(before.Count('\n') + 1, span.Start - lineStart + 1, span.Start, span.Length, document.Text.Substring(span), match.Term.ExpectedTarget, status);
        }

        public string ToTabs() => string.Create(CultureInfo.InvariantCulture, $"{Line}\t{Column}\t{Start}\t{Length}\t{Source}\t{Target}\t{Status}");
    }
}
