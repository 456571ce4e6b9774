namespace Align.Segmentation.Rules;

/// <summary>The clause after a quotation that says who spoke: “你好！”他说。</summary>
internal static class SpeechTag
{
    // Longest clause and most clauses (…”老人叹了口气，低声说道。) that are read.
    private const int LongestClause = 32;
    private const int MostClauses = 2;

    // Verbs of saying that may end a clause.
    private static readonly WordIndex Verbs = WordIndex.OfEnds(
        "说 說 道 问 問 答 喊 叫 嚷 吼 骂 罵 叹 嘆 歎 念 唸 读 讀 唱 喝 曰 云 吟 劝 勸 催 斥 嘀咕 嘟囔 嘟哝 嘟噥 咕哝 咕噥 低语 低語 自语 自語 耳语 耳語 呢喃 喃喃 回答 回應 回应 回复 回覆 应声 應聲 应答 應答 答应 附和 解释 解釋 补充 補充 表示 指出 强调 強調 宣布 宣佈 提醒 警告 命令 吩咐 嘱咐 囑咐 叮嘱 叮囑 建议 建議 反驳 反駁 请求 請求 央求 恳求 懇求 哀求 乞求 抱怨 埋怨 感叹 感嘆 感慨 赞叹 讚嘆 惊呼 驚呼 欢呼 歡呼 高呼 呼喊 惊叹 驚嘆 怒斥 呵斥 训斥 訓斥 斥责 斥責 责备 責備 安慰 催促 坦言 透露 介绍 介紹 回忆 回憶 总结 總結 评价 評價 评论 評論 写 插嘴 插话 插話 打趣 调侃 調侃 嘲讽 嘲諷 讥讽 譏諷 哭诉 哭訴 哽咽 支吾 接话 接話 接口 搭腔 重复 重複 保证 保證 发誓 發誓 辩解 辯解 争辩 爭辯 说明 說明 告诉 告訴 咆哮 调笑 打招呼 招呼 开口 開口");

    // What may follow the verb: particles, a count, the one spoken to.
    private static readonly string[] Tails =
        ["道", "着", "著", "了", "起来", "起來", "了起来", "了起來", "出声", "出聲", "了一声", "了一聲", "一声", "一聲", "了一句", "一句", "了一遍", "开来", "我", "你", "他", "她", "我们", "我們", "他们", "他們", "她们", "她們", "自己", "大家", "对方", "對方", "众人", "眾人", "了句", "了声", "出来", "出來", "起", "过"];

    private static readonly CharSet TailEnds = new(string.Concat(Tails.Select(tail => tail[^1]).Distinct()));

    // Words that end like a verb of saying and are none.
    private static readonly WordIndex OtherWords = WordIndex.OfEnds(
        "来说 來說 而言 是说 是說 比如说 知道 味道 街道 铁道 鐵道 轨道 軌道 人行道 通道 隧道 跑道 渠道 报道 報道 公道 霸道 小说 小說 传说 傳說 学说 學說 访问 訪問 学问 學問 疑问 疑問 顾问 顧問 思念 想念 纪念 紀念 概念 观念 觀念 信念 吃喝 阅读 閱讀 描写 描寫 书写 听说 聽說 据说 據說 再说 難道 难道 头道 一道 这么说 车道 河道 管道 过道 地道 厚道");

    // Nobody spoke, or it was only heard.
    private static readonly WordIndex Denials = WordIndex.OfStarts(
        "没有 沒有 没人 沒人 无人 無人 没说 沒說 没答 没回 沒回 不说 不說 不答 不回 不问 不語 不语 不再 未曾 未答 谁也 誰也 听他 聽他 听她 聽她 听了 聽了 听到 聽到 听如此 聽如此 一听 一聽 听说 聽說");

    // A clause that begins so tells what happened next or draws a conclusion.
    private static readonly WordIndex NoSubjects = WordIndex.OfStarts(
        "一面 一边 一邊 边 邊 而且 但是 但 然而 于是 於是 因为 因為 所以 如果 虽然 雖然 可是 换 換 也就 总的 總的 一般 俗话 俗話 常言 据 據 有道 比如 例如 简单 簡單 具体 具體 确切 確切 严格 嚴格 老实 老實 坦白 坦率 不用 可以 反过来 反過來 就是 对于 對於 所谓 这是 那是 此话 此言 这话 那话");

    /// <summary>Whether a speech tag begins at <paramref name="start"/>, just after a quotation.</summary>
    public static bool Follows(in SegmentScan scan, int start)
    {
        if (IsIntroduced(scan)) return false;
        var text = scan.Text;
        for (var clause = 0; clause < MostClauses; clause++)
        {
            var end = ClauseEnd(text, start);
            if (end == start || end - start > LongestClause) return false;
            var stop = end < text.Length ? text[end] : '\n';
            // 他说：“… leads to the next quotation, not back to this one.
            if (stop is '：' or ':' or '？' or '?' || Characters.IsQuoteOpener(stop)) return false;
            var leadsOn = stop is '，' or ',' && !(end + 1 < text.Length && (Characters.IsQuoteOpener(text[end + 1]) || text[end + 1] == '"'));
            if (IsTag(text[start..end], needsSubject: clause == 0, leadsOn)) return true;
            if (stop is not ('，' or ',') || clause + 1 == MostClauses) return false;
            start = end + 1;
            while (start < text.Length && text[start] == ' ') start++;
        }
        return false;
    }

    // A quotation that 他说： leads to has its tag already.
    private static bool IsIntroduced(in SegmentScan scan)
    {
        var i = scan.Opener - 1;
        if (i < scan.Start) return false;
        var text = scan.Text;
        while (i > scan.Start && text[i] == ' ') i--;
        if (text[i] is '：' or ':') return true;
        if (text[i] is '，' or ',' && i > scan.Start) i--;
        return text[i] is '说' or '說' or '道' or '问' or '問' or '喊' or '叫' or '答';
    }

    // 他说着，… leads on to what he did meanwhile: a sentence of its own, as 他说完… is.
    private static bool IsTag(ReadOnlySpan<char> clause, bool needsSubject, bool leadsOn)
    {
        clause = clause.TrimEnd();
        return SaysSomething(clause, needsSubject, leadsOn) && !(needsSubject && NoSubjects.Match(clause) > 0) && !Denials.IsIn(clause);
    }

    private static bool SaysSomething(ReadOnlySpan<char> clause, bool needsSubject, bool leadsOn)
    {
        if (clause.IsEmpty) return false;
        if (EndsWithVerb(clause, needsSubject)) return true;
        if (!TailEnds.Contains(clause[^1])) return false;
        foreach (var tail in Tails)
        {
            if (!clause.EndsWith(tail.AsSpan(), StringComparison.Ordinal) || (leadsOn && tail is "着" or "著")) continue;
            if (EndsWithVerb(clause[..^tail.Length], needsSubject)) return true;
        }
        return false;
    }

    // 说 alone says too little about who spoke; the longest verb need not be the one that leaves a subject.
    private static bool EndsWithVerb(ReadOnlySpan<char> clause, bool needsSubject)
    {
        var verb = Verbs.Match(clause);
        return verb > 0 && (clause.Length > verb || !needsSubject) && OtherWords.Match(clause) == 0;
    }

    private static int ClauseEnd(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestClause + 1);
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            var isInside = char.IsLetterOrDigit(c) || c is ' ' or '·' or '•' or '-' or '、' or '\u3000' || char.IsSurrogate(c) || c == ProtectionMask.Closer || c == ProtectionMask.Opener || c == ProtectionMask.Word;
            if (!isInside) return i;
        }
        return limit;
    }
}
