using Align.Documents;

namespace Align.Cli.Input;

/// <summary>One input of a command: a file, or standard input.</summary>
/// <param name="Path">Path as the user would say it; <c>-</c> is standard input.</param>
/// <param name="RelativePath">Path below the folder or pattern that it was found by: what the output is named after.</param>
internal sealed record InputFile(string Path, string RelativePath)
{
    /// <summary>What stands for standard input and output.</summary>
    public const string Dash = "-";

    /// <summary>The name in messages.</summary>
    public string Name => Path == Dash ? "standard input" : Path;

    /// <summary>Reads the document.</summary>
    /// <exception cref="AlignException">It cannot be read, is empty or is no text.</exception>
    public async Task<Document> ReadAsync(string language, CancellationToken cancellationToken)
    {
        var document = Path == Dash
            ? DocumentReader.Read(await ReadStandardInputAsync(cancellationToken), Name, DocumentFormat.PlainText)
            : await DocumentReader.ReadFileAsync(Path, cancellationToken);
        return document with { Language = language };
    }

    /// <summary>Opens a file that a command needs beside its documents.</summary>
    /// <exception cref="AlignException">It cannot be read; the message names it.</exception>
    public static FileStream OpenRead(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AlignException($"{path}: cannot be read ({(e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message)}).", e);
        }
    }

    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }
}
