namespace Align.Segmentation.Rules;

/// <summary>Words that carry a full stop of their own, and how each behaves before a capital letter.</summary>
internal sealed class Abbreviations
{
    /// <summary>Most code units that a word is looked up with.</summary>
    public const int LongestEntry = 24;

    // Before a name: the sentence always goes on.
    private const string Prepositive = "mr mrs ms dr prof rev gen sen rep gov capt cpt lt col sgt maj cmdr adm mt hon pres messrs mme mlle supt insp amb atty fr br msgr fig figs eq eqs ch chs sec secs vol vs cf viz ca e.g i.e eg ie op cit ibid resp approx";

    // Before a number.
    private const string Numeric = "no nos p pp art arts n° nº § ref refs tel ext ver cap par para pt pts nr col ll rm";

    // May end a sentence: it does when a word follows that commonly begins one.
    private const string Either = "st ft al vols inc ltd co corp bros jr sr esq llc plc etc dept univ assn inst est ave blvd rd hwy bldg apt ste jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm b.c a.d ph.d m.d b.a m.a b.sc m.sc u.s u.k u.n e.u u.s.a d.c u.s.s.r min max ed eds trans repr rev'd intl natl gov't govt dist mfg pty gmbh s.a n.v b.v a.g cie";

    // Words that, with a capital, begin a sentence far more often than they continue a name.
    private const string Starters = "a an the this that these those he she it we they you i his her its our their my your there here what when where who why how which whose if in on at as but and or so yet for from by with after before since while although though because however moreover therefore thus then meanwhile also did do does is are was were will would can could should may might must has have had not no yes please let now today yesterday tomorrow one some many most all both each every such another other nobody everyone someone nothing everything mr mrs ms dr until once unless despite during without under over according instead finally first second third next last";

    private static readonly HashSet<string> PrepositiveWords = Words(Prepositive);
    private static readonly HashSet<string> NumericWords = Words(Numeric);
    private static readonly HashSet<string> EitherWords = Words(Either);
    private static readonly HashSet<string> StarterWords = Words(Starters);

    private readonly HashSet<string> _added;

    public Abbreviations(IEnumerable<string> added) => _added = new HashSet<string>(added, StringComparer.OrdinalIgnoreCase);

    /// <summary>How the word, given without its last full stop, behaves.</summary>
    public AbbreviationKind Classify(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestEntry) return AbbreviationKind.None;
        if (_added.Count > 0 && Holds(_added, word)) return AbbreviationKind.Prepositive;
        if (Holds(NumericWords, word)) return AbbreviationKind.Numeric;
        if (Holds(PrepositiveWords, word)) return AbbreviationKind.Prepositive;
        return Holds(EitherWords, word) || IsLettersWithStops(word) ? AbbreviationKind.Either : AbbreviationKind.None;
    }

    /// <summary>Whether the capitalised word commonly begins a sentence.</summary>
    public static bool BeginsSentences(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestEntry && Holds(StarterWords, word);

    // U.S.A, e.g, Ph.D: stops between parts of one or two letters.
    private static bool IsLettersWithStops(ReadOnlySpan<char> word)
    {
        var part = 0;
        var stops = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                if (part is 0 or > 2) return false;
                part = 0;
                stops++;
            }
            else if (Characters.IsAsciiLetter(c))
            {
                part++;
            }
            else
            {
                return false;
            }
        }
        return stops > 0 && part is 1 or 2 && stops > 0;
    }

    private static bool Holds(HashSet<string> words, ReadOnlySpan<char> word)
    {
#if NET
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
#else
        return words.Contains(word.ToString());
#endif
    }

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.OrdinalIgnoreCase);
}
