namespace Align.Languages.Quantities;

/// <summary>Units, currencies and measure words that stand after a Chinese number.</summary>
internal static class ChineseMeasures
{
    private static readonly Dictionary<char, (string Word, Measure Measure)[]> ByFirst = Build();

    /// <summary>The longest unit or measure word that the text begins with; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, out Measure measure)
    {
        measure = default;
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var (word, candidate) in words)
        {
            if (!text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            if (IsContinued(text, word)) continue;
            measure = candidate;
            return word.Length;
        }
        return 0;
    }

    /// <summary>Whether a unit or measure word may begin with the character.</summary>
    public static bool IsMeasureStart(char c) => ByFirst.ContainsKey(c);

    /// <summary>Whether what follows shows that the characters are no unit here: 3天猫 is not three days of cats, 5G is no gram.</summary>
    private static bool IsContinued(ReadOnlySpan<char> text, string word)
    {
        if (text.Length <= word.Length) return false;
        var next = text[word.Length];
        if (ChineseDigits.IsLatinLetter(word[^1])) return ChineseDigits.IsLatinLetter(next) || ChineseDigits.Arabic(next) >= 0;
        return Continuations.TryGetValue(word, out var characters) && characters.IndexOf(next) >= 0;
    }

    /// <summary>Characters that make another word of a measure word: 3天猫, 一家庭, 两部分.</summary>
    private static readonly Dictionary<string, string> Continuations = new(StringComparer.Ordinal)
    {
        ["天"] = "猫才下地空然", ["家"] = "庭长具乡", ["名"] = "单列义字", ["口"] = "气号头", ["年"] = "轻龄糕货", ["日"] = "本军常",
        ["周"] = "围边", ["本"] = "质身来", ["次"] = "序日", ["代"] = "码理表价", ["部"] = "分门署落队", ["步"] = "骤伐", ["里"] = "面程边的",
        ["面"] = "对向临貌", ["元"] = "素老旦帅", ["组"] = "织合", ["场"] = "所景", ["道"] = "理路德", ["期"] = "间待", ["度"] = "过",
        ["把"] = "握手", ["片"] = "面刻", ["股"] = "东份市价权票", ["门"] = "口槛", ["条"] = "件例", ["种"] = "植子族", ["层"] = "次面",
        ["节"] = "日目省奏点", ["行"] = "业为动", ["重"] = "要点大新", ["级"] = "别", ["排"] = "放除", ["处"] = "理于境", ["集"] = "团中体成合",
        ["派"] = "出", ["路"] = "线径", ["具"] = "体有备", ["记"] = "者录", ["车"] = "间型", ["双"] = "方十", ["人"] = "工民才生口类机均",
    };

