namespace Align.Translation.Providers.Drafting;

/// <summary>
/// English for the words of Chinese grammar, whose dictionary glosses explain more than they translate; an empty English word
/// drops the particle or measure word.
/// </summary>
internal static class DraftFunctionWords
{
    private static readonly Dictionary<string, string> Table = Parse(
        "的= 地= 得= 了= 着= 过= 吗= 呢= 吧= 啊= 呀= 嘛= 哦= 啦= 个= 所= 之= 矣= 乎= 兮= 罢了= 来说= 来讲= 而言= 式=style 们= 起来= 出来= 下来= 上来= 下去= 过来= 过去=past 的话= " +
        "是=is 也是=is also 就是=is 都是=all are 不是=is not 而是=but 还是=still 正是=is exactly 即是=is 便是=is 在=in 和=and 与=and 跟=with 及=and 以及=and 同=with 或=or 或者=or 或是=or 并=and 并且=and 而=and 而且=and 且=and 又=again 也=also 还=also " +
        "就=then 便=then 都=all 才=only 只=only 只是=only 不=not 没=not 没有=without 没有人=nobody 没人=nobody 多年=many years 多年前=many years ago 数年=several years 这一年=this year 那一年=that year 这一天=this day 到了=to 必须要=must 看不到=cannot see 大年初一=Lunar New Year's Day 先是=first 除此之外=besides 在此之前=before this 来自=from 来自于=from 来到=come to 走向=move toward 未=not 无=no 非=not 别=don't 不会=will not 不能=cannot 不要=do not 不可=may not 有=has 有着=has 具有=has 把= 将=will 被=by 让=let 使=make 给=to 从=from 自=from 由=by 到=to 至=to 往=toward 向=toward 对=for 对于=for 关于=about 为=for 为了=for 因=because 因为=because 由于=because of 因此=therefore 所以=so 于是=so 以=with 以便=so that 于=in 按=according to 按照=according to 根据=according to 随着=along with 通过=through 经过=through 沿着=along 作为=as 除了=except 除=except 比=than 比如=for example 例如=for example 如=such as 像=like 如同=like 等=etc. 等等=etc. 等人=and others " +
        "我=I 你=you 您=you 他=he 她=she 它=it 我们=we 咱们=we 你们=you 他们=they 她们=they 它们=they 自己=oneself 自家=own 人们=people 大家=everyone 谁=who 什么=what 怎么=how 怎样=how 如何=how 为什么=why 哪=which 哪里=where 哪儿=where 多少=how many 几=several 几个=several 几年=several years 几天=several days 几个月=several months 某=some 某些=some 一些=some 有些=some 这=this 这个=this 这些=these 这里=here 这儿=here 这样=like this 这么=so 这种=this kind of 这家=this 这一=this 那=that 那个=that 那些=those 那里=there 那儿=there 那样=like that 那么=so 那种=that kind of 那家=that 此=this 该=this 其=its 其中=among them 其他=other 其它=other 另=another 另外=in addition 各=each 各个=each 各类=all kinds of 各种=all kinds of 每=every 每个=every 每天=every day 每年=every year 本=this 诸多=many 许多=many 很多=many 多=many 不少=many 更多=more 所有=all 一切=everything 整个=the whole 全=whole 全部=all " +
        "但=but 但是=but 可是=but 然而=however 不过=but 却=but 虽然=although 尽管=despite 如果=if 若=if 要是=if 假如=if 只要=as long as 只有=only 除非=unless 无论=regardless of 不管=regardless of 即使=even if 哪怕=even if 既=both 既然=since 不仅=not only 不但=not only 而非=rather than 亦=also 亦或是=or 甚至=even 尤其=especially 特别=especially 则=then 即=namely 即便=even if 否则=otherwise 那时=then 之后=afterwards 之前=before 以后=afterwards 以前=before 后=after 前=before 后来=later 随后=then 接下来=next 然后=then 最后=finally 最终=finally 目前=at present 现在=now 如今=today 当时=at that time 当=when 时=when 时候=when 的时候=when 之时=when 期间=during 以来=since 已=already 已经=already 曾=once 曾经=once 正=just 正在=now 刚=just 刚刚=just 仍=still 仍然=still 依然=still 始终=always 一直=always 总是=always 总=always 常=often 常常=often 往往=often 再=again 再次=again 又一=another 更=more 更加=more 更是=even 最=most 最为=most 很=very 非常=very 十分=very 太=too 极=extremely 极其=extremely 相当=quite 较=relatively 比较=relatively 越=more 越来越=more and more 愈发=more and more 几乎=almost 大约=about 约=about 可能=maybe 也许=perhaps 或许=perhaps 当然=of course 其实=in fact 确实=indeed 的确=indeed 实际上=in fact 本质上=essentially 事实上=in fact " +
        "能=can 能够=can 可=can 可以=can 会=will 要=must 想要=want 想=want 必须=must 必然=inevitably 应=should 应该=should 应当=should 需要=need 需=need 得以=could 愿意=willing 敢=dare 肯=willing " +
        "上=on 上面=on 下=under 里=in 里面=in 内=within 中=in 外=outside 之间=between 之中=in 之内=within 之外=outside 旁=beside 间=between 方面=aspect 来=come 去=go 进=enter 出=out 做=do 作=as 说=say 称=say 表示=say 讲=say 看=look 看来=it seems 叫=call 用=use 成=become 成为=become 变成=become 变=change 一样=the same 一起=together 一定=certainly 一般=generally 一旦=once 一边=on one side 一方面=on the one hand 另一方面=on the other hand 一点=a little 一下= 一家=a 一个=a 一位=a 一名=a 一种=a kind of 一次=once 一场=a 一条=a 一张=a 一件=a 一把=a 一座=a 一部=a 一批=a batch of 一系列=a series of 一代=generation 一轮=round 另一=another 另一个=another 之一=one of 唯一=only 第一=first " +
        "大=big 小=small 新=new 老=old 好=good 高=high 低=low 长=long 短=short 人=person 年=year 月=month 日=day 天=day 家=family 事=matter 者=person 名=name 位= 种=kind 次=time 部=part 款=style 项=item 件= 只要=as long as 们= 张=sheet 手=hand 字=character 句=sentence 步=step 度=degree 点=point 起=from 处=place 方=side 场=field 层=level 级=level 型=type 化= 性= 率=rate 力=power 业=industry 界=circles 版=edition 站=station 路=road 线=line 网=network 圈=circle 局=game 会上=at the meeting 旗下=under its banner 旗下的=under its banner 底层=base layer 年初=early in the year 年底=end of the year 年末=end of the year 年中=mid-year 上半年=first half of the year 下半年=second half of the year 同一天=the same day 同样=likewise 同时=at the same time 与此同时=meanwhile 同比=year on year 环比=quarter on quarter 左右=or so 以上=and above 以下=and below 超过=exceed 达到=reach 达=reach 增长=grow 增长到=grow to 宣布=announce 发布=release 推出=launch 未来=future 过去的=past 此次=this time 首次=first time 首个=first 首=first 双方=both sides 三方=three parties 两者=both 二者=both 前者=the former 后者=the latter");

    /// <summary>All words of the table.</summary>
    public static IEnumerable<string> Words => Table.Keys;

    /// <summary>The English for a word of grammar; null when the word is none.</summary>
    public static string? Find(string word) => Table.TryGetValue(word, out var english) ? english : null;

    /// <summary>Particles and measure words that leave nothing in English.</summary>
    public static bool IsDropped(string word) => Table.TryGetValue(word, out var english) && english.Length == 0;

    internal static Dictionary<string, string> Parse(string table)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        foreach (var part in table.Split(' '))
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
            {
                // English of more than one word goes on after the blank.
                if (part.Length > 0 && last is not null) words[last] += " " + part;
                continue;
            }
            last = part[..equals];
            words[last] = part[(equals + 1)..];
        }
        return words;
    }
}
