namespace Align.Translation.Providers.Drafting;

/// <summary>
/// English for frequent words whose first dictionary gloss is seldom meant, and for words of today that older dictionaries lack.
/// Verbs begin with "to".
/// </summary>
internal static class DraftCommonWords
{
    private static readonly Dictionary<string, string> Table = DraftFunctionWords.Parse(
        "电商=e-commerce 商家=merchant 全球=global 开源=open-source 应用=application 平台=platform 资源=resource 整合=to integrate 合作=cooperation 战略=strategic 传统=traditional 气象=atmosphere 业务=business 云=cloud 云计算=cloud computing " +
        "投入=to invest 给出=to give 结果=result 社会=society 大小=large and small 东西=thing 模型=model 集团=group 大多数=most 管理=management 机会=opportunity 时代=era 发展=development 组织=organization 技术=technology 公司=company 产品=product 市场=market " +
        "企业=enterprise 短视频=short video 直播=livestreaming 算力=computing power 大模型=large model 人工智能=artificial intelligence 内卷=involution 生态=ecosystem 领域=field 研发=research and development 财报=financial report 增速=growth rate 营收=revenue 净利润=net profit " +
        "市值=market value 上市=to go public 融资=financing 投资=investment 资本=capital 资产=asset 用户=user 客户=customer 品牌=brand 供应链=supply chain 半导体=semiconductor 芯片=chip 智能=intelligent 智能手机=smartphone 手机=mobile phone 互联网=internet 数据=data " +
        "数字=digital 创新=innovation 创业=startup 创始人=founder 首席执行官=CEO 总裁=president 主席=chairman 董事长=chairman 董事会=board of directors 员工=employee 团队=team 部门=department 政府=government 国家=country 城市=city 县城=county town 世界=world 中国=China 美国=United States " +
        "经济=economy 政策=policy 问题=problem 原因=reason 情况=situation 关系=relationship 变化=change 改革=reform 影响=influence 作用=role 能力=ability 水平=level 价值=value 价格=price 成本=cost 规模=scale 速度=speed 效率=efficiency 质量=quality 服务=service 系统=system 网络=network " +
        "信息=information 媒体=media 文化=culture 历史=history 教育=education 学习=to study 研究=research 工作=work 生活=life 生意=business 故事=story 开始=to begin 结束=to end 继续=to continue 进入=to enter 支持=to support 提供=to provide 提高=to raise 提升=to improve 增加=to increase 减少=to reduce " +
        "实现=to achieve 完成=to complete 建立=to establish 成立=to found 签署=to sign 签约=signing 参加=to take part in 举办=to hold 举行=to hold 出席=to attend 认为=to believe 发现=to find 知道=to know 觉得=to feel 希望=to hope 看到=to see 得到=to get 带来=to bring 带领=to lead 面对=to face 面临=to face 需求=demand " +
        "新车=new car 车型=car model 股价=share price 股份=shares 股东=shareholder 罚款=fine 反垄断=antitrust 快手=Kuaishou 抖音=Douyin 微信=WeChat 百度=Baidu 腾讯=Tencent 华为=Huawei 小米=Xiaomi 京东=JD.com 宝马=BMW 奔驰=Mercedes-Benz 大众=public 苹果=Apple 谷歌=Google 微软=Microsoft 亚马逊=Amazon 英特尔=Intel " +
        "合二为一=to merge into one 全力以赴=to go all out 国产=domestic 海外=overseas 国内=domestic 国际=international 核心=core 主要=main 重要=important 重大=major 最大=largest 最小=smallest 最新=latest 最好=best 最高=highest 最低=lowest 最终=final 更好=better 更大=larger 巨大=huge 快速=fast 迅速=quickly 明显=clearly 不断=constantly 纷纷=one after another " +
        "旗帜鲜明=clearly 优势=advantage 前所未有=unprecedented 意义=significance 意思=meaning 方向=direction 方式=way 方法=method 目标=goal 计划=plan 项目=project 任务=task 阶段=stage 过程=process 时间=time 地方=place 朋友=friend 孩子=child 父亲=father 母亲=mother 先生=Mr. 女士=Ms. 老师=teacher 学生=student 记者=reporter " +
        "一代=generation 下一个=the next 上一个=the previous 同行=peers 对手=rival 巨头=giant 玩家=player 战场=battlefield 周期=cycle 存量=existing stock 增量=increment 流量=traffic 会议=meeting 现场=scene 布局=layout 打造=to build 推动=to drive 助推=to boost 引发=to trigger 引领=to lead 放缓=to slow 趋缓=to slow 见顶=to peak " +
        "下沉市场=lower-tier market 线下=offline 线上=online 年轻人=young people 中小=small and medium 中小企业=small and medium enterprises 中产=middle class 基建=infrastructure 基础设施=infrastructure 集群=cluster 参数=parameter 算法=algorithm 想象力=imagination 全民=nationwide 至今=so far 双十一=Singles' Day 之力=power 合为=to merge into " +
        "打=to hit 走=to walk 吃=to eat 卖=to sell 买=to buy 写=to write 听=to listen 问=to ask 拿=to take 放=to put 送=to send 找=to find 站=to stand 坐=to sit 住=to live 开=to open 关=to close 带=to bring 靠=to rely on 跑=to run 飞=to fly 死=to die 爱=to love 怕=to fear 笑=to laugh 哭=to cry 读=to read 学=to learn 教=to teach 见=to see 懂=to understand 信=to believe 换=to change " +
        "连=even 城=city 省=province 市=city 县=county 镇=town 村=village 国=country 军=army 队=team 票=ticket 钱=money 车=car 船=ship 书=book 头=head 眼=eye 脸=face 心=heart 口=mouth 门=door 房=house 花=flower 树=tree 草=grass 马=horse 牛=cow 红=red 白=white 黑=black 真=really 快=fast 慢=slow 早=early 晚=late 先=first 重=heavy 轻=light 难=difficult 近=near 远=far 原=original 副=vice 合=to combine " +
        "分=to divide 入=to enter 立=to stand 定=to set 发=to issue 交=to hand over 接=to receive 收=to receive 报=to report 选=to choose 建=to build 造=to make 传=to pass on 记=to remember 认=to recognize 试=to try 算=to count 王=king 女=woman 男=man 儿=child 话=words 声=sound 光=light 火=fire 山=mountain 水=water 海=sea 天下=the world 出征=to set out 到底=after all 分别=respectively");

    /// <summary>All words of the table.</summary>
    public static IEnumerable<string> Words => Table.Keys;

    /// <summary>The English of a word; null when it is not in the table.</summary>
    public static string? Find(string word) => Table.TryGetValue(word, out var english) ? english : null;
}
