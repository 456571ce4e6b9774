namespace Align.Alignment.Evidence;

/// <summary>What the commonest Chinese words are in running English, where a dictionary lists meanings without saying which is usual.</summary>
/// <remarks>Written for this project: words of speech, pronouns, connectives and common verbs of narrative, Chinese words before the colon.</remarks>
internal static class EverydayWords
{
    private const string Lines =
        "道,说,说道,曰,言,讲,说着,又说,便道,说过:say,tell,ask,reply,speak;笑道:say,laugh,smile;笑,笑着,微笑,大笑,哈哈,嘻嘻:laugh,smile,grin,ha;问,问道,忙问:ask,say,question;答,答道,回答,应道,应:answer,reply,say;叫道,喊道,叫,喊,嚷:cry,shout,call,yell;" +
        "骂,骂道:curse,scold,swear;叹,叹道,叹息:sigh,say;想,心想,心道,寻思:think,wonder,want;我,俺,吾,余,在下,老子:i,we;我们,咱们,咱,俺们:we;你,您,汝,尔:you;你们:you;他,它:he,it;她:she;他们,她们,它们:they;自己,自家:himself,herself,own;" +
        "谁:who;什么,甚么,啥,何:what;怎么,如何,怎样,怎:how,what,why;为什么,为何:why;哪里,哪儿,何处:where;哪:which,where;几:how,many,few;多少:how,many,much;" +
        "不,没,没有,无,未,别,莫,勿,非,甭,不要,不会,不能,不是:not,no,never;但,但是,可是,然而,不过,却,只是,可:but,however,yet,though;因为,因,由于:because,since;所以,因此,于是,因而:so,therefore;如果,若,假如,要是,倘若,若是:if;虽然,虽,尽管:although,though;" +
        "然后,接着,随后,便,就:then,after;后来:later,then,after;当时,那时:then,time;现在,如今,此刻,今:now;已经,已:already;还,仍,仍然,依然:still,yet;也:also,too;再,又:again,another;都,全,皆:all,every,both;只,仅:only,just;很,十分,非常,极:very,so;最:most;更:even,more;" +
        "这,这个,此,这样,这么,这种:this,such;那,那个,那样,那么:that,then;这里,这儿:here;那里,那儿:there;一,一个,一位,一只:one,a;两,二,俩:two;些,几个,一些:some,few;" +
        "有:have,there;在:at,in;是:be;会,能,可以,能够:can,could,able,may;要:want,will,must;得,必须,须,应该,该,应当:must,should,have;愿,愿意,肯:willing,would;给:give;让,使,令,叫做:let,make;把:take;" +
        "来,过来,前来:come;去,走,离开,往:go,leave;回,回来,回去:return,back;到,到达,来到,抵:arrive,reach,get;进,入,进来,进去,走进:enter,in,into;出,出来,出去,走出:out,come;起来,起身,站起:up,rise,stand;坐,坐下:sit;站,立:stand;看,见,看见,瞧,望,看到,瞧见:see,look,watch;" +
        "听,听见,听到,闻:hear,listen;知道,知,晓得,明白,懂:know,understand,realize;觉得,感到,觉:feel;拿,取,拿起:take,get;放:put;做,干,作:do,make;吃:eat,food,meal;喝:drink;睡,睡觉:sleep;死:die,dead;打:hit,beat,fight;" +
        "人,人们,别人,众人,大家:people,person,man,everyone;男人,汉子:man;女人,妇人,女子:woman;孩子,小孩,儿童:child,boy;姑娘,女孩,丫头:girl,maid;先生:mr,sir;太太,夫人:mrs,madam,lady,wife;父亲,爹,爸爸,爸:father;母亲,娘,妈妈,妈:mother;" +
        "爷爷,祖父:grandfather;奶奶,祖母:grandmother;儿子:son;女儿:daughter;兄弟,哥哥,弟弟,哥:brother;姐姐,妹妹,姊妹,姐:sister;丈夫:husband;妻子,老婆,媳妇:wife;" +
        "头,脑袋:head;手:hand;脚,足:foot;眼,眼睛,目光,目:eye,gaze;脸,面:face;心,心里,心中:heart,mind;身,身体,身上,身子:body;嘴,口:mouth;话,言语,话语:word,say;声,声音:voice,sound;事,事情:thing,matter;东西:thing;" +
        "家,屋,房,屋子,房子:house,home,room;门:door,gate;路,道路:road,way;天,日,日子:day,sky;夜,晚,晚上,夜里:night,evening;早上,早晨,早:morning,early;年:year;月:month,moon;时候,时,时间,时分:when,time;前,以前:before,ago,front;后,以后,之后:after,later,behind;" +
        "上:on,up,above;下:down,under,below;里,中,内:in,inside;外,外面:outside,out;里面:inside;忽然,突然,忽:suddenly;终于:finally,last;好:good,well,all,right;大:big,great,large;小:small,little,young;老:old;新:new;多:many,much,more;少:few,little;" +
        "快:quick,fast,hurry;慢,慢慢:slow;忙,连忙,急忙,赶紧:hurry,quick,busy;高兴,喜,开心,欢喜:happy,glad,pleased,delighted;怒,生气,愤怒,恼:angry,anger;怕,害怕,恐:afraid,fear;哭:cry,weep;爱:love;喜欢:like;恨:hate;" +
        "吗,么:what;呢:what;唉,哎,嗐,咳:oh,alas;啊,呀,哎呀,啊呀,哎哟:ah,oh";

    /// <summary>English words for each Chinese one, the likelier first.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = Read();

    private static Dictionary<string, string[]> Read()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Lines.Split(';'))
        {
            var colon = line.IndexOf(':');
            var english = line[(colon + 1)..].Split(',');
            foreach (var chinese in line[..colon].Split(',')) words[chinese] = english;
        }
        return words;
    }
}
