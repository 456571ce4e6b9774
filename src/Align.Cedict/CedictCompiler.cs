using Align.Cedict.Compilation;
using Align.Corpora;

namespace Align.Cedict;

/// <summary>Compiles a CC-CEDICT file into the compact lexicon that <see cref="CedictLexicon.Load"/> reads.</summary>
/// <remarks>
/// The same dictionary gives the same bytes on every machine. Translation weights are worked out here, once: notes in parentheses,
/// measure words, pronunciations and references are left out, earlier glosses weigh more, and a headword that only refers to
/// another (<c>variant of</c>, <c>see</c>, <c>abbr. for</c>) takes the translations of that one.
/// </remarks>
public static class CedictCompiler
{
    /// <summary>Reads a dictionary and writes the compiled lexicon.</summary>
    /// <param name="cedict">CC-CEDICT in its text format (<c>cedict_ts.u8</c>, unpacked, UTF-8).</param>
    /// <param name="output">Where the lexicon goes; it is written front to back and left open.</param>
    /// <param name="fileName">The dictionary's name for error messages.</param>
    /// <exception cref="CorpusFormatException">A line is not of CC-CEDICT's format, or entries are missing. Nothing has been written then.</exception>
    public static void Compile(TextReader cedict, Stream output, string fileName = "cedict_ts.u8")
    {
        _ = cedict ?? throw new ArgumentNullException(nameof(cedict));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = fileName ?? throw new ArgumentNullException(nameof(fileName));

        var reader = new CedictReader(fileName);
        var entries = reader.Read(cedict);
        new LexiconWriter(entries, reader.Date).Write(output);
    }
}
