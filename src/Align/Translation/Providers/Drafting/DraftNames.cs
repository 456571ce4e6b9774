using Align.Documents;
using Align.Languages;
using Align.Languages.Pinyin;

namespace Align.Translation.Providers.Drafting;

/// <summary>Finds personal names among the words of a run: a surname and one or two characters that make no word.</summary>
internal static class DraftNames
{
    /// <summary>Words before or after a name that show a person.</summary>
    private static readonly HashSet<string> Signs = new(StringComparer.Ordinal)
    {
        "主席", "董事长", "总裁", "副总裁", "总经理", "经理", "院士", "教授", "先生", "女士", "老师", "创始人", "创办人", "总监", "省长", "市长", "书记", "部长", "局长", "博士", "医生", "记者", "作家", "同志", "小姐", "太太",
        "总", "首席执行官", "执行官", "校长", "主任", "队长", "船长", "元老", "掌门人", "少年", "科学家", "导演", "歌手", "演员", "由", "让", "说", "表示", "曾", "认为", "宣布", "指出", "出任", "卸任", "回忆", "坦言", "透露", "解释", "问", "道",
        "看来", "笑", "强调", "称", "写道", "讲", "回答", "接受", "自己", "等人",
    };

    /// <summary>Characters that hardly ever stand in a given name.</summary>
    private const string NoGivenName = "的了着过是在和与也就都而及或把被将从向对为以于等不没有我你他她它这那其之们个很更最又再还只才已曾正能会可要想到给让由因但却则吗呢吧啊说来去上下里外做看用叫跟比每各某该此该两三四五六七八九十百千万亿年月日号点时候前后内中间出入得地说道问讲谈写听做到";

    /// <summary>The number of words from <paramref name="index"/> that make a name; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, List<TextSpan> words, int index, bool hasSignBefore)
    {
        var first = words[index];
        var surname = Surnames.Match(text.Slice(first));
        if (surname == 0 || first.Length != surname) return 0;
        var isWeak = Surnames.IsWeak(text.Slice(first));
        var count = 0;
        var given = 0;
        for (var i = index + 1; i < words.Count && given < 2; i++)
        {
            var word = words[i];
            if (words[i].Start != words[i - 1].End || word.Length + given > 2) break;
            if (!IsGivenName(text.Slice(word))) break;
            if (word.Length == 2 && !(hasSignBefore || HasSignAfter(text, words, i + 1))) break;
            given += word.Length;
            count++;
        }
        if (given == 0) return 0;
        var hasSign = hasSignBefore || HasSignAfter(text, words, index + 1 + count);
        // 张勇由: a one-character given name is likelier when the second character is itself a sign.
        if (given == 2 && count == 2 && IsSign(text, words[index + 2]))
        {
            (given, count, hasSign) = (1, 1, true);
        }
        return hasSign || (!isWeak && given == 2) ? count + 1 : 0;
    }

    public static bool IsSign(string word) => Signs.Contains(word);

    private static bool IsSign(ReadOnlySpan<char> text, TextSpan word) => Signs.Contains(text.Slice(word).ToString());

    private static bool HasSignAfter(ReadOnlySpan<char> text, List<TextSpan> words, int index) => index < words.Count && IsSign(text, words[index]);

    private static bool IsGivenName(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (NoGivenName.IndexOf(c) >= 0) return false;
        return true;
    }
}
