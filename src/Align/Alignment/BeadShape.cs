namespace Align.Alignment;

/// <summary>How many source and target sentences a bead takes, as in 1-2.</summary>
internal readonly record struct BeadShape(int Source, int Target)
{
    /// <summary>Most sentences that a bead of the lexical aligner takes, both sides together.</summary>
    public const int MaxSum = 8;

    /// <summary>Every shape of up to eight sentences: 1-0, 0-1 and all with something on both sides.</summary>
    public static IReadOnlyList<BeadShape> UpToEight { get; } = Make();

    private static BeadShape[] Make()
    {
        var shapes = new List<BeadShape> { new(1, 0), new(0, 1) };
        for (var sum = 2; sum <= MaxSum; sum++)
            for (var source = 1; source < sum; source++)
                shapes.Add(new BeadShape(source, sum - source));
        return [.. shapes];
    }
}
