using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Documents;
using Align.Terminology;

namespace Align.Cli.Commands;

/// <summary><c>align terms</c>: where the terms of a glossary occur in a text.</summary>
internal static class TermsCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Text or Markdown file; - is standard input." };
        var glossary = SharedOptions.Glossary(required: true);
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("terms", "Lists the term matches of a text with their positions.") { file, glossary, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var document = await new InputFile(parsed.GetRequiredValue(file), "").ReadAsync("zh-Hans", cancellationToken);
            var matcher = new TermMatcher(Glossaries.Load(parsed.GetRequiredValue(glossary)));
            var rows = document.Blocks.Where(static block => block.IsTranslatable).SelectMany(block => Rows(document, block, matcher));
            await using var output = StandardOutput.Open();
            if (!parsed.GetValue(json)) await output.WriteLineAsync("line\tcolumn\tstart\tlength\tsource\ttarget\tstatus");
            foreach (var row in rows.OrderBy(static row => row.Start))
                await output.WriteLineAsync(parsed.GetValue(json) ? JsonSerializer.Serialize(row, StandardOutput.Json) : row.ToTabs());
            return ExitCode.Success;
        });
        return command;
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