    private static Dictionary<char, (string, Measure)[]> Build()
    {
        var all = new List<(string Word, Measure Measure)>();
        void Add(string unit, QuantityKind kind, string words)
        {
            foreach (var word in words.Split(' ')) all.Add((word, new Measure(unit, kind)));
        }

        Add("CNY", QuantityKind.Money, "元人民币 人民币元 人民币 块钱 元钱 元 圆 块人民币 RMB");
        Add("USD", QuantityKind.Money, "美元 美金 美刀 刀 块美金 块美元 USD");
        Add("EUR", QuantityKind.Money, "欧元");
        Add("JPY", QuantityKind.Money, "日元 日圆");
        Add("HKD", QuantityKind.Money, "港元 港币 元港币");
        Add("GBP", QuantityKind.Money, "英镑");
        Add("KRW", QuantityKind.Money, "韩元");
        Add("TWD", QuantityKind.Money, "新台币 台币");
        Add("RUB", QuantityKind.Money, "卢布");
        Add("INR", QuantityKind.Money, "卢比");
        Add("CHF", QuantityKind.Money, "瑞士法郎");
        Add("AUD", QuantityKind.Money, "澳元");
        Add("CAD", QuantityKind.Money, "加元");
        Add("SGD", QuantityKind.Money, "新加坡元 新元");

        Add("century", QuantityKind.Duration, "个世纪 個世紀");
        Add("year", QuantityKind.Duration, "年 周年 载 個年頭 个年头 年头 年间 年时间");
        Add("quarter", QuantityKind.Duration, "个季度 個季度");
        Add("month", QuantityKind.Duration, "个多月 个月 個月");
        Add("week", QuantityKind.Duration, "周 个星期 個星期 个礼拜 星期 礼拜");
        Add("day", QuantityKind.Duration, "天 昼夜 日");
        Add("hour", QuantityKind.Duration, "小时 小時 个小时 個小時 个钟头 钟头");
        Add("minute", QuantityKind.Duration, "分钟 分鐘");
        Add("second", QuantityKind.Duration, "秒钟 秒");
        Add("years old", QuantityKind.Number, "周岁 岁 歲");

        Add("percent", QuantityKind.Percent, "% ％");
        Add("point", QuantityKind.Percent, "个百分点 個百分點 %个百分点 pct");
        Add("basis point", QuantityKind.Number, "个基点");
        Add("kilometer", QuantityKind.Number, "公里 千米 km");
        Add("meter", QuantityKind.Number, "米 公尺 m");
        Add("centimeter", QuantityKind.Number, "厘米 公分 cm");
        Add("millimeter", QuantityKind.Number, "毫米 mm");
        Add("nanometer", QuantityKind.Number, "纳米 nm");
        Add("micrometer", QuantityKind.Number, "微米");
        Add("mile", QuantityKind.Number, "英里 英哩 海里");
        Add("foot", QuantityKind.Number, "英尺");
        Add("inch", QuantityKind.Number, "英寸");
        Add("li", QuantityKind.Number, "华里 里地 里路 里");
        Add("chi", QuantityKind.Number, "尺");
        Add("zhang", QuantityKind.Number, "丈");
        Add("square kilometer", QuantityKind.Number, "平方公里 平方千米");
        Add("square meter", QuantityKind.Number, "平方米 平米");
        Add("square foot", QuantityKind.Number, "平方英尺");
        Add("square mile", QuantityKind.Number, "平方英里");
        Add("cubic meter", QuantityKind.Number, "立方米");
        Add("hectare", QuantityKind.Number, "公顷");
        Add("acre", QuantityKind.Number, "英亩");
        Add("mu", QuantityKind.Number, "亩 畝");
        Add("kilogram", QuantityKind.Number, "公斤 千克 kg");
        Add("gram", QuantityKind.Number, "克");
        Add("milligram", QuantityKind.Number, "毫克 mg");
        Add("milliliter", QuantityKind.Number, "毫升 ml");
        Add("ton", QuantityKind.Number, "吨 噸 公吨");
        Add("jin", QuantityKind.Number, "斤");
        Add("pound", QuantityKind.Number, "磅");
        Add("liter", QuantityKind.Number, "升 公升");
        Add("barrel", QuantityKind.Number, "桶");
        Add("degree", QuantityKind.Number, "摄氏度 度");
        Add("kilowatt-hour", QuantityKind.Number, "千瓦时 度电 kWh");
        Add("megawatt", QuantityKind.Number, "兆瓦 MW");
        Add("gigawatt", QuantityKind.Number, "吉瓦 GW");
        Add("kilowatt", QuantityKind.Number, "千瓦 kW");
        Add("watt", QuantityKind.Number, "瓦");
        Add("person", QuantityKind.Number, "人次 人");
        Add("time", QuantityKind.Number, "次 回 遍 趟");
        Add("step", QuantityKind.Number, "步");
        Add("round", QuantityKind.Number, "轮");
        Add("kind", QuantityKind.Number, "种 種 类");
        Add("pair", QuantityKind.Number, "双 雙");
        Add("group", QuantityKind.Number, "群");
        Add("batch", QuantityKind.Number, "批");
        Add("cup", QuantityKind.Number, "杯");
        Add("bowl", QuantityKind.Number, "碗");
        Add("bottle", QuantityKind.Number, "瓶");
        Add("box", QuantityKind.Number, "盒 箱");
        Add("bag", QuantityKind.Number, "袋");
        Add("page", QuantityKind.Number, "页");
        Add("chapter", QuantityKind.Number, "章");
        Add("floor", QuantityKind.Number, "层楼");
        Add("generation", QuantityKind.Number, "代人");
        Add("share", QuantityKind.Number, "股");
        Add("item", QuantityKind.Number, "项");

        Add("", QuantityKind.Number, "个 個 只 隻 条 條 张 張 本 件 辆 輛 台 臺 架 家 所 名 位 口 头 頭 匹 棵 株 朵 粒 颗 顆 块 塊 片 根 支 枝 把 份 套 对 副 " +
            "样 门 门户 座 栋 幢 层 层级 间 間 扇 面 幅 篇 节 部 册 期 场 場 顿 声 聲 番 笔 筆 届 句 段 道 艘 枚 款 组 代 圈 队 班 宗 桩 桌 盘 包 车 辈 眼 封 项目 类别 " +
            "户 盏 串 捆 堆 阵 滴 束 排 列 行 例 股子 缕 卷 首 曲 级 票 集 帮 伙 员 尊 顶 盆 壶 具 床 摊 记 味 派 路 重 处 處 丝 撮 叠 杆 跤 粒子 栏 " +
            "阶段 阶 人份");
        return all.Distinct().GroupBy(pair => pair.Word[0])
            .ToDictionary(group => group.Key, group => group.GroupBy(p => p.Word, StringComparer.Ordinal).Select(g => g.First()).OrderByDescending(pair => pair.Word.Length).ToArray());
    }
}
