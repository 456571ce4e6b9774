using Align.Alignment;

namespace Align.Tests.Alignment;

/// <summary>A set of hand-aligned texts beside the checkout, and the strict figures of an aligner on it.</summary>
public sealed record GoldSet(string Name, IReadOnlyList<GoldSet.Text> Texts)
{
    public sealed record Text(string Name, string[] Source, string[] Target, IReadOnlyList<Bead> Gold);

    public static GoldSet Load(string name)
    {
        var folder = Path.Combine(TestPaths.SharedData!, "alignment", name);
        var texts = Directory.EnumerateFiles(Path.Combine(folder, "gold"), "*.align").OrderBy(file => file, StringComparer.Ordinal).Select(file =>
        {
            var text = Path.GetFileNameWithoutExtension(file);
            return new Text(text, File.ReadAllLines(Path.Combine(folder, "src", text)), File.ReadAllLines(Path.Combine(folder, "tgt", text)),
                [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(ReadBead)]);
        });
        return new GoldSet(name, [.. texts]);
    }

    /// <summary>Strict precision, recall and F1, null beads included, as tools/score_beads.py counts them.</summary>
    public (double Precision, double Recall, double F1) Score(ISentenceAligner aligner)
    {
        int right = 0, found = 0, wanted = 0;
        foreach (var text in Texts)
        {
            var beads = aligner.Align(text.Source, text.Target);
            var keys = text.Gold.Select(Key).ToHashSet();
            right += beads.Count(bead => keys.Contains(Key(bead)));
            found += beads.Count;
            wanted += text.Gold.Count;
        }
        var (precision, recall) = ((double)right / found, (double)right / wanted);
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    /// <summary>What makes two beads the same: null beads by their full side only.</summary>
    public static (int, int, int, int) Key(Bead bead) => (
        bead.SourceCount == 0 ? -1 : bead.SourceStart, bead.SourceCount,
        bead.TargetCount == 0 ? -1 : bead.TargetStart, bead.TargetCount);

    private static Bead ReadBead(string line)
    {
        var sides = line.Split(':').Select(side => side.Trim(' ', '[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        int[] source = [.. sides[0].Select(int.Parse)], target = [.. sides[1].Select(int.Parse)];
        return new Bead(source.FirstOrDefault(), source.Length, target.FirstOrDefault(), target.Length);
    }
}
