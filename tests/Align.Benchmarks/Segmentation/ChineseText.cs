using System.Text;

namespace Align.Benchmarks.Segmentation;

/// <summary>Real Chinese text of a given size: the articles and novel chapters beside the checkout, repeated.</summary>
public static class ChineseText
{
    /// <summary>Text of at least <paramref name="bytes"/> bytes of UTF-16, a sentence or paragraph a line as the files have it.</summary>
    /// <exception cref="InvalidOperationException">The data is missing.</exception>
    public static string OfSize(int bytes)
    {
        var folder = FindData();
        string[] patterns = ["articles/*.txt", "alignment/mac-dev/src/*", "alignment/mag/tgt/*"];
        var files = patterns
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(folder, Path.GetDirectoryName(p)!), Path.GetFileName(p)))
            .Order(StringComparer.Ordinal);
        // Lines of the aligned files are sentences: joined by four into paragraphs, so that stops, not line breaks, do the work.
        var sample = new StringBuilder();
        foreach (var file in files)
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++) sample.Append(lines[i]).Append(i % 4 == 3 ? "\n" : "");
            sample.Append('\n');
        }
        var once = sample.ToString();
        var all = new StringBuilder(bytes / 2);
        while (all.Length < bytes / 2) all.Append(once);
        return all.ToString();
    }

    private static string FindData()
    {
        if (Environment.GetEnvironmentVariable("ALIGN_SHARED_DATA") is { } given) return given;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(Path.Combine(data, "alignment"))) return data;
        }
        throw new InvalidOperationException("The benchmarks need the data folder shared/data beside the checkout; set ALIGN_SHARED_DATA to where it is.");
    }
}
