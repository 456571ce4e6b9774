using System.Text;
using Align.Languages;

namespace Align.Translation.Providers.Drafting;

/// <summary>Chooses the one English word or phrase that stands for a headword in a draft.</summary>
internal static class DraftGloss
{
    private static readonly string[] Useless =
    [
        "surname ", "variant of", "old variant", "see ", "used in", "also written", "Japanese variant", "archaic variant", "abbr. for", "erhua variant", "(bound form)", "CL:", "classifier", "same as", "also pr.",
        "Taiwan pr.", "euphemistic", "suffix", "prefix", "particle", "final particle", "interjection", "Kangxi radical", "lit.", "phonetic", "used to ", "indicates", "indicating", "(onom.)", "onom.", "equivalent of", "equivalent to", "(idiom)", "coll. ", "alternative ",
        "unofficial variant", "popular variant", "non-standard", "nonstandard", "pr.", "abbr.", "short for", "(after ", "marks ", "nickname", "grammatical", "verb suffix", "preposition", "conjunction",
    ];

    /// <summary>The best clean gloss over all entries of a headword; null when none is fit to print.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="isVerb">Whether the gloss was given as "to ...".</param>
    public static string? Choose(IReadOnlyList<LexiconEntry> entries, out bool isVerb)
    {
        isVerb = false;
        string? best = null;
        var bestScore = float.MaxValue;
        for (var e = 0; e < entries.Count; e++)
        {
            var entry = entries[e];
            // Readings with a capital are names; a common word of the same spelling is likelier.
            var isName = entry.Pinyin.Length > 0 && char.IsUpper(entry.Pinyin[0]);
            for (var g = 0; g < entry.Glosses.Count && g < 6; g++)
            {
                foreach (var (part, index) in Parts(entry.Glosses[g]))
                {
                    var score = e * 1.2f + g * 1.0f + index * 0.6f + (isName && entries.Count > 1 ? 1.5f : 0);
                    if (score >= bestScore) continue;
                    var gloss = Clean(part, out var verb, out var hadNote);
                    if (gloss is null) continue;
                    var words = Count(gloss, ' ') + 1;
                    score += (words - 1) * (words > 3 ? 0.9f : 0.55f) + (hadNote ? 0.5f : 0) + (gloss.IndexOf("sb", StringComparison.Ordinal) >= 0 ? 0.5f : 0);
                    if (score >= bestScore) continue;
                    (best, bestScore, isVerb) = (gloss, score, verb);
                }
            }
        }
        return best;
    }

    private static IEnumerable<(string Part, int Index)> Parts(string gloss)
    {
        var start = 0;
        var index = 0;
        for (var i = 0; i <= gloss.Length; i++)
        {
            if (i < gloss.Length && gloss[i] != ';') continue;
            yield return (gloss[start..i].Trim(), index++);
            start = i + 1;
        }
    }

    /// <summary>The gloss without notes, article and "to"; null when it explains instead of translating.</summary>
    public static string? Clean(string gloss, out bool isVerb, out bool hadNote)
    {
        isVerb = false;
        hadNote = false;
        var text = WithoutNotes(gloss, ref hadNote);
        if (text.Length == 0) return null;
        foreach (var word in Useless)
            if (text.StartsWith(word, StringComparison.Ordinal) || (word[0] == '(' && gloss.StartsWith(word, StringComparison.Ordinal))) return null;
        foreach (var prefix in (string[])["fig. ", "also ", "i.e. ", "esp. "])
            if (text.StartsWith(prefix, StringComparison.Ordinal)) text = text[prefix.Length..];
        var comma = text.IndexOf(',');
        if (comma > 0) text = text[..comma];
        if (text.IndexOf('=') >= 0 || (text.Length > 0 && text[0] is >= '0' and <= '9')) return null;
        // Zhejiang Province in east China: the name is enough.
        if (char.IsUpper(text[0]) && text.IndexOf(" in ", StringComparison.Ordinal) is > 0 and var place) text = text[..place];
        if (text.StartsWith("to be ", StringComparison.Ordinal)) (text, isVerb) = (text[3..], true);
        else if (text.StartsWith("to ", StringComparison.Ordinal)) (text, isVerb) = (text[3..], true);
        foreach (var article in (string[])["a ", "an ", "the "])
            if (text.StartsWith(article, StringComparison.Ordinal)) text = text[article.Length..];
        foreach (var blank in (string[])[" sb's ", " sth's "]) text = text.Replace(blank, " one's ", StringComparison.Ordinal);
        foreach (var blank in (string[])[" sb", " sth", " etc", " one's", " oneself"])
            if (text.EndsWith(blank, StringComparison.Ordinal)) text = text[..^blank.Length];
        text = text.Replace(" sb ", " someone ", StringComparison.Ordinal).Replace(" sth ", " something ", StringComparison.Ordinal).Trim(' ', '.', '!', '?', ':', '~', '-', '…');
        foreach (var c in text)
            if (c >= 0x2E80 || c is '[' or ']' or '|' or '(' or ')') return null;
        return text.Length == 0 || !HasLetter(text) || text.Length > 60 ? null : text;
    }

    private static string WithoutNotes(string gloss, ref bool hadNote)
    {
        if (gloss.IndexOfAny(['(', '[']) < 0) return gloss.Trim();
        var builder = new StringBuilder(gloss.Length);
        var depth = 0;
        foreach (var c in gloss)
        {
            if (c == '(') depth++;
            else if (c == ')') depth = Math.Max(0, depth - 1);
            else if (depth == 0) builder.Append(c);
            hadNote |= depth > 0;
        }
        return builder.ToString().Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }

    private static int Count(string text, char wanted)
    {
        var count = 0;
        foreach (var c in text)
            if (c == wanted) count++;
        return count;
    }
}
