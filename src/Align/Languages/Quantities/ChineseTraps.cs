namespace Align.Languages.Quantities;

/// <summary>Words with a numeral in them that are no quantities: 一起, 十分, 万一, 三星.</summary>
internal static class ChineseTraps
{
    private static readonly Dictionary<char, string[]> ByFirst = (
        "一些 一样 一起 一切 一直 一定 一般 一旦 一边 一方面 一面 一方 一下 一点 一度 一律 一时 一流 一致 一向 一再 一同 一共 一经 一带 一概 一口气 一如 一味 一心 一阵 一举 " +
        "一路 一手 一身 一生 一席之地 一把手 一头 一块儿 一块 一道 一会儿 一会 一连 一来 一顿 一眼 一声 一口 一辈子 一系列 一体 一代 一堆 一眼 一行 一线 一级 一大 一不小心 " +
        "一成不变 一年一度 一字一句 一步一步 一家子 一家人 一把 一群 一片 一层 一夜之间 一一 一落千丈 一步到位 一蹴而就 一次性 一齐 一贯 一并 一早 一律 一半 " +
        "十分 十足 十万八千里 十全十美 十字 百姓 百货 百般 百度 百科 百合 百家姓 百家争鸣 百花 百炼 百年大计 百事 千万别 千万不 千万要 千古 千年万载 千秋万代 千秋 千方百计 千军万马 千篇一律 千家万户 千里迢迢 千里马 " +
        "万一 万分 一万个不 万般 万物 万能 万岁 万达 万科 万圣 万象 万事 万维 万家 万众 万里长城 万有 万亿万 亿万 成千上万 " +
        "二手 二胡 二维 二氧化 一氧化 二战 二元 二次元 二人转 二话 二把手 三三两两 三星 三峡 三国 三亚 三明 三门峡 三角 三轮车 三心二意 三番五次 三言两语 三体 三文鱼 三明治 三观 三农 三军 三缺一 " +
        "四川 四周 四处 四合院 四面八方 四平 五花八门 五湖四海 五星红旗 五官 五四 五一 五行 五台山 五金 五常 五环 六一 六合 六神无主 六安 七夕 七嘴八舌 七上八下 七零八落 乱七八糟 八卦 八宝 八股 八达岭 " +
        "八成是 九江 九寨沟 九州 九牛一毛 九泉 九龙 两岸 两会 两面 两边 两侧 两旁 两性 两极 两用 两难 两手 两口子 两全其美 零件 零售 零食 零星 零散 零碎 零碳 数据 数字 数学 数量 几乎 几何 几度 几时 几率 " +
        "双十一 双十二 二一添作五 二郎 二百五 十三陵 十二指肠 十字架 三甲 三令五申 三长两短 三六九等 三七 三八 三九 七七 九一八 五五开 六六 四六 四五 二话不说 六神 七情 八仙 九宫 九阳 百思 百战 百度云 " +
        "百世 百丽 百胜 百威 千禧")
        .Split(' ').Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)
        .GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>Length of the longest trap that the text begins with; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
            // 十分 is "very", 十分之一 a tenth.
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal) && !(word[^1] == '分' && text.Length > word.Length && text[word.Length] == '之')) return word.Length;
        return 0;
    }

    /// <summary>
    /// Whether the character before a lone numeral makes a word with it: 统一, 唯一, 之一, 周一, 每一.
    /// </summary>
    public static bool JoinsBefore(char previous) =>
        previous is '统' or '唯' or '单' or '专' or '逐' or '划' or '择' or '之' or '同' or '周' or '期' or '拜' or '初' or '进' or '归' or '合'
            or '張' or '张' or '李' or '王' or '老' or '不' or '惟' or '統' or '單';
}
