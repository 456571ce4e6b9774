using Align.Alignment;
using Align.Cedict;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands.Pairing;

/// <summary><c>align pair DIR DIR</c>: matches the documents of two folders by name, what is left by content, and aligns each pair.</summary>
internal sealed class PairFolders(PairJob job)
{
    public async Task<int> RunAsync(string sourceFolder, string targetFolder, CancellationToken cancellationToken)
    {
        if (job.Output == InputFile.Dash) throw new UsageException("the pairs of two folders need a folder to write to: give -o");
        if (job.Explain is not null) throw new UsageException("--explain is for two documents at a time");
        var (sources, targets) = (InputFiles.Find([sourceFolder]), InputFiles.Find([targetFolder]));
        var matches = await MatchAsync(sources, targets, cancellationToken);
        var paths = OutputPaths.For([.. matches.Select(match => sources[match.Source])], job.SourceLanguage ?? "zh", job.TargetLanguage ?? "en");
        var failed = false;
        for (var i = 0; i < matches.Count; i++)
        {
            var (source, target) = (sources[matches[i].Source], targets[matches[i].Target]);
            try
            {
                var aligned = await job.AlignAsync(source, target, cancellationToken);
                foreach (var format in job.Formats) BitextOutput.Write(Path.Combine(job.Output, paths[i] + format.Extension), format, aligned.Bitext, aligned.Units);
                Console.WriteLine(FormattableString.Invariant($"{source.RelativePath} – {target.RelativePath}: {aligned.Units.Count} beads, {(matches[i].Score < 1 ? $"matched by content ({matches[i].Score:0.00})" : "matched by name")}"));
            }
            catch (Exception e) when (e is AlignException or IOException or UnauthorizedAccessException)
            {
                CommandRunner.Report(e.Message);
                failed = true;
            }
        }
        foreach (var (files, matched) in new[] { (sources, matches.Select(static match => match.Source)), (targets, matches.Select(static match => match.Target)) })
            foreach (var place in Enumerable.Range(0, files.Count).Except(matched))
            {
                CommandRunner.Report($"{files[place].Path}: no document of the other folder matches it, neither by name nor surely by content");
                failed = true;
            }
        return failed ? ExitCode.Failure : ExitCode.Success;
    }

    private static async Task<IReadOnlyList<DocumentMatch>> MatchAsync(IReadOnlyList<InputFile> sources, IReadOnlyList<InputFile> targets, CancellationToken cancellationToken)
    {
        var byName = DocumentNames.Match([.. sources.Select(static file => file.RelativePath)], [.. targets.Select(static file => file.RelativePath)]);
        var (sourcesLeft, targetsLeft) = (Left(sources, byName.Select(static match => match.Source)), Left(targets, byName.Select(static match => match.Target)));
        if (sourcesLeft.Length == 0 || targetsLeft.Length == 0) return byName;
        var byContent = new DocumentMatcher(CedictLexicon.Default).Match(await TextsAsync(sources, sourcesLeft, cancellationToken), await TextsAsync(targets, targetsLeft, cancellationToken), cancellationToken);
        return [.. byName.Concat(byContent.Select(match => match with { Source = sourcesLeft[match.Source], Target = targetsLeft[match.Target] })).OrderBy(static match => match.Source)];
    }

    private static int[] Left(IReadOnlyList<InputFile> files, IEnumerable<int> matched) => [.. Enumerable.Range(0, files.Count).Except(matched)];

    /// <summary>What cannot be read matches nothing, and is told as such.</summary>
    private static async Task<string[]> TextsAsync(IReadOnlyList<InputFile> files, int[] places, CancellationToken cancellationToken)
    {
        var texts = new string[places.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            try
            {
                texts[i] = (await files[places[i]].ReadAsync("", cancellationToken)).Text;
            }
            catch (AlignException e)
            {
                CommandRunner.Report(e.Message);
                texts[i] = "";
            }
        }
        return texts;
    }
}
