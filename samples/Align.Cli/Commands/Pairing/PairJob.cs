using Align.Alignment;
using Align.Cedict;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Corpora;
using Align.Documents;

namespace Align.Cli.Commands.Pairing;

/// <summary>How <c>align pair</c> aligns two documents and what it writes.</summary>
internal sealed class PairJob
{
    public required string? SourceLanguage { get; init; }
    public required string? TargetLanguage { get; init; }
    public required bool IsSegmented { get; init; }
    public required ISentenceAligner Aligner { get; init; }
    public required string? Explain { get; init; }
    public required double? MinConfidence { get; init; }
    public required double? Review { get; init; }
    public required IReadOnlyList<BitextFormat> Formats { get; init; }
    public required string Output { get; init; }

    /// <summary>Aligns one document with its translation.</summary>
    public async Task<int> RunAsync(string source, string target, CancellationToken cancellationToken)
    {
        if (source == InputFile.Dash && target == InputFile.Dash) throw new UsageException("only one of SOURCE and TARGET can be standard input");
        if (Directory.Exists(source) || Directory.Exists(target)) throw new UsageException("SOURCE and TARGET must both be documents, or both be folders");
        if (Explain is not null && Aligner is not LexicalAligner) throw new UsageException("--explain is for the lexical aligner: lengths explain nothing");
        if (Formats.Count > 1) throw new UsageException("two documents are written in one --format at a time; several are for folders");
        var aligned = await AlignAsync(new InputFile(source, ""), new InputFile(target, ""), cancellationToken);
        BitextOutput.Write(Output, Formats[0], aligned.Bitext, aligned.Units);
        if (Explain is not null && Aligner is LexicalAligner lexical) await BeadExplanations.WriteAsync(Explain, lexical, aligned.Bitext, cancellationToken);
        return ExitCode.Success;
    }

    /// <summary>Reads, aligns, drops and marks; passages that stand in another place are told on standard error.</summary>
    public async Task<AlignedDocuments> AlignAsync(InputFile sourceFile, InputFile targetFile, CancellationToken cancellationToken)
    {
        var source = await ReadAsync(sourceFile, SourceLanguage, cancellationToken);
        var target = await ReadAsync(targetFile, TargetLanguage, cancellationToken);
        var pipeline = AlignPipeline.CreateBuilder().UseAligner(Aligner).Build();
        var aligned = WaitDisplay.Run($"{sourceFile.Name} – {targetFile.Name}", () => IsSegmented
            ? pipeline.Pair(source, LineSegments.Of(source), target, LineSegments.Of(target), cancellationToken)
            : pipeline.Pair(source, target, cancellationToken));
        Tell(aligned.Bitext, sourceFile, targetFile, cancellationToken);
        if (Review is { } threshold) aligned = aligned.Review(threshold);
        return MinConfidence is { } least ? aligned.Drop(least) : aligned;
    }

    private static async Task<Document> ReadAsync(InputFile file, string? language, CancellationToken cancellationToken)
    {
        var document = await file.ReadAsync(language ?? "", cancellationToken);
        return language is null ? document with { Language = LanguageGuess.Of(document.Text) } : document;
    }

    private static void Tell(Bitext bitext, InputFile source, InputFile target, CancellationToken cancellationToken)
    {
        var moved = new MovedPassages(CedictLexicon.Default).Find(bitext.SourceTexts(), bitext.TargetTexts(), bitext.Beads, cancellationToken);
        foreach (var passage in moved)
            CommandRunner.Report(
                $"sentences {passage.SourceStart + 1}-{passage.SourceStart + passage.SourceCount} of {source.Name} seem to stand at sentences {passage.TargetStart + 1}-{passage.TargetStart + passage.TargetCount} of {target.Name}: beads keep the order, so they are unpaired");
    }
}
