namespace Align.Corpora;

/// <summary>Reads translation units from a stream, one after the other, without holding the corpus.</summary>
/// <remarks>Implementations are immutable and thread-safe. The stream stays open.</remarks>
public interface ICorpusReader
{
    /// <summary>Reads units as they are asked for.</summary>
    /// <param name="input">The stream, read forwards only.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="CorpusFormatException">While enumerating: the input is not what the format demands.</exception>
    IEnumerable<TranslationUnit> Read(Stream input, string file = "input");
}
