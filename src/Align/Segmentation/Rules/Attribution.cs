namespace Align.Segmentation.Rules;

/// <summary>Words after a quotation that make it a part of a larger sentence: “没问题。”的回答, “走！”这个字, “加油！”等口号.</summary>
internal static class Attribution
{
    /// <summary>Farthest that is looked past the quotation.</summary>
    public const int Reach = 12;

    private static readonly WordIndex Nouns = WordIndex.OfStarts("话 話 字 词 詞 语 語 诗 詩 歌 口号 口號 问题 問題 名字 说法 說法 答案 回答 成语 标题 標題 观点 觀點 誓言 格言 名言 信念 想法 念头 念頭 道理 原则 精神 理念 标语 喊声 喊聲 声音 称呼 稱呼");

    // As a whole the quotation is named, classed or made the subject.
    private static readonly WordIndex Classings = WordIndex.OfStarts("为题 為題 为名 為名 为由 為由 为例 為例 为口号 為口號 为座右铭 為座右銘 为主题 為主題 为标题 為標題 为誓 为理由 为代表 为信条 为宗旨 成为 成為 成了 作为 作為 来形容 來形容 来表达 來表達 来回答 來回答 来概括 来描述 来回应 来总结 字样 字樣 似的 般的 一般的 一样的 大字 一词 一詞 一语 一語 二字 两字 三字 四字");

    /// <summary>Whether what begins at <paramref name="i"/>, just after a quotation, makes the quotation a part of its sentence.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int i)
    {
        var rest = text[i..Math.Min(text.Length, i + Reach)];
        var after = rest.Length > 1 ? rest[1] : '\0';
        switch (rest[0])
        {
            case '的':
                return after is not ('确' or '確' or '士');
            case '地':
                return after is '一' or '叫' or '喊' or '响' or '響' or '大' or '说' or '問' or '问';
            case '吗' or '嗎' or '嘛' or '么' or '呢' or '得':
                return true;
            case '吧':
                return after is not ('台' or '嗒');
            case '之':
                return after is not ('前' or '所');
            case '等':
                return Ellipses.IsClauseTail(text, i);
            case '是':
                return after != '\0' && Characters.IsHan(after) && "的啊不否吗嗎谁誰呀吧嘛夜日哪".IndexOf(after) < 0;
            case '和' or '与' or '與' or '及' or '或' or '跟' or '同':
                return Characters.IsQuoteOpener(after) || after == '"' || (after == '者' && rest.Length > 2 && Characters.IsQuoteOpener(rest[2]));
            case '以' when after == '及':
                return rest.Length > 2 && Characters.IsQuoteOpener(rest[2]);
            case '时' or '時' or '后' or '後':
                return Characters.IsPause(after);
            case '一' when after is '声' or '聲':
                return rest.Length > 2 && (Characters.IsPause(rest[2]) || "响響巨".IndexOf(rest[2]) >= 0);
            case '这' or '這' or '那':
                return NamesTheQuotation(rest);
            case '几' or '幾' or '两' or '兩' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十':
                return after is '个' or '個' or '字' or '大' && NamesTheQuotation(rest);
        }
        return Classings.Match(rest) > 0;
    }

    // 这句话, 这四个字, 这样的问题, 那首歌: a demonstrative, then within six characters a word for what was said.
    private static bool NamesTheQuotation(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[1] is '是' or '时' or '時' or '里' or '裡' or '人') return false;
        for (var i = 1; i < rest.Length && i <= 6; i++)
        {
            if (!Characters.IsHan(rest[i])) return false;
            if (Nouns.Match(rest[i..]) > 0) return true;
        }
        return false;
    }
}
