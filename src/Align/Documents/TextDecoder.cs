using System.Text;

namespace Align.Documents;

/// <summary>Turns the bytes of a text file into characters: UTF-8, UTF-16 and UTF-32 with or without a mark, and GB18030.</summary>
/// <remarks>
/// A byte order mark decides. Without one, text that is valid UTF-8 is UTF-8; zero bytes at every other place mean UTF-16;
/// what is valid GB18030 (which includes GBK and GB 2312) is that. Nothing is replaced: bytes that fit no encoding are an error.
/// </remarks>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <returns>The text without a byte order mark.</returns>
    /// <exception cref="AlignException">The bytes are no text in a known encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name = "text")
    {
        if (DecodeByMark(bytes, name) is { } marked) return marked;
        if (TryDecode(StrictUtf8, bytes) is { } utf8) return NoZeros(utf8, name);
        if (GuessUtf16(bytes) is { } utf16 && TryDecode(utf16, bytes) is { } wide) return wide;
        if (bytes.IndexOf((byte)0) < 0 && TryDecode(Gb18030(name), bytes) is { } chinese) return chinese;
        throw new AlignException($"{name}: is no text in UTF-8, UTF-16 or GB18030. Convert it to UTF-8, or check that it is a text file.");
    }

    private static string? DecodeByMark(ReadOnlySpan<byte> bytes, string name)
    {
        (Encoding Encoding, int MarkLength)? marked = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
            [0xFF, 0xFE, ..] => (StrictUtf16(bigEndian: false), 2),
            [0xFE, 0xFF, ..] => (StrictUtf16(bigEndian: true), 2),
            _ => null,
        };
        if (marked is not { } known) return null;
        return TryDecode(known.Encoding, bytes[known.MarkLength..])
            ?? throw new AlignException($"{name}: begins with the mark of {known.Encoding.WebName} but holds bytes that are not valid in it. Save it again in one encoding.");
    }

    /// <summary>Zero bytes only at odd or only at even places, often enough to be ASCII in UTF-16.</summary>
    private static UnicodeEncoding? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0) return null;
        int zerosEven = 0, zerosOdd = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) zerosEven++;
            if (bytes[i + 1] == 0) zerosOdd++;
        }

        return (zerosEven, zerosOdd) switch
        {
            (0, > 0) => StrictUtf16(bigEndian: false),
            ( > 0, 0) => StrictUtf16(bigEndian: true),
            _ => null,
        };
    }

    private static UnicodeEncoding StrictUtf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static Encoding Gb18030(string name)
    {
#if NET
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
#else
        // The code page tables are not part of netstandard2.1: the host brings and registers them.
        try
        {
            return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException e)
        {
            throw new AlignException($"{name}: is not UTF-8, and GB18030 is not available here. Call Encoding.RegisterProvider(CodePagesEncodingProvider.Instance) at start-up, or convert the file to UTF-8.", e);
        }
#endif
    }

    private static string NoZeros(string text, string name) =>
        text.Contains('\0')
            ? throw new AlignException($"{name}: holds zero bytes and looks like a binary file. Give a text file.")
            : text;

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
