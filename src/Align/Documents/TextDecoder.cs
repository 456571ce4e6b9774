using System.Text;

namespace Align.Documents;

/// <summary>Turns the bytes of a text file into characters: UTF-8, UTF-16 and UTF-32 with or without a mark, and GB18030.</summary>
/// <remarks>
/// A byte order mark decides. Without one, text that is valid UTF-8 and has no zero bytes is UTF-8; else UTF-16 in both byte
/// orders and GB18030 (which includes GBK and GB 2312) are tried, and the one that gives most of what Chinese and English
/// are written with is taken. Nothing is replaced: bytes that fit no encoding are an error.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Below this share of usual characters, a guess at the encoding is worse than an error.</summary>
    private const double LeastUsualShare = 0.7;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <returns>The text without a byte order mark.</returns>
    /// <exception cref="AlignException">The bytes are no text in a known encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name = "text")
    {
        if (DecodeByMark(bytes, name) is { } marked) return marked;
        if (bytes.IndexOf((byte)0) < 0 && TryDecode(StrictUtf8, bytes) is { } utf8) return utf8;
        return MostUsual(bytes, name)
            ?? throw new AlignException($"{name}: is no text in UTF-8, UTF-16 or GB18030. Convert it to UTF-8, or check that it is a text file.");
    }

    private static string? MostUsual(ReadOnlySpan<byte> bytes, string name)
    {
        string? best = null;
        var bestShare = LeastUsualShare;
        Encoding[] candidates = bytes.IndexOf((byte)0) >= 0
            ? [StrictUtf16(bigEndian: false), StrictUtf16(bigEndian: true)]
            : [Gb18030(name), StrictUtf16(bigEndian: false), StrictUtf16(bigEndian: true)];
        foreach (var candidate in candidates)
        {
            if (TryDecode(candidate, bytes) is not { } text || UsualShare(text) is var share && share <= bestShare) continue;
            (best, bestShare) = (text, share);
        }

        return best;
    }

    /// <summary>Share of characters that running Chinese or English is written with.</summary>
    private static double UsualShare(string text)
    {
        var usual = 0;
        foreach (var c in text)
            if (c is (>= ' ' and <= '~') or '\t' or '\r' or '\n' or (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF')) usual++;
        return text.Length == 0 ? 0 : (double)usual / text.Length;
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
