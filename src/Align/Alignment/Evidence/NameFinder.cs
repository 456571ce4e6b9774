using Align.Languages;
using Align.Languages.Pinyin;

namespace Align.Alignment.Evidence;

/// <summary>Finds runs of Chinese characters that are read as a name of the other side: 陈清扬 for Chen and Qingyang.</summary>
/// <remarks>
/// Every run of up to four characters is spelled in pinyin and in Wade-Giles, each character in up to two readings, and looked up among
/// the capitalised words of the other text by a running hash of its letters, so that nothing is allocated for runs that are no name.
/// </remarks>
internal sealed class NameFinder
{
    private const int MaxCharacters = 4;
    private const ulong Seed = 14695981039346656037;

    private readonly ILexicon _lexicon;
    private readonly Dictionary<ulong, string> _names = [];
    private readonly Dictionary<char, string[]> _readings = [];

    /// <summary>Makes a finder for the names of a text.</summary>
    /// <param name="lexicon">Gives readings of characters.</param>
    /// <param name="names">The capitalised words, letters only, in lower case.</param>
    public NameFinder(ILexicon lexicon, IEnumerable<string> names)
    {
        _lexicon = lexicon;
        foreach (var name in names)
            if (name.Length > 1) _names[Extend(Seed, name)] = name;
    }

    /// <summary>Adds a word for every name that a sentence holds.</summary>
    public void Find(string text, Vocabulary words, TokenBuffer into)
    {
        if (_names.Count == 0) return;
        for (var i = 0; i < text.Length; i++)
            if (ScriptShare.IsHan(text[i])) FindFrom(text, i, i, Seed, words, into);
    }

    private void FindFrom(string text, int start, int at, ulong hash, Vocabulary words, TokenBuffer into)
    {
        if (at - start == MaxCharacters || at == text.Length || !ScriptShare.IsHan(text[at])) return;
        foreach (var reading in Readings(text[at]))
        {
            var extended = Extend(hash, reading);
            if (_names.TryGetValue(extended, out var name)) into.Add(words.Add(ChineseTokenizer.NameMark + (at == start ? "1" : "") + name), start);
            FindFrom(text, start, at + 1, extended, words, into);
        }
    }

    private string[] Readings(char c)
    {
        if (_readings.TryGetValue(c, out var known)) return known;
        var readings = new List<string>();
        ReadOnlySpan<char> one = stackalloc char[] { c };
        if (Surnames.Reading(c.ToString()) is { } surname) readings.Add(surname.ToLowerInvariant());
        foreach (var entry in _lexicon.Lookup(one))
        {
            var plain = PinyinText.Plain(entry.Pinyin, "u").ToLowerInvariant();
            if (plain.IndexOf(' ') < 0 && !readings.Contains(plain) && readings.Count < 2) readings.Add(plain);
        }
        foreach (var pinyin in readings.ToArray())
        {
            var wadeGiles = WadeGiles.FromPinyin(pinyin);
            if (!readings.Contains(wadeGiles)) readings.Add(wadeGiles);
        }
        return _readings[c] = [.. readings];
    }

    private static ulong Extend(ulong hash, string letters)
    {
        foreach (var c in letters) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
