using System.Diagnostics;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;
using Microsoft.Extensions.DependencyInjection;

namespace Align.Cli.Commands;

/// <summary>One run of <c>align translate</c>: every input on its own, so that a bad one does not stop the others.</summary>
internal sealed class TranslateJob
{
    public required IReadOnlyList<InputFile> Inputs { get; init; }
    public required string Output { get; init; }
    public required IReadOnlyList<BitextFormat> Formats { get; init; }
    public required string Provider { get; init; }
    public required IReadOnlyList<string> Glossaries { get; init; }
    public required IReadOnlyList<string> Memories { get; init; }
    public required string SourceLanguage { get; init; }
    public required string TargetLanguage { get; init; }

    private bool ToStandardOutput => Output == InputFile.Dash;

    /// <summary>Translates every input and writes every format; then the summary.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (ToStandardOutput && Inputs.Count > 1) throw new UsageException("standard output takes one input at a time; give -o a folder");
        await using var services = TranslationSetup.Build(Provider, Glossaries, Memories);
        var pipeline = services.GetRequiredService<AlignPipeline>();
        var paths = OutputPaths.For(Inputs, SourceLanguage, TargetLanguage);
        var summary = new Summary();
        await ProgressDisplay.RunAsync(async progress =>
        {
            for (var i = 0; i < Inputs.Count; i++)
                await TranslateAsync(pipeline, Inputs[i], paths[i], progress, summary, cancellationToken);
        });
        if (!ToStandardOutput) summary.Print(Path.GetFullPath(Output));
        return summary.HasFailures ? ExitCode.Failure : ExitCode.Success;
    }

    private async Task TranslateAsync(AlignPipeline pipeline, InputFile input, string path, ProgressDisplay progress, Summary summary, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var document = await input.ReadAsync(SourceLanguage, cancellationToken);
            using var step = progress.Start(input.Name);
            var translated = await pipeline.TranslateAsync(document, step, cancellationToken);
            Write(translated, path, cancellationToken);
            summary.Add(input.Name, translated, watch.Elapsed);
        }
        catch (Exception e) when (e is AlignException or IOException or UnauthorizedAccessException)
        {
            summary.AddFailure(input.Name, e.Message);
            CommandRunner.Report(e.Message);
        }
    }

    private void Write(TranslatedDocument translated, string path, CancellationToken cancellationToken)
    {
        foreach (var format in Formats)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var target = ToStandardOutput ? InputFile.Dash : Path.Combine(Output, path + format.Extension);
            BitextOutput.Write(target, format, translated.Bitext, translated.Units);
        }
    }
}
