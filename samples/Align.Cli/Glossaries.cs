using Align.Cedict;
using Align.Corpora;
using Align.Csv;
using Align.Terminology;

namespace Align.Cli;

/// <summary>The glossaries given on the command line: CSV and TSV, TBX, JSON, told apart by the file's name.</summary>
internal static class Glossaries
{
    /// <summary>What the tool takes as the same in source text: besides width and blanks, traditional and simplified characters.</summary>
    public static TermMatcherOptions Matching { get; } = new() { Characters = CedictCharacterFolding.Default };

    /// <summary>Reads the files in order; where two files have the same source term, the first counts and the other is told. Errors stop the command.</summary>
    public static TermBase Load(IReadOnlyList<string> paths)
    {
        var termBase = Read(paths);
        termBase.ThrowIfInvalid();
        foreach (var issue in termBase.Issues) CommandRunner.Report(issue.ToString());
        return termBase;
    }

    /// <summary>Reads the files in order, whatever is wrong with their entries.</summary>
    public static TermBase Read(IReadOnlyList<string> paths) => TermBase.Concat([.. paths.Select(Read)]);

    /// <summary>Writes a term base in the format that the file's name asks for, whole or not at all.</summary>
    public static void Write(TermBase terms, string path) => AtomicFile.Write(path, output =>
    {
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".tbx" or ".xml":
                new TbxTermBaseWriter().Write(terms, output);
                break;
            case ".json":
                new JsonTermBaseWriter().Write(terms, output);
                break;
            case ".csv":
                new CsvTermBaseWriter().Write(terms, output);
                break;
            case ".tsv" or ".txt":
                new CsvTermBaseWriter(new CsvTermBaseWriterOptions { Delimiter = '\t' }).Write(terms, output);
                break;
            default:
                throw new UsageException($"{path}: a term base is written as .csv, .tsv, .tbx or .json; give one of these endings");
        }
    });

    private static TermBase Read(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".tbx" or ".xml" => new TbxTermBaseReader().ReadFile(path),
        ".json" => new JsonTermBaseReader().ReadFile(path),
        _ => new CsvTermBaseReader().ReadFile(path),
    };
}
