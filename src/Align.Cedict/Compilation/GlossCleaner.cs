using System.Text;
using System.Text.RegularExpressions;

namespace Align.Cedict.Compilation;

/// <summary>Takes out of a gloss what is about the dictionary and not the word's meaning.</summary>
internal static class GlossCleaner
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // Whole glosses that hold no meaning: measure words, other pronunciations, uses as a measure word or particle.
    private static readonly Regex Note = new(
        @"^(CL:|((also|old|Taiwan|Beijing|Tw|formerly|coll\.) )*pr\.( |$)|(classifier|measure word|radical|phonetic|final particle|modal particle|particle) (for|of|in|used|indicating|component)\b|Kangxi radical|see also |used (in|as|for|before|after|with|at|when|by|on|only|together|erroneously|to (form|indicate|express|emphasi[sz]e|introduce|connect|show|refer))\b)",
        Options, Patience);

    private static readonly Regex Preamble = new(
        @"^(lit\. |fig\. |also |cf\.? |i\.e\. |abbr\. (for|of|to) |surname (?=\p{Lu})|((another|alternative|old|other|short|former) (name|word|term) (for|of)|name of) )+",
        Options, Patience);

    /// <summary>The gloss without notes in parentheses, pinyin in brackets, measure words and Chinese text; empty when nothing is left.</summary>
    public static string Clean(string gloss)
    {
        var text = WithoutBrackets(gloss).Trim();
        if (Note.IsMatch(text)) return "";
        var measure = text.IndexOf("CL:", StringComparison.Ordinal);
        if (measure >= 0) text = text[..measure];
        return text[Preamble.Match(text).Length..];
    }

    private static string WithoutBrackets(string gloss)
    {
        var text = new StringBuilder(gloss.Length);
        var depth = 0;
        foreach (var unit in gloss)
        {
            if (unit is '(' or '[') depth++;
            else if (unit is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && unit < '\u2E80') text.Append(unit == '\u2019' ? '\'' : unit);
            else if (depth == 0) text.Append(' ');
        }
        return text.ToString();
    }
}
