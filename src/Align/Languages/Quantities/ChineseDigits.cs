namespace Align.Languages.Quantities;

/// <summary>The characters of Chinese numerals: everyday, financial (GB/T 15835), traditional and full-width ones.</summary>
internal static class ChineseDigits
{
    /// <summary>Value of a digit character that is a Chinese numeral; -1 for any other.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '两' or '贰' or '貳' or '兩' or '俩' => 2,
        '三' or '叁' or '參' or '仨' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>十, 百, 千 and their other forms; 0 for any other.</summary>
    public static int SmallUnit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>万, 亿, 兆; 0 for any other. 兆 is 10^12 (as in Taiwan and Japan); before a unit of measure it is mega and no numeral.</summary>
    public static decimal BigUnit(char c) => c switch
    {
        '万' or '萬' => 1_0000m,
        '亿' or '億' => 1_0000_0000m,
        '兆' => 1_0000_0000_0000m,
        _ => 0m,
    };

    /// <summary>廿, 卅, 卌 as 20, 30, 40; 0 for any other.</summary>
    public static int OldTens(char c) => c switch { '廿' => 20, '卅' => 30, '卌' => 40, _ => 0 };

    /// <summary>Value of an ASCII or full-width Arabic digit; -1 for any other.</summary>
    public static int Arabic(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>Whether the character can be part of a numeral.</summary>
    public static bool IsNumeral(char c) =>
        Arabic(c) >= 0 || (c >= '〇' && (Digit(c) >= 0 || SmallUnit(c) != 0 || BigUnit(c) != 0m || OldTens(c) != 0));

    public static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF');
}
