namespace Align.Documents;

/// <summary>Finds the blocks of a text in one format.</summary>
public interface IDocumentReader
{
    /// <summary>Reads a text that is already in memory.</summary>
    /// <param name="text">The whole text; kept as it is in <see cref="Document.Text"/>.</param>
    /// <param name="name">The document's name, for messages and file names.</param>
    Document Read(string text, string name = "");
}
