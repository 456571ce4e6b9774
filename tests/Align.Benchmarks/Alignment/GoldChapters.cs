namespace Align.Benchmarks.Alignment;

/// <summary>Chapters of the hand-aligned texts beside the checkout.</summary>
internal static class GoldChapters
{
    /// <summary>Chapters in shuffled order, again and again, until the source has so many sentences.</summary>
    public static (string[] Source, string[] Target) Shuffled(int sentences, int seed)
    {
        var folder = Path.Combine(Folder(), "alignment", "mac-dev");
        var chapters = Directory.EnumerateFiles(Path.Combine(folder, "src")).Order(StringComparer.Ordinal)
            .Select(file => (Source: File.ReadAllLines(file), Target: File.ReadAllLines(Path.Combine(folder, "tgt", Path.GetFileName(file))))).ToArray();
        var random = new Random(seed);
        var (source, target) = (new List<string>(), new List<string>());
        while (source.Count < sentences)
        {
            random.Shuffle(chapters);
            foreach (var chapter in chapters)
            {
                if (source.Count >= sentences) break;
                source.AddRange(chapter.Source);
                target.AddRange(chapter.Target);
            }
        }
        return ([.. source], [.. target]);
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("ALIGN_SHARED_DATA") is { Length: > 0 } set) return set;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "..", "shared", "data") is var data && Directory.Exists(data)) return data;
        throw new DirectoryNotFoundException("There is no ../shared/data beside the checkout: set ALIGN_SHARED_DATA to the folder that holds alignment/mac-dev.");
    }
}
