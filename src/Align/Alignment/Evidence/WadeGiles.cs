namespace Align.Alignment.Evidence;

/// <summary>Spells a pinyin syllable as Wade and Giles did, without apostrophes and marks, as older translations print names.</summary>
internal static class WadeGiles
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["zi"] = "tzu", ["ci"] = "tzu", ["si"] = "ssu", ["zhi"] = "chih", ["chi"] = "chih", ["shi"] = "shih", ["ri"] = "jih", ["er"] = "erh", ["yi"] = "i", ["you"] = "yu",
        ["ye"] = "yeh", ["yue"] = "yueh", ["yan"] = "yen", ["yong"] = "yung", ["ge"] = "ko", ["ke"] = "ko", ["he"] = "ho", ["e"] = "o", ["gui"] = "kuei", ["kui"] = "kuei",
        ["yuan"] = "yuan", ["yun"] = "yun", ["yu"] = "yu", ["ruo"] = "jo", ["duo"] = "to", ["tuo"] = "to", ["luo"] = "lo", ["nuo"] = "no", ["zuo"] = "tso", ["cuo"] = "tso", ["suo"] = "so", ["zhuo"] = "cho", ["chuo"] = "cho",
    };

    private static readonly (string Pinyin, string WadeGiles)[] Initials =
    [
        ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("p", "p"), ("d", "t"), ("t", "t"), ("g", "k"), ("k", "k"),
        ("j", "ch"), ("q", "ch"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "ts"),
    ];

    public static string FromPinyin(string pinyin)
    {
        if (Whole.TryGetValue(pinyin, out var whole)) return whole;
        var (initial, final) = ("", pinyin);
        foreach (var (from, to) in Initials)
        {
            if (!pinyin.StartsWith(from, StringComparison.Ordinal)) continue;
            (initial, final) = (to, pinyin[from.Length..]);
            break;
        }
        final = final switch
        {
            "ong" => "ung",
            "iong" => "iung",
            "ian" => "ien",
            "ie" => "ieh",
            "ue" => "ueh",
            _ => final,
        };
        return initial + final;
    }
}
