using System.Text;
using Align.Alignment;
using Align.Corpora;

namespace Align.Tests.Corpora;

/// <summary>Short ways from units to the text of a file and back.</summary>
internal static class CorpusText
{
    public static string Text(this ICorpusWriter writer, params IEnumerable<TranslationUnit> units) => Capture(stream => writer.Write(units, stream));

    public static string Text(this IBitextWriter writer, Bitext bitext, IEnumerable<TranslationUnit>? units = null) =>
        Capture(stream => writer.Write(bitext, units ?? bitext.ToUnits(), stream));

    public static List<TranslationUnit> Units(this ICorpusReader reader, string text) => reader.Units(Encoding.UTF8.GetBytes(text));

    public static List<TranslationUnit> Units(this ICorpusReader reader, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return reader.Read(stream, "corpus.x").ToList();
    }

    public static string Capture(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Assert.True(stream.CanWrite, "The writer closed the stream.");
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
