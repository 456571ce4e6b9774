namespace Align.Terminology;

/// <summary>Tells whether two English words are forms of one word: plural, third person, past and -ing forms, and the irregular ones.</summary>
/// <remarks>Rules over spelling, no dictionary: both words are led back to what they could come from, and one common origin is enough.</remarks>
internal static class EnglishInflection
{
    /// <summary>Words in -s that are no plurals of the rest.</summary>
    private static readonly HashSet<string> Unstrippable = new(StringComparer.Ordinal)
    {
        "news", "series", "species", "means", "this", "has", "was", "is", "its", "us", "as", "gas", "bus", "plus", "always", "lens", "atlas", "canvas", "chaos", "bias",
    };

    /// <summary>Irregular forms, each group one word, the base form first.</summary>
    private static readonly Dictionary<string, string> Irregular = Groups(
        "be am is are was were been being", "have has had having", "do does did done", "go goes went gone", "make made", "take took taken", "give gave given",
        "get got gotten", "come came", "become became", "run ran", "begin began begun", "drive drove driven", "rise rose risen", "arise arose arisen", "write wrote written",
        "speak spoke spoken", "break broke broken", "choose chose chosen", "freeze froze frozen", "build built", "send sent", "spend spent", "lend lent", "lose lost",
        "win won", "buy bought", "bring brought", "think thought", "seek sought", "catch caught", "teach taught", "sell sold", "tell told", "hold held", "keep kept",
        "lead led", "leave left", "meet met", "pay paid", "say said", "see saw seen", "find found", "feel felt", "deal dealt", "mean meant", "grow grew grown", "know knew known",
        "show showed shown", "throw threw thrown", "fly flew flown", "draw drew drawn", "fall fell fallen", "eat ate eaten", "shake shook shaken", "hide hid hidden",
        "bear bore borne born", "wear wore worn", "stand stood", "understand understood", "fight fought", "win won", "stick stuck", "strike struck", "swing swung",
        "child children", "man men", "woman women", "person people", "foot feet", "tooth teeth", "mouse mice", "goose geese", "ox oxen", "datum data", "medium media",
        "criterion criteria", "phenomenon phenomena", "analysis analyses", "basis bases", "crisis crises", "thesis theses", "hypothesis hypotheses", "axis axes",
        "index indices indexes", "matrix matrices", "vertex vertices", "appendix appendices", "curriculum curricula", "stratum strata", "bacterium bacteria", "alumnus alumni",
        "stimulus stimuli", "nucleus nuclei", "formula formulae", "life lives", "wife wives", "knife knives", "leaf leaves", "half halves", "shelf shelves", "wolf wolves");

    /// <summary>Whether the two words, both in lower case, are forms of one word.</summary>
    public static bool AreForms(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal)) return true;
        // Inflection changes the end: the two begin alike, or an irregular pair says otherwise.
        if (Irregular.TryGetValue(first, out var lemma) && Irregular.TryGetValue(second, out var other) && string.Equals(lemma, other, StringComparison.Ordinal)) return true;
        if (first[0] != second[0] && !Irregular.ContainsKey(first) && !Irregular.ContainsKey(second)) return false;
        var origins = Origins(first);
        foreach (var origin in Origins(second))
            if (origins.Contains(origin)) return true;
        return false;
    }

    /// <summary>Whether the second word, in lower case, is a regular or irregular plural of the first.</summary>
    public static bool IsPlural(string singular, string word)
        => IsSuffixed(singular, word, "s")
        || IsSuffixed(singular, word, "es")
        || (singular.EndsWith('y') && word.Length == singular.Length + 2 && word.EndsWith("ies", StringComparison.Ordinal) && word.StartsWith(singular[..^1], StringComparison.Ordinal))
        || (Irregular.TryGetValue(word, out var lemma) && string.Equals(lemma, singular, StringComparison.Ordinal));

    private static bool IsSuffixed(string stem, string word, string suffix)
        => word.Length == stem.Length + suffix.Length && word.StartsWith(stem, StringComparison.Ordinal) && word.EndsWith(suffix, StringComparison.Ordinal);

    private static HashSet<string> Origins(string word)
    {
        var origins = new HashSet<string>(StringComparer.Ordinal) { word, American(word) };
        if (Irregular.TryGetValue(word, out var lemma)) origins.Add(lemma);
        if (word.Length < 3 || Unstrippable.Contains(word)) return origins;

        if (word.EndsWith("ies", StringComparison.Ordinal)) Add(word[..^3] + "y");
        if (word.EndsWith("ves", StringComparison.Ordinal)) Add(word[..^3] + "f");
        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4) Add(word[..^2]);
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.EndsWith("ics", StringComparison.Ordinal)) Add(word[..^1]);

        if (word.EndsWith("ied", StringComparison.Ordinal)) Add(word[..^3] + "y");
        if (word.EndsWith("ed", StringComparison.Ordinal)) AddStem(word[..^2]);
        if (word.EndsWith("ing", StringComparison.Ordinal)) AddStem(word[..^3]);
        return origins;

        void Add(string origin)
        {
            origins.Add(origin);
            origins.Add(American(origin));
        }

        void AddStem(string stem)
        {
            if (stem.Length < 2 || !stem.Any(c => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')) return;
            Add(stem);
            Add(stem + "e");
            if (stem.Length > 2 && stem[^1] == stem[^2]) Add(stem[..^1]);
            if (stem.EndsWith("ck", StringComparison.Ordinal)) Add(stem[..^1]);
        }
    }

    /// <summary>The American spelling of a word in British spelling; any other word as it is.</summary>
    private static string American(string word)
    {
        foreach (var (british, american) in Spellings)
            if (word.Length > british.Length + 2 && word.EndsWith(british, StringComparison.Ordinal)) return word[..^british.Length] + american;
        return word;
    }

    private static readonly (string British, string American)[] Spellings =
    [
        ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ogue", "og"), ("ence", "ense"), ("gramme", "gram"), ("elling", "eling"), ("elled", "eled"),
    ];

    private static Dictionary<string, string> Groups(params string[] groups)
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var forms = group.Split(' ');
            foreach (var form in forms) lemmas[form] = forms[0];
        }
        return lemmas;
    }
}
