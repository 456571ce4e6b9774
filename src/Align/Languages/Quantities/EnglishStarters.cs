namespace Align.Languages.Quantities;

/// <summary>Tells at once of nearly every English word that no quantity begins with it.</summary>
/// <remarks>A table over first letter, last letter and length: it may say yes wrongly, never no.</remarks>
internal static class EnglishStarters
{
    private const int MaxLength = 15;

    private static readonly bool[] Table = Build();

    /// <summary>Whether a quantity may begin with the word at <paramref name="at"/>.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && ChineseDigits.IsLatinLetter(text[end])) end++;
        // US$, post-85, and letters of other scripts go the long way.
        if (end == at || (end < text.Length && text[end] is '$' or '¥')) return true;
        return end - at < MaxLength && text[at] < 0x80 && text[end - 1] < 0x80 && Table[Index(text[at], text[end - 1], end - at)];
    }

    private static int Index(char first, char last, int length) => (((first | 0x20) - 'a') * 26 + (last | 0x20) - 'a') * MaxLength + length;

    private static bool[] Build()
    {
        const string Words =
            "a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth " +
            "half tens dozens scores hundreds thousands millions billions trillions doubled doubling twofold twice doubles double tripled tripling threefold trebled triple thrice quadrupled quadrupling fourfold quadruple quintupled fivefold sixfold sevenfold eightfold ninefold tenfold elevenfold " +
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
            "more over above exceeding upwards about around approximately roughly some nearly almost close less fewer under below at up no fiscal post " +
            "rmb cny usd eur gbp jpy hkd krw us hk nt c s jp cn";
        var table = new bool[26 * 26 * MaxLength];
        foreach (var word in Words.Split(' ')) table[Index(word[0], word[^1], word.Length)] = true;
        return table;
    }
}
