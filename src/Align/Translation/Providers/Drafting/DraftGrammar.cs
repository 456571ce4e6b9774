using Align.Languages.Quantities;

namespace Align.Translation.Providers.Drafting;

/// <summary>A few rules of word order and form that make a draft easier to read. Tokens are changed in place, never added.</summary>
internal static class DraftGrammar
{
    public static void Apply(List<DraftToken> tokens)
    {
        Dates(tokens);
        Ones(tokens);
        Frames(tokens);
        Possessives(tokens);
        RecentPast(tokens);
        Plurals(tokens);
        Verbs(tokens);
        tokens.RemoveAll(static token => token.IsEmpty);
        Articles(tokens);
    }

    /// <summary>在…上/中/里/后: the preposition takes the sense of the word that closes the frame.</summary>
    private static void Frames(List<DraftToken> tokens)
    {
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == DraftTokenKind.Punctuation && token.Text is "," or "." or ";" or "?" or "!" or ":") open = -1;
            if (token.Kind != DraftTokenKind.Function) continue;
            if (token.Source is "在" or "于") open = i;
            else if (Closing(token.Source) is { } preposition && i > 0 && (tokens[i - 1].IsContent || tokens[i - 1].Kind is DraftTokenKind.Quantity or DraftTokenKind.Placeholder || tokens[i - 1].Text is "”" or ")"))
            {
                // 十九年前, 五个月后: a length of time is counted from now.
                if (tokens[i - 1].Quantity is { Kind: QuantityKind.Duration } && Distance(token.Source) is { } distance)
                {
                    if (open >= 0 && open >= i - 3) tokens[open] = tokens[open] with { Text = "" };
                    tokens[i] = token with { Text = distance };
                    open = -1;
                }
                else if (open >= 0 && i - open <= 14)
                {
                    tokens[open] = tokens[open] with { Text = preposition };
                    tokens[i] = token with { Text = "" };
                    open = -1;
                }
            }
        }
    }

    private static string? Distance(string word) => word switch
    {
        "前" or "之前" or "以前" => "ago",
        "后" or "之后" or "以后" => "later",
        "内" or "之内" or "里" => "",
        _ => null,
    };

    /// <summary>A date at the head of a clause gets its preposition: In 2025, ...; 在 before a day is "on".</summary>
    private static void Dates(List<DraftToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Quantity is not { Kind: QuantityKind.Date, Date: { Part: not (DatePart.Cohort or DatePart.Decade) } date }) continue;
            if (i + 1 < tokens.Count && tokens[i + 1] is { Kind: DraftTokenKind.Function, Source: var following } && Boundary(following) is { } boundary)
            {
                // 2018年之后: the word behind becomes the preposition, and 在 before it goes.
                if (i > 0 && tokens[i - 1] is { Kind: DraftTokenKind.Function, Source: "在" or "从" or "自" }) tokens[i - 1] = tokens[i - 1] with { Text = "" };
                tokens[i] = tokens[i] with { Text = $"{boundary} {tokens[i].Text}" };
                tokens[i + 1] = tokens[i + 1] with { Text = "", Source = "" };
                continue;
            }
            var preposition = date.Part == DatePart.End ? "at" : date.Day is null ? "in" : "on";
            if (i > 0 && tokens[i - 1] is { Kind: DraftTokenKind.Function, Source: "在" or "于" }) tokens[i - 1] = tokens[i - 1] with { Text = preposition };
            else if ((i == 0 || tokens[i - 1].Text is "," or "." or ";") && i + 1 < tokens.Count
                && (tokens[i + 1].IsContent || tokens[i + 1].Kind == DraftTokenKind.Function && tokens[i + 1].Source is not ("的" or "后" or "前" or "之后" or "之前" or "到" or "至") || (tokens[i + 1].Text is "," && i + 2 < tokens.Count)))
                tokens[i] = tokens[i] with { Text = $"{preposition} {tokens[i].Text}" };
        }
    }

    private static string? Boundary(string word) => word switch
    {
        "后" or "之后" or "以后" => "after",
        "前" or "之前" or "以前" => "before",
        "起" or "以来" => "since",
        _ => null,
    };

    /// <summary>I am, we are; a verb before 了 or 过 is past; 前 before a number is "top".</summary>
    private static void Verbs(List<DraftToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (token, next) = (tokens[i], tokens[i + 1]);
            if (token.Kind == DraftTokenKind.Function && next is { Kind: DraftTokenKind.Function, Source: "是" })
            {
                var form = token.Source switch { "我" => "am", "我们" or "咱们" or "你" or "您" or "你们" or "他们" or "她们" or "它们" or "这些" or "那些" or "大家" => "are", _ => "is" };
                tokens[i + 1] = next with { Text = form };
            }
            else if (token is { Kind: DraftTokenKind.Word, IsVerb: true } && next is { Kind: DraftTokenKind.Function, Source: "了" or "过" }) tokens[i] = token with { Text = EnglishPast.Of(token.Text) };
            else if (token is { Kind: DraftTokenKind.Function, Source: "前" } && next.Quantity is { Kind: QuantityKind.Number }) tokens[i] = token with { Text = "top" };
        }
    }

    /// <summary>这一年, 每一天: after such a word the one is not said.</summary>
    private static void Ones(List<DraftToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
            if (tokens[i].Quantity is { Value: 1, Upper: null, IsSpelled: true } && tokens[i - 1] is { Kind: DraftTokenKind.Function, Source: "这" or "那" or "每" or "某" or "此" or "该" or "另" }
                && tokens[i].Text.StartsWith("one ", StringComparison.Ordinal)) tokens[i] = tokens[i] with { Text = tokens[i].Text[4..] };
    }

    private static string? Closing(string word) => word switch
    {
        "上" or "上面" => "on",
        "中" or "里" or "里面" or "之中" => "in",
        "内" or "之内" => "within",
        "下" => "under",
        "之后" or "以后" or "后" => "after",
        "之前" or "以前" or "前" => "before",
        "外" or "之外" => "outside",
        "之间" or "间" => "between",
        "期间" => "during",
        "时" or "的时候" or "时候" => "when",
        "旁" => "beside",
        _ => null,
    };

    /// <summary>我的 my, 阿里的 Alibaba's.</summary>
    private static void Possessives(List<DraftToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i + 1] is not { Kind: DraftTokenKind.Function, Source: "的" }) continue;
            var token = tokens[i];
            if (token.Kind == DraftTokenKind.Function)
            {
                var possessive = token.Source switch
                {
                    "我" => "my", "你" or "您" or "你们" => "your", "他" => "his", "她" => "her", "它" => "its", "我们" or "咱们" => "our", "他们" or "她们" or "它们" => "their", "自己" => "own", "谁" => "whose", _ => null,
                };
                if (possessive is not null) tokens[i] = token with { Text = possessive };
            }
            else if (token.Kind is DraftTokenKind.Name || (token.Kind == DraftTokenKind.Word && token.Text.Length > 0 && char.IsUpper(token.Text[0]) && i + 2 < tokens.Count && tokens[i + 2].IsContent))
                tokens[i] = token with { Text = token.Text + (token.Text[^1] == 's' ? "'" : "'s") };
            // A term stands exactly as the glossary has it; its 's is a token of its own that clings to it.
            else if (token.Kind is DraftTokenKind.Term && i + 2 < tokens.Count && tokens[i + 2].IsContent && token.Source is not "[]" && token.Text.Length > 0 && char.IsLetter(token.Text[^1]))
                tokens[i + 1] = new DraftToken(DraftTokenKind.Punctuation, "'s") { Source = "的" };
        }
    }

    /// <summary>近三年, 过去二十年, 未来三年: the past three years, the next three years.</summary>
    private static void RecentPast(List<DraftToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Quantity is not { Kind: QuantityKind.Duration } duration) continue;
            if (duration.Precision == QuantityPrecision.Nearly && token.Source.StartsWith("近", StringComparison.Ordinal))
                tokens[i] = token with { Text = "the past " + QuantityWriter.ToEnglish(duration with { Precision = QuantityPrecision.Exact }) };
            else if (i > 0 && tokens[i - 1].Source is "过去" or "最近") tokens[i - 1] = tokens[i - 1] with { Text = "the past" };
            else if (i > 0 && tokens[i - 1].Source is "未来" or "今后" or "接下来") tokens[i - 1] = tokens[i - 1] with { Text = "the next" };
        }
    }

    /// <summary>3000个县城: the last noun after a counted number above one is plural.</summary>
    private static void Plurals(List<DraftToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Quantity is not { Kind: QuantityKind.Number, Unit: "" } quantity) continue;
            if ((quantity.Upper ?? quantity.Value) <= 1 || !(quantity.HasMeasureWord || quantity.IsSpelled)) continue;
            var noun = -1;
            for (var j = i + 1; j < tokens.Count && j <= i + 3; j++)
            {
                if (tokens[j].Source is "大" or "新" or "小" or "老" && noun < 0) continue;
                if (tokens[j] is { Kind: DraftTokenKind.Function, Source: "方" or "者" or "人" } && noun < 0)
                {
                    noun = j;
                    break;
                }
                if (tokens[j].Kind != DraftTokenKind.Word || tokens[j].IsVerb || tokens[j].IsEmpty) break;
                noun = j;
            }
            if (noun >= 0 && char.IsLower(tokens[noun].Text[0])) tokens[noun] = tokens[noun] with { Text = Plural(tokens[noun].Text) };
        }
    }

    private static string Plural(string noun)
    {
        if (noun.EndsWith('s') || noun.EndsWith("people", StringComparison.Ordinal) || noun.EndsWith("ing", StringComparison.Ordinal) || noun.EndsWith("ese", StringComparison.Ordinal)) return noun;
        if (noun.EndsWith('y') && noun.Length > 1 && "aeiou".IndexOf(noun[^2]) < 0) return noun[..^1] + "ies";
        if (noun.EndsWith("person", StringComparison.Ordinal)) return noun[..^6] + "people";
        if (noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 3) return noun[..^2] + "en";
        return noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) || noun.EndsWith('x') || noun.EndsWith('z') ? noun + "es" : noun + "s";
    }

    /// <summary>"a" becomes "an" before a vowel, and goes where another determiner stands beside it.</summary>
    private static void Articles(List<DraftToken> tokens)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Text is not "a" || tokens[i].Kind is DraftTokenKind.Latin or DraftTokenKind.Term) continue;
            var next = i + 1;
            while (next < tokens.Count && tokens[next].Kind == DraftTokenKind.Space) next++;
            var previous = i > 0 ? tokens[i - 1] : default;
            if (previous.Kind == DraftTokenKind.Function && previous.Text is "this" or "that" or "every" or "some" or "another" or "each") tokens.RemoveAt(i);
            else if (next < tokens.Count && tokens[next].Text.Length > 0 && "aeiouAEIOU".IndexOf(tokens[next].Text[0]) >= 0) tokens[i] = tokens[i] with { Text = "an" };
        }
    }
}
