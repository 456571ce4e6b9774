namespace Align.Cedict.Compilation;

/// <summary>English words that carry no or little meaning of their own in a gloss.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Function = Set(
        """
        a an the of to in on at by for with from into onto upon as and or nor than that which whom whose
        is are was were be been being am do does did done has had having
        s t d ll re ve sb sth smb smth etc esp eg ie e.g i.e usu abbr lit fig cf pr var coll tw also a.k.a a.m p.m
        """);

    private static readonly HashSet<string> Light = Set(
        """
        i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this these those there here
        one ones one's oneself himself herself itself themselves yourself someone somebody something sb's sth's another other others
        some any such so very too not no can could must will would shall should may might have get make
        out up off down away back over under within without about after before between among during through against along across around
        if but because while although though when where who what how why all more most much many only just
        """);

    private static readonly string[] Contractions = ["n't", "'re", "'ve", "'ll", "'m"];

    /// <summary>Whether a word is grammar only and never a translation.</summary>
    public static bool IsFunction(string word) => Function.Contains(word);

    /// <summary>Whether a word counts only in a gloss that has nothing heavier: 我 is <c>I</c>, but 走路 is not <c>one</c>.</summary>
    public static bool IsLight(string word) =>
        Light.Contains(word) || Array.Exists(Contractions, end => word.EndsWith(end, StringComparison.Ordinal));

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
