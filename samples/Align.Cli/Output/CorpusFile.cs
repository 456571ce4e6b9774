using Align.Cli.Input;
using Align.Corpora;
using Align.Csv;

namespace Align.Cli.Output;

/// <summary>Reads and writes corpora of any format that the tool knows.</summary>
internal static class CorpusFile
{
    /// <summary>The library's formats, and those of the packages that the tool brings along.</summary>
    public static CorpusFormats Formats { get; } = CorpusFormats.Default.With(
        new CorpusFormat("csv", [".csv"], "CSV with a header line", new CsvUnitReader(), new CsvUnitWriter(), static head => head.StartsWith("source,target", StringComparison.Ordinal)));

    /// <summary>The units of all inputs, one file after the other, as they are asked for.</summary>
    public static IEnumerable<TranslationUnit> Read(IReadOnlyList<string> paths, string? format)
    {
        foreach (var path in paths.Count == 0 ? [InputFile.Dash] : paths)
        {
            using Stream input = path == InputFile.Dash ? Console.OpenStandardInput() : InputFile.OpenRead(path);
            foreach (var unit in Formats.Read(input, path == InputFile.Dash ? "standard input" : path, format is null ? null : Formats.ByName(format))) yield return unit;
        }
    }

    /// <summary>Writes a corpus to a file, whole or not at all, or to standard output.</summary>
    public static void Write(string path, string? format, IEnumerable<TranslationUnit> units, CancellationToken cancellationToken)
    {
        var writer = (format is null ? Formats.ByFile(path) ?? Formats.ByName("jsonl") : Formats.ByName(format)).Writer;
        if (path == InputFile.Dash)
        {
            using var output = Console.OpenStandardOutput();
            writer.Write(units, output, cancellationToken);
            return;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        AtomicFile.Write(path, stream =>
        {
            using var compressed = Formats.CompressionOf(path)?.Compress(stream);
            writer.Write(units, compressed ?? stream, cancellationToken);
        });
    }
}
