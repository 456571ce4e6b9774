using System.Runtime.CompilerServices;

namespace Align.Segmentation.Rules;

/// <summary>The classes of characters that the rules speak of. Each test is on one UTF-16 code unit.</summary>
internal static class Characters
{
    /// <summary>Marks that a line of text ends.</summary>
    public const string LineBreaks = "\n\r\u0085\u2028\u2029\f";

    /// <summary>Whether the code unit is (the first half of) an ideograph.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF'
        or >= '\u3400' and <= '\u4DBF'
        or >= '\uF900' and <= '\uFAFF'
        or >= '\uD840' and <= '\uD8BF'
        or '々' or '〇';

    /// <summary>Whether the code unit belongs to Chinese or Japanese script: an ideograph, kana or bopomofo.</summary>
    public static bool IsCjk(char c) => IsHan(c) || c is >= '\u3041' and <= '\u312F';

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    /// <summary>A full-width form as its ASCII twin, anything else as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>Whether the character by itself may end a sentence in any position: no ASCII full stop, no semicolon.</summary>
    public static bool IsTerminator(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '⋯' or '‥' or '｡' or '．';

    public static bool IsEllipsis(char c) => c is '…' or '⋯' or '‥';

    /// <summary>Whether the character closes a bracket or a quotation and nothing else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCloser(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '》' or '〉' or '】' or '］' or ']' or '〕' or '〗' or '｝' or '}'
        or '｣' or '﹂' or '﹄' or '»' or '›' or '＂' or '〞' or '〟' or ProtectionMask.Closer;

    public static bool IsQuoteCloser(char c) => c is '”' or '’' or '」' or '』' or '｣' or '﹂' or '﹄' or '»' or '＂' or '〞' or '〟';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsQuoteOpener(char c) => c is '“' or '‘' or '「' or '『' or '｢' or '﹁' or '﹃' or '«' or '〝';

    /// <summary>Whether the mark pauses inside a sentence: what stands before it has not ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPause(char c) => c is '，' or '、' or '；' or '：' or ',' or ';' or ':' or '､' or '﹐' or '﹑' or '﹔' or '﹕';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f';

    /// <summary>Whether a dash of the sentence (no hyphen) stands at <paramref name="i"/>.</summary>
    public static bool IsDash(ReadOnlySpan<char> text, int i) => text[i] is '—' or '―' or '─' or '–' or '－' or '⸺'
        || (text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-');
}
