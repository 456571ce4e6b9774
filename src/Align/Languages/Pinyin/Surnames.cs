namespace Align.Languages.Pinyin;

/// <summary>Chinese surnames, and the readings of those whose everyday reading is another.</summary>
internal static class Surnames
{
    private const string Single =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄" +
        "贝臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘缪解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段焦巴谷车侯全班仰秋仲伊宫宁仇栾甘厉武" +
        "符刘景詹龙叶幸司黎薄印白蒲邰从鄂索赖卓蔺屠蒙池乔阴胥闻党翟谭贡姬申扶冉雍桑桂牛寿边燕冀尚温庄晏柴瞿阎慕连习艾鱼容向古易慎戈廖庾终居衡步都耿满匡国文寇广东欧沃利越隆师巩聂晁冷辛简饶曾沙丰关查游竺权盖桓公岳井佟汲";

    /// <summary>Characters that are surnames but far more often something else: they need a sign of a person beside them.</summary>
    private const string Weak =
        "金方安常乐于元齐康余华成时向和高马白万石路江季管应解全国文东公从广利都古边满连温封段包左林关车牛石项章史雷龙蓝黄叶田水洪钟夏秋冷简易宫巴步居终司印党阴闻曲越隆师索池班沙丰权查游单任何房计强明海祝梅贝项顾盛容施严尤";

    private static readonly string[] Double =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯", "端木", "南宫", "独孤", "澹台", "淳于", "单于", "申屠", "轩辕", "闻人", "赫连", "呼延", "百里", "东郭", "西门", "万俟",
    ];

    private static readonly Dictionary<string, string> Readings = new(StringComparer.Ordinal)
    {
        ["单"] = "Shan", ["曾"] = "Zeng", ["解"] = "Xie", ["查"] = "Zha", ["任"] = "Ren", ["华"] = "Hua", ["仇"] = "Qiu", ["盖"] = "Ge", ["乐"] = "Le", ["翟"] = "Zhai", ["尹"] = "Yin",
        ["缪"] = "Miao", ["宁"] = "Ning", ["区"] = "Ou", ["朴"] = "Piao", ["薄"] = "Bo", ["晁"] = "Chao", ["尉迟"] = "Yuchi", ["万俟"] = "Moqi", ["单于"] = "Chanyu", ["澹台"] = "Tantai", ["长孙"] = "Zhangsun",
        ["吕"] = "Lyu", ["佘"] = "She", ["洗"] = "Xian", ["覃"] = "Qin", ["纪"] = "Ji", ["葛"] = "Ge", ["车"] = "Che", ["燕"] = "Yan",
    };

    private static readonly HashSet<char> SingleSet = [.. Single];

    private static readonly HashSet<char> DoubleFirst = [.. Double.Select(name => name[0])];

    /// <summary>Length of the surname that the text begins with: 2, 1 or 0.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        foreach (var name in DoubleFirst.Contains(text[0]) ? Double : [])
            if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal)) return 2;
        return SingleSet.Contains(text[0]) ? 1 : 0;
    }

    /// <summary>Whether the surname is more often another word.</summary>
    public static bool IsWeak(ReadOnlySpan<char> surname) => surname.Length == 1 && Weak.IndexOf(surname[0]) >= 0;

    /// <summary>The fixed reading of a surname; null where the lexicon's is right.</summary>
    public static string? Reading(string surname) => Readings.TryGetValue(surname, out var reading) ? reading : null;
}
