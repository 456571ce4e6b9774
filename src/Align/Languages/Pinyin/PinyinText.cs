using System.Text;

namespace Align.Languages.Pinyin;

/// <summary>Turns numbered pinyin (<c>lu:4 se4</c>, as in <see cref="LexiconEntry.Pinyin"/>) into readable forms.</summary>
public static class PinyinText
{
    /// <summary>Syllables without tones, parted by spaces: <c>lü se</c>.</summary>
    /// <param name="numbered">Syllables with tone numbers 1 to 5 and <c>u:</c> or <c>v</c> for ü.</param>
    /// <param name="umlaut">What stands for ü: <c>ü</c>, or <c>yu</c> as passports and personal names have it (GB/T 28039-2011: 吕 is Lyu).</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Plain(string numbered, string umlaut = "ü")
    {
        if (numbered is null) throw new ArgumentNullException(nameof(numbered));
        if (umlaut is null) throw new ArgumentNullException(nameof(umlaut));
        var builder = new StringBuilder(numbered.Length);
        foreach (var syllable in Syllables(numbered))
        {
            if (builder.Length > 0) builder.Append(' ');
            builder.Append(Letters(syllable).Replace("Ü", umlaut.Length == 1 ? "Ü" : umlaut, StringComparison.Ordinal).Replace("ü", umlaut, StringComparison.Ordinal));
        }
        return builder.ToString();
    }

    /// <summary>Syllables with tone marks, parted by spaces: <c>lǜ sè</c>. The mark stands on a or e, else on the o of ou, else on the last vowel (GB/T 16159).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="numbered"/> is null.</exception>
    public static string WithToneMarks(string numbered)
    {
        if (numbered is null) throw new ArgumentNullException(nameof(numbered));
        var builder = new StringBuilder(numbered.Length);
        foreach (var syllable in Syllables(numbered))
        {
            if (builder.Length > 0) builder.Append(' ');
            var tone = syllable.Length > 1 && syllable[^1] is >= '1' and <= '5' ? syllable[^1] - '0' : 5;
            builder.Append(Mark(Letters(syllable), tone));
        }
        return builder.ToString();
    }

    /// <summary>
    /// Syllables joined into one word, with an apostrophe before a syllable that begins with a, o or e (GB/T 16159): <c>Xi1 an1</c> becomes Xi'an.
    /// </summary>
    /// <param name="plainSyllables">Syllables without tones, parted by spaces.</param>
    /// <param name="capitalize">Whether the word begins with a capital.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plainSyllables"/> is null.</exception>
    public static string Join(string plainSyllables, bool capitalize)
    {
        if (plainSyllables is null) throw new ArgumentNullException(nameof(plainSyllables));
        var builder = new StringBuilder(plainSyllables.Length);
        foreach (var syllable in Syllables(plainSyllables))
        {
            var lower = syllable.ToLowerInvariant();
            if (builder.Length > 0 && lower[0] is 'a' or 'o' or 'e') builder.Append('\'');
            builder.Append(lower);
        }
        if (capitalize && builder.Length > 0) builder[0] = char.ToUpperInvariant(builder[0]);
        return builder.ToString();
    }

    private static string[] Syllables(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string syllable)
    {
        var end = syllable.Length;
        if (end > 1 && syllable[end - 1] is >= '1' and <= '5') end--;
        var letters = syllable[..end].Replace("u:", "ü", StringComparison.Ordinal).Replace("U:", "Ü", StringComparison.Ordinal);
        return letters.Replace('v', 'ü');
    }

    private static string Mark(string letters, int tone)
    {
        if (tone == 5) return letters;
        var lower = letters.ToLowerInvariant();
        var at = lower.IndexOfAny(['a', 'e']);
        if (at < 0) at = lower.IndexOf("ou", StringComparison.Ordinal);
        if (at < 0) at = lower.LastIndexOfAny(['i', 'o', 'u', 'ü']);
        // m2 and ng4 have no vowel; the mark stands on the first letter that can bear one.
        if (at < 0) at = 0;
        const string Bases = "aeiouü";
        const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
        var index = Bases.IndexOf(lower[at]);
        if (index is < 0 or > 5) return letters;
        var mark = Marked[index * 4 + tone - 1];
        return letters[..at] + (char.IsUpper(letters[at]) ? char.ToUpperInvariant(mark) : mark) + letters[(at + 1)..];
    }
}
