namespace Align.Terminology;

/// <summary>The classes of characters that matching terms depends on.</summary>
internal static class TermCharacters
{
    /// <summary>A full-width form as its ASCII character, any blank as a space, any other character as itself.</summary>
    public static char FoldWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u00A0' or '\u2009' or '\u202F' or '\u3000' => ' ',
        _ => c,
    };

    /// <summary>Zero-width, directional and variation marks: nothing that a reader sees as part of a word.</summary>
    public static bool IsIgnorable(char c) => c is '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    /// <summary>A blank inside a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u3000';

    /// <summary>A letter, or combining accent, of a script that is written with spaces between words. Chinese characters and kana are none.</summary>
    public static bool IsWordLetter(char c)
        => c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
        : c is < '\u2E80' or (>= 'Ａ' and <= 'ｚ') && (char.IsLetter(c) || c is >= '\u0300' and <= '\u036F');

    /// <summary>An ASCII or full-width digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>A Chinese character or kana, or half of one outside the basic plane.</summary>
    public static bool IsHan(char c) => c is (>= '\u2E80' and <= '\u2FDF') or '々' or '〇' or (>= '\u3040' and <= '\u30FF')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c);

    /// <summary>Whether a blank between these two is a matter of style: 阿里云 ECS is 阿里云ECS.</summary>
    public static bool IsStyleBorder(char before, char after)
        => (IsHan(before) && (IsWordLetter(after) || IsDigit(after))) || (IsHan(after) && (IsWordLetter(before) || IsDigit(before)));
}
