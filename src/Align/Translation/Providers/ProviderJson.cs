using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>Writes request bodies.</summary>
internal static class ProviderJson
{
    // Chinese as it stands: three bytes a character instead of six, and legible in a proxy's log. No body is ever part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options)) write(writer);
        return stream.ToArray();
    }

    /// <summary>The text with halves of surrogate pairs replaced, which neither JSON nor XML can carry.</summary>
    public static string WellFormed(string text)
    {
        var broken = false;
        for (var i = 0; i < text.Length && !broken; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else broken = true;
        }
        return broken ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
    }
}
