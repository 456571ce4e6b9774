using System.Text;
using System.Text.Json;
using Align.Corpora;

namespace Align.Terminology;

/// <summary>Reads term bases from JSON: what <see cref="JsonTermBaseWriter"/> writes, or the array of terms alone.</summary>
/// <remarks>Comments and trailing commas are allowed. A field with an unknown name is reported in <see cref="TermBase.Issues"/>; one of the wrong type is an error.</remarks>
public sealed class JsonTermBaseReader
{
    /// <summary>Reads a file in UTF-8, UTF-16 or GB18030.</summary>
    /// <exception cref="CorpusFormatException">It is no JSON or no term base; the message names file, line and column.</exception>
    /// <exception cref="AlignException">The file cannot be read.</exception>
    public TermBase ReadFile(string path)
    {
        using var reader = new StringReader(TermBaseFile.Read(path));
        return Read(reader, path);
    }

    /// <summary>Reads from text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What to call it in messages and origins.</param>
    /// <exception cref="CorpusFormatException">It is no JSON or no term base; the message names file, line and column.</exception>
    public TermBase Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        // An unpaired surrogate in a file made by others becomes U+FFFD here, as in every JSON reader.
        var bytes = Encoding.UTF8.GetBytes(reader.ReadToEnd().TrimStart('\uFEFF'));
        try
        {
            return new JsonTerms(name).Read(bytes);
        }
        catch (JsonException e)
        {
            throw new CorpusFormatException(name, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1, "The file is not JSON: correct it at or before this place.", e);
        }
    }
}
