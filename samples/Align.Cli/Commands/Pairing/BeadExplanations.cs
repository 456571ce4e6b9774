using System.Text.Json;
using Align.Alignment;
using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Commands.Pairing;

/// <summary>Writes what ties each bead, one JSON object a line.</summary>
internal static class BeadExplanations
{
    public static Task WriteAsync(string path, LexicalAligner aligner, Bitext bitext, CancellationToken cancellationToken)
    {
        var (source, target) = (bitext.SourceTexts(), bitext.TargetTexts());
        return AtomicFile.WriteAsync(path, async (stream, token) =>
        {
            await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            foreach (var bead in bitext.Beads) await writer.WriteLineAsync(ToJson(aligner.Explain(source, target, bead)).AsMemory(), token);
        }, cancellationToken);
    }

    private static string ToJson(BeadExplanation explanation) => JsonSerializer.Serialize(
        new
        {
            source = Enumerable.Range(explanation.Bead.SourceStart, explanation.Bead.SourceCount),
            target = Enumerable.Range(explanation.Bead.TargetStart, explanation.Bead.TargetCount),
            confidence = double.IsNaN(explanation.Bead.Confidence) ? (double?)null : Math.Round(explanation.Bead.Confidence, 4),
            ties = explanation.Ties.Select(static tie => new { kind = tie.Kind.ToString(), source = tie.Source, target = tie.Target, probability = Math.Round(tie.Probability, 4) }),
        },
        StandardOutput.Json);
}
