using Align.Languages;

namespace Align.Alignment;

/// <summary>Finds passages that a translation has in another place: runs of unpaired segments of one side that tell what unpaired ones of the other tell.</summary>
/// <remarks>Contents are compared as <see cref="DocumentMatcher"/> compares documents. A single short sentence tells too little to be found. Thread-safe.</remarks>
public sealed class MovedPassages
{
    /// <summary>Shorter passages, in Chinese characters or English letters over <see cref="LettersPerCharacter"/>, are no evidence.</summary>
    private const int LeastLength = 30;

    private const int LettersPerCharacter = 3;

    /// <summary>This many paired segments inside a run of unpaired ones are taken for chance pairs.</summary>
    private const int MaxPairedInside = 1;

    private readonly DocumentMatcher _matcher;

    /// <summary>Makes a finder.</summary>
    /// <param name="lexicon">The dictionary that bridges the languages.</param>
    public MovedPassages(ILexicon lexicon) => _matcher = new DocumentMatcher(lexicon);

    /// <summary>Looks through a bitext.</summary>
    /// <param name="source">Source segments.</param>
    /// <param name="target">Target segments.</param>
    /// <param name="beads">Their beads, monotone and complete.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The passages in source order.</returns>
    public IReadOnlyList<MovedPassage> Find(IReadOnlyList<string> source, IReadOnlyList<string> target, IReadOnlyList<Bead> beads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(beads);
        var omitted = Runs(source, beads, static bead => bead.TargetCount == 0, static bead => (bead.SourceStart, bead.SourceCount));
        var added = Runs(target, beads, static bead => bead.SourceCount == 0, static bead => (bead.TargetStart, bead.TargetCount));
        var matches = _matcher.Match(omitted.ConvertAll(run => Text(source, run)), added.ConvertAll(run => Text(target, run)), cancellationToken);
        return [.. matches.Select(match => new MovedPassage(omitted[match.Source].Start, omitted[match.Source].Count, added[match.Target].Start, added[match.Target].Count, match.Score))];
    }

    /// <summary>Runs of unpaired segments of one side.</summary>
    private static List<(int Start, int Count)> Runs(IReadOnlyList<string> segments, IReadOnlyList<Bead> beads, Func<Bead, bool> isNull, Func<Bead, (int Start, int Count)> side)
    {
        var runs = new List<(int Start, int Count)>();
        foreach (var bead in beads)
        {
            if (!isNull(bead)) continue;
            var (start, count) = side(bead);
            if (runs.Count > 0 && start - (runs[^1].Start + runs[^1].Count) is >= 0 and <= MaxPairedInside) runs[^1] = (runs[^1].Start, start + count - runs[^1].Start);
            else runs.Add((start, count));
        }
        runs.RemoveAll(run => Length(segments, run) < LeastLength);
        return runs;
    }

    private static int Length(IReadOnlyList<string> segments, (int Start, int Count) run)
    {
        var length = 0;
        for (var i = run.Start; i < run.Start + run.Count; i++)
            foreach (var c in segments[i]) length += ScriptShare.IsHan(c) ? LettersPerCharacter : 1;
        return length / LettersPerCharacter;
    }

    private static string Text(IReadOnlyList<string> segments, (int Start, int Count) run) =>
        string.Join("\n", Enumerable.Range(run.Start, run.Count).Select(i => segments[i]));
}
