using Align.Corpora;

namespace Align.Cli.Input;

/// <summary>A bitext as a command's input: TMX, JSON Lines or TSV, told apart by the file's name.</summary>
internal static class BitextFile
{
    /// <summary>Whether the name is that of a bitext; anything else is a text in one language.</summary>
    public static bool IsBitext(string path) => Reader(path) is not null;

    /// <summary>Reads the units one after the other.</summary>
    /// <exception cref="AlignException">It cannot be read, or is no bitext; the message names file and line.</exception>
    public static IEnumerable<TranslationUnit> Read(string path)
    {
        var reader = Reader(path) ?? throw new UsageException($"{path}: a bitext is a .tmx, .jsonl or .tsv file; give one of these");
        return Units(reader, path);
    }

    private static IEnumerable<TranslationUnit> Units(ICorpusReader reader, string path)
    {
        using var stream = InputFile.OpenRead(path);
        foreach (var unit in reader.Read(stream, path)) yield return unit;
    }

    private static ICorpusReader? Reader(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".tmx" => new TmxReader(),
        ".jsonl" or ".ndjson" => new JsonlReader(),
        ".tsv" => new TsvReader(),
        _ => null,
    };
}
