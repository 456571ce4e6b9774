using Align.Alignment;
using Align.Cli.Input;
using Align.Corpora;

namespace Align.Cli.Output;

/// <summary>Writes a bitext to a file, whole or not at all, or to standard output.</summary>
internal static class BitextOutput
{
    public static void Write(string path, BitextFormat format, Bitext bitext, IReadOnlyList<TranslationUnit> units)
    {
        if (path == InputFile.Dash)
        {
            using var output = Console.OpenStandardOutput();
            format.Write(bitext, units, output);
            return;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        AtomicFile.Write(path, stream => format.Write(bitext, units, stream));
    }
}
