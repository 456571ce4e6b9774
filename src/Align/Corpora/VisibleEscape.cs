using System.Text;

namespace Align.Corpora;

/// <summary>
/// Writes characters that a format cannot hold as <c>⟦U+0001⟧</c>: seen by a person, and turned back by the readers.
/// </summary>
/// <remarks>
/// A literal <c>⟦U+</c> in the text is written as <c>⟦U+27E6⟧U+</c>, so that every sequence of UTF-16 code units, unpaired
/// surrogates included, comes back as it was. Decoding touches only the code points that the encoder may write.
/// </remarks>
internal static class VisibleEscape
{
    private const char Open = '\u27E6';
    private const char Close = '\u27E7';
    private const int Length = 8; // ⟦U+XXXX⟧

    /// <summary>Escapes what XML 1.0 (production 2, Char) does not allow.</summary>
    public static string ForXml(string text) => Encode(text, xml: true);

    /// <summary>Escapes what UTF-8 cannot hold (unpaired surrogates) and U+FEFF, which a reader may take for a byte order mark.</summary>
    public static string ForUtf8(string text) => Encode(text, xml: false);

    /// <summary>Turns escapes back.</summary>
    public static string Decode(string text)
    {
        var at = text.IndexOf(Open);
        if (at < 0) return text;
        StringBuilder? result = null;
        var done = 0;
        for (; at >= 0; at = text.IndexOf(Open, at + 1))
        {
            if (!TryRead(text.AsSpan(at), out var character)) continue;
            (result ??= new StringBuilder(text.Length)).Append(text, done, at - done).Append(character);
            done = at + Length;
            at = done - 1;
        }
        return result is null ? text : result.Append(text, done, text.Length - done).ToString();
    }

    private static string Encode(string text, bool xml)
    {
        StringBuilder? result = null;
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < Open) continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            var escape = char.IsSurrogate(c)
                || (c == Open && i + 2 < text.Length && text[i + 1] == 'U' && text[i + 2] == '+')
                || (xml ? !IsXmlCharacter(c) : c == '\uFEFF');
            if (!escape) continue;
            (result ??= new StringBuilder(text.Length + Length)).Append(text, done, i - done)
                .Append(Open).Append("U+").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)).Append(Close);
            done = i + 1;
        }
        return result is null ? text : result.Append(text, done, text.Length - done).ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> text, out char character)
    {
        character = default;
        if (text.Length < Length || text[1] != 'U' || text[2] != '+' || text[7] != Close) return false;
        var value = 0;
        foreach (var digit in text.Slice(3, 4))
        {
            // Upper-case digits only: what the encoder writes.
            if (digit is >= '0' and <= '9') value = (value << 4) + digit - '0';
            else if (digit is >= 'A' and <= 'F') value = (value << 4) + digit - 'A' + 10;
            else return false;
        }
        character = (char)value;
        return character is Open or '\uFEFF' || char.IsSurrogate(character) || !IsXmlCharacter(character);
    }

    private static bool IsXmlCharacter(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and not ('\uFFFE' or '\uFFFF'));
}
