using System.CommandLine;
using System.Text.Json;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Documents;
using Align.Segmentation;

namespace Align.Cli.Commands;

/// <summary><c>align segment</c>: one sentence a line, or one JSON object a line.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Text or Markdown file; - is standard input." };
        var language = new Option<string>("--lang") { Description = "Rules to use: zh, en, or auto (by script).", DefaultValueFactory = _ => "auto" };
        language.AcceptOnlyFromAmong("auto", "zh", "en");
        var json = new Option<bool>("--json") { Description = "One JSON object a line: start, length, boundary, text." };
        var command = new Command("segment", "Cuts a text into sentences.") { file, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var input = new InputFile(parsed.GetRequiredValue(file), "");
            var document = await input.ReadAsync("zh-Hans", cancellationToken);
            var segments = new DocumentSegmenter(SegmenterFor(parsed.GetRequiredValue(language))).Segment(document);
            await using var output = StandardOutput.Open();
            foreach (var segment in segments)
                await output.WriteLineAsync(parsed.GetValue(json) ? ToJson(document, segment) : OneLine(document, segment));
            return ExitCode.Success;
        });
        return command;
    }

    private static ISegmenter SegmenterFor(string language) => language switch
    {
        "zh" => new ChineseSegmenter(),
        "en" => new EnglishSegmenter(),
        _ => new MixedSegmenter(),
    };

    private static string OneLine(Document document, Segment segment) =>
        document.Text.Substring(segment.Span).ReplaceLineEndings(" ");

    private static string ToJson(Document document, Segment segment) => JsonSerializer.Serialize(
        new
        {
            start = segment.Span.Start,
            length = segment.Span.Length,
            boundary = JsonNamingPolicy.CamelCase.ConvertName(segment.Boundary.ToString()),
            text = document.Text.Substring(segment.Span),
        },
        StandardOutput.Json);
}
