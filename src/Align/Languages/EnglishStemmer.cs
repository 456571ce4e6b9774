namespace Align.Languages;

/// <summary>Cuts English words back to a stem that inflected and closely related forms share: studied, studies and study to studi.</summary>
/// <remarks>
/// In the spirit of Porter (1980), with fewer steps: plural and verb endings, a doubled consonant, a final e or y, the commonest
/// suffixes of derivation, and a table of irregular forms. Stems are keys for comparison and no words to show.
/// </remarks>
internal static class EnglishStemmer
{
    // Regular endings are cut by rule; here stand the forms that no rule reaches, as base:form,form.
    private const string IrregularForms =
        "be:am,is,are,was,were,been,being,'s,'re,'m have:has,had,having,'ve do:does,did,done,doing go:went,gone,goes say:said see:saw,seen take:took,taken come:came " +
        "know:knew,known get:got,gotten give:gave,given find:found think:thought tell:told become:became leave:left feel:felt bring:brought begin:began,begun keep:kept " +
        "hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met run:ran pay:paid sit:sat speak:spoke,spoken lie:lay,lain lead:led grow:grew,grown " +
        "lose:lost fall:fell,fallen send:sent build:built understand:understood draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought " +
        "wear:wore,worn choose:chose,chosen seek:sought throw:threw,thrown catch:caught deal:dealt win:won forget:forgot,forgotten lay:laid sell:sold fight:fought " +
        "teach:taught eat:ate,eaten sing:sang,sung fly:flew,flown strike:struck,stricken hang:hung shake:shook,shaken ride:rode,ridden feed:fed shoot:shot drink:drank,drunk " +
        "hide:hid,hidden swing:swung sweep:swept steal:stole,stolen bend:bent sleep:slept wake:woke,woken bite:bit,bitten swim:swam,swum stick:stuck tear:tore,torn " +
        "swear:swore,sworn blow:blew,blown sink:sank,sunk dig:dug freeze:froze,frozen shine:shone slide:slid spin:spun spring:sprang,sprung creep:crept weep:wept " +
        "kneel:knelt bind:bound grind:ground wind:wound flee:fled cling:clung fling:flung leap:leapt lend:lent light:lit ring:rang,rung shrink:shrank,shrunk " +
        "stride:strode weave:wove,woven bear:bore,borne,born make:made forgive:forgave,forgiven lean:leant learn:learnt burn:burnt dream:dreamt arise:arose,arisen " +
        "man:men woman:women child:children foot:feet tooth:teeth mouse:mice goose:geese person:people wife:wives knife:knives life:lives half:halves self:selves " +
        "leaf:leaves wolf:wolves thief:thieves shelf:shelves good:better,best,well bad:worse,worst far:farther,further little:less,least many:more,most,much " +
        "die:dying,died lie:lying tie:tying old:elder,eldest i:me,my,mine,myself he:him,his,himself she:her,hers,herself it:its,itself we:us,our,ours,ourselves " +
        "they:them,their,theirs,themselves you:your,yours,yourself,yourselves this:these that:those who:whom,whose grandma:grandmother granny:grandmother grandpa:grandfather " +
        "dad:father daddy:father mom:mother mum:mother mama:mother papa:father one:first two:second three:third";

    private static readonly string[] Derivations =
    [
        "ational", "ization", "isation", "fulness", "ousness", "iveness", "ically", "ation", "ition", "ingly", "edly", "ness", "ment", "ical", "ally", "able", "ible", "tion", "sion", "ship", "ance", "ence", "ious",
        "ful", "ous", "ive", "ism", "ist", "ity", "ize", "ise", "ant", "ent", "ary", "ory", "ian", "ial", "al", "ly", "er", "or", "ic", "th",
    ];

    // After what it is made with: static fields are set in the order of the text.
    private static readonly Dictionary<string, string> Irregular = ReadIrregular();

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var known)) return known;
        return Regular(word);
    }

    private static string Regular(string word)
    {
        if (word.Length <= 3) return word;
        var stem = Inflection(word);
        foreach (var suffix in Derivations)
        {
            if (stem.Length - suffix.Length < 4 || !stem.EndsWith(suffix, StringComparison.Ordinal)) continue;
            stem = stem[..^suffix.Length];
            break;
        }
        if (stem.Length > 4 && stem[^1] == 'e') stem = stem[..^1];
        if (stem.Length > 2 && stem[^1] == 'y') stem = stem[..^1] + "i";
        return stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('a' or 'e' or 'o') ? stem[..^1] : stem;
    }

    private static string Inflection(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal)) return word.Length > 4 ? word[..^2] : word[..^1];
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4 && (word[^3] is 'x' or 'z' or 's' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))) return word[..^2];
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) return Undo(word[..^1]);
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && HasVowel(word, word.Length - 3)) return Undo(word[..^3]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && HasVowel(word, word.Length - 2)) return Undo(word[..^2]);
        return word;
    }

    private static string Undo(string stem)
        => stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;

    private static bool HasVowel(string word, int end)
    {
        for (var i = 0; i < end; i++)
            if (word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return true;
        return false;
    }

    private static Dictionary<string, string> ReadIrregular()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in IrregularForms.Split(' '))
        {
            var colon = group.IndexOf(':');
            var stem = Regular(group[..colon]);
            forms.TryAdd(group[..colon], stem);
            foreach (var form in group[(colon + 1)..].Split(',')) forms.TryAdd(form, stem);
        }
        return forms;
    }
}
