using Align.Cedict;

namespace Align.Tests.Cedict;

/// <summary>A small dictionary written for these tests, and ways to compile text.</summary>
internal static class CedictSamples
{
    public static string SampleText { get; } = File.ReadAllText(TestPaths.Output("Data", "cedict", "sample.u8"));

    public static byte[] Compile(string dictionary)
    {
        using var output = new MemoryStream();
        CedictCompiler.Compile(new StringReader(dictionary), output, "sample.u8");
        return output.ToArray();
    }

    public static CedictLexicon Load(byte[] lexicon) => CedictLexicon.Load(new MemoryStream(lexicon));

    public static CedictLexicon LoadText(string dictionary) => Load(Compile(dictionary));

    public static byte[] DefaultBytes()
    {
        using var resource = typeof(CedictLexicon).Assembly.GetManifestResourceStream("cedict.lex")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
