namespace Align.Translation.Providers.Drafting;

/// <summary>Writes an English verb in the past tense.</summary>
internal static class EnglishPast
{
    private static readonly Dictionary<string, string> Irregular = (
        "be was,bear bore,overtake overtook,mistake mistook,undergo underwent,become became,begin began,bite bit,blow blew,break broke,bring brought,build built,burn burned,buy bought,catch caught,choose chose,come came,cost cost,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell," +
        "feed fed,feel felt,fight fought,find found,fly flew,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,know knew,lay laid,lead led,leave left," +
        "lend lent,let let,lie lay,lose lost,make made,mean meant,meet met,overcome overcame,pay paid,put put,quit quit,read read,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shoot shot,show showed," +
        "shut shut,sing sang,sink sank,sit sat,sleep slept,speak spoke,spend spent,spread spread,stand stood,steal stole,stick stuck,strike struck,swim swam,take took,teach taught,tear tore,tell told,think thought,throw threw,understand understood,undertake undertook," +
        "wake woke,wear wore,win won,withdraw withdrew,write wrote,stop stopped,plan planned,drop dropped,slip slipped,grab grabbed,beg begged,admit admitted,permit permitted,occur occurred,refer referred,prefer preferred,submit submitted,commit committed,trap trapped,ship shipped,step stepped,chat chatted,rob robbed,hug hugged,nod nodded")
        .Split(',').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The phrase with its first word, the verb, in the past: "bring up" becomes "brought up".</summary>
    public static string Of(string phrase)
    {
        var end = phrase.IndexOf(' ');
        var (verb, rest) = end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
        return Verb(verb) + rest;
    }

    private static string Verb(string verb)
    {
        if (Irregular.TryGetValue(verb, out var past)) return past;
        if (verb.Length < 2 || verb.EndsWith("ed", StringComparison.Ordinal) || !char.IsLower(verb[^1])) return verb;
        if (verb.EndsWith('e')) return verb + "d";
        return verb.EndsWith('y') && "aeiou".IndexOf(verb[^2]) < 0 ? verb[..^1] + "ied" : verb + "ed";
    }
}
