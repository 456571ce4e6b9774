using Align.Documents;

namespace Align.Terminology;

/// <summary>Reads the text of a term base file.</summary>
internal static class TermBaseFile
{
    /// <exception cref="AlignException">The file cannot be read or is no text.</exception>
    public static string Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AlignException($"{path}: cannot be read ({(e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message)}).", e);
        }
    }
}
