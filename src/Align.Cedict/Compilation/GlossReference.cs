using System.Text.RegularExpressions;

namespace Align.Cedict.Compilation;

/// <summary>A gloss that sends the reader to another headword: <c>variant of 髓</c>, <c>see 基友[ji1 you3]</c>, <c>abbr. for …</c>.</summary>
/// <param name="Traditional">The other headword in traditional form.</param>
/// <param name="Simplified">Its simplified form; the same when the gloss gives one form only.</param>
/// <param name="Pinyin">Its reading; null when the gloss gives none.</param>
/// <param name="Rest">What the gloss says after the reference.</param>
internal sealed record GlossReference(string Traditional, string Simplified, string? Pinyin, string Rest)
{
    private static readonly Regex Pattern = new(
        """
        ^ (?:\([^)]*\)\s*)*
        (?: (?:[\w'-]+\s){0,4}?(?:variant|equivalent|contraction|pronunciation|abbreviation|transliteration) \s (?:of|for)
          | (?:also\s)? abbr\. \s (?:for|of|to)
          | short \s (?:for|form\sof) | same \s as | cf\.? | see (?:\salso)? | synonym \s of | [Mm]andarin \s equivalent:
          | also (?:\s(?:written|called|known\sas|named))?
          | used \s (?:erroneously\s)? (?:in|for|as)
          | (?:another|alternative|old|other|short|former|formal|colloquial|Internet|dialect) \s (?:name|word|term|slang) \s (?:for|of)
        ) \s+
        (?<traditional>[^\s|\[\],;()]*[\u2E80-\uFAFF\uD800-\uDFFF][^\s|\[\],;()]*)
        (?: \| (?<simplified>[^\s|\[\],;()]+) )?
        (?: \[ (?<pinyin>[^\]]*) \] )?
        (?<rest>.*) $
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline,
        TimeSpan.FromSeconds(10));

    /// <summary>Reads a gloss as a reference; null when it is an ordinary one.</summary>
    public static GlossReference? Read(string gloss)
    {
        if (!gloss.Any(unit => unit >= '\u2E80')) return null;
        var match = Pattern.Match(gloss);
        if (!match.Success) return null;
        var traditional = match.Groups["traditional"].Value;
        var simplified = match.Groups["simplified"];
        var pinyin = match.Groups["pinyin"];
        return new GlossReference(
            traditional, simplified.Success ? simplified.Value : traditional, pinyin.Success ? pinyin.Value : null, match.Groups["rest"].Value);
    }
}
