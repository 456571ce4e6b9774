using System.Text;

namespace Align.Languages.Pinyin;

/// <summary>Writes Chinese personal names in pinyin: 陈清扬 as Chen Qingyang, 欧阳修 as Ouyang Xiu.</summary>
/// <remarks>
/// Surname first, the syllables of the given name joined, an apostrophe before a, o and e, ü as yu (GB/T 28039-2011). The
/// reading of each character is the lexicon's first that is no surname; surnames with a reading of their own (单 Shan, 曾 Zeng) keep it.
/// </remarks>
public sealed class NameRomanizer
{
    private readonly ILexicon _lexicon;

    /// <summary>Makes a romanizer.</summary>
    /// <param name="lexicon">Gives the readings of characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public NameRomanizer(ILexicon lexicon) => _lexicon = lexicon ?? throw new ArgumentNullException(nameof(lexicon));

    /// <summary>The name in pinyin; characters without a reading stay as they are. One character or an unknown surname: all joined to one word.</summary>
    public string Romanize(ReadOnlySpan<char> name)
    {
        var surname = Surnames.Match(name);
        if (surname == 0 || name.Length <= surname) return Word(name);
        return $"{Surname(name[..surname])} {Word(name[surname..])}";
    }

    /// <summary>All characters as one capitalised word: 西安 as Xi'an, 清扬 as Qingyang.</summary>
    public string Word(ReadOnlySpan<char> characters)
    {
        var syllables = new StringBuilder();
        foreach (var c in characters)
        {
            if (syllables.Length > 0) syllables.Append(' ');
            syllables.Append(Syllable(c, isSurname: false) ?? c.ToString());
        }
        return PinyinText.Join(syllables.ToString(), capitalize: true);
    }

    private string Surname(ReadOnlySpan<char> surname)
    {
        if (Surnames.Reading(surname.ToString()) is { } known) return known;
        var syllables = new StringBuilder();
        foreach (var c in surname)
        {
            if (syllables.Length > 0) syllables.Append(' ');
            syllables.Append(Syllable(c, isSurname: surname.Length == 1) ?? c.ToString());
        }
        return PinyinText.Join(syllables.ToString(), capitalize: true);
    }

    /// <summary>The plain syllable of a character, ü as yu; null when the lexicon has none.</summary>
    internal string? Syllable(char c, bool isSurname)
    {
        string? best = null;
        ReadOnlySpan<char> one = stackalloc char[] { c };
        foreach (var entry in _lexicon.Lookup(one))
        {
            var isName = entry.Glosses.Count > 0 && entry.Glosses[0].StartsWith("surname ", StringComparison.Ordinal);
            var plain = PinyinText.Plain(entry.Pinyin, "yu");
            if (plain.IndexOf(' ') >= 0) continue;
            if (isName == isSurname) return plain;
            best ??= plain;
        }
        return best;
    }
}
