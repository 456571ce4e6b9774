namespace Align.Documents;

/// <summary>Reads a document from a file or from bytes, choosing encoding and format.</summary>
public static class DocumentReader
{
    /// <summary>The largest file that is read, in bytes: offsets are 32-bit and a whole document is held in memory.</summary>
    public const int MaxBytes = 1 << 30;

    /// <summary>Reads a file. <c>.md</c> and <c>.markdown</c> are Markdown, all else is plain text.</summary>
    /// <exception cref="AlignException">The file cannot be read, is empty or is no text; the message names it.</exception>
    public static async Task<Document> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxBytes } file)
                throw new AlignException($"{path}: is {file.Length} bytes; at most {MaxBytes} can be read as one document. Split it into parts.");
            bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new AlignException($"{path}: cannot be read ({Reason(e)}).", e);
        }

        return Read(bytes, path, FormatOf(path));
    }

    /// <summary>Reads a document from the bytes of a file.</summary>
    /// <exception cref="AlignException">The bytes hold no text; the message names the document.</exception>
    public static Document Read(ReadOnlySpan<byte> bytes, string name, DocumentFormat format)
    {
        var text = TextDecoder.Decode(bytes, name);
        if (string.IsNullOrWhiteSpace(text)) throw new AlignException($"{name}: is empty. Give a file with text in it.");
        return ReaderFor(format).Read(text, name);
    }

    /// <summary>The format that a file's name says.</summary>
    public static DocumentFormat FormatOf(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".MARKDOWN" ? DocumentFormat.Markdown : DocumentFormat.PlainText;

    /// <summary>The reader of a format, with default options.</summary>
    public static IDocumentReader ReaderFor(DocumentFormat format) => format switch
    {
        DocumentFormat.PlainText => new PlainTextReader(),
        DocumentFormat.Markdown => new MarkdownReader(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown document format."),
    };

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "no permission, or it is a folder",
        _ => e.Message,
    };
}
