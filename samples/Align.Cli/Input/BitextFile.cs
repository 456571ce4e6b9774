using Align.Cli.Output;
using Align.Corpora;

namespace Align.Cli.Input;

/// <summary>A bitext where a text in one language could stand too: told apart by the file's name.</summary>
internal static class BitextFile
{
    /// <summary>Whether the name is that of a bitext; anything else is a text in one language.</summary>
    public static bool IsBitext(string path) => path != InputFile.Dash && CorpusFile.Formats.ByFile(path) is not null;

    /// <summary>Reads the units one after the other, in any format that the tool knows.</summary>
    /// <exception cref="AlignException">It cannot be read, or is no bitext; the message names file and line.</exception>
    public static IEnumerable<TranslationUnit> Read(string path) => CorpusFile.Read([path], format: null);
}
