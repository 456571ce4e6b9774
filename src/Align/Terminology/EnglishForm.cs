using Align.Documents;

namespace Align.Terminology;

/// <summary>Finds an English expression in a text as whole words, with the endings that inflection adds.</summary>
internal static class EnglishForm
{
    private static readonly string[] Endings = ["'s", "’s", "s'", "s’", "es", "s", "ed", "d", "ing", "'", "’"];

    /// <summary>Finds the first place that is free.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="form">The expression in its base form.</param>
    /// <param name="caseSensitive">Whether letter case counts.</param>
    /// <param name="taken">Places that other expressions have.</param>
    /// <param name="span">The place, without a possessive or other ending after it.</param>
    public static bool TryFind(string text, string form, bool caseSensitive, List<TextSpan> taken, out TextSpan span)
    {
        span = default;
        if (form.Length == 0) return false;
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && IsWord(text[start]) && IsWord(text[start - 1])) continue;
            var end = MatchAt(text, start, form, caseSensitive);
            if (end < 0) continue;
            var found = TextSpan.FromBounds(start, end);
            if (taken.Exists(found.Overlaps)) continue;
            span = found;
            return true;
        }

        return false;
    }

    private static int MatchAt(string text, int start, string form, bool caseSensitive)
    {
        int position = start, index = 0;
        while (index < form.Length)
        {
            if (IsJoint(form[index]))
            {
                index++;
                if (position < text.Length && IsJoint(text[position])) position++;
                else if (form[index - 1] != '-') return -1;
                continue;
            }

            if (position >= text.Length || !Same(text[position], form[index], caseSensitive)) return EndsInY(text, position, form, index);
            position++;
            index++;
        }

        return EndOfWord(text, position);
    }

    /// <summary>company, companies: the last letter gives way.</summary>
    private static int EndsInY(string text, int position, string form, int index)
    {
        if (index != form.Length - 1 || form[index] is not ('y' or 'Y')) return -1;
        return text.AsSpan(position).StartsWith("ies", StringComparison.OrdinalIgnoreCase) && IsEnd(text, position + 3) ? position + 3 : -1;
    }

    private static int EndOfWord(string text, int position)
    {
        if (IsEnd(text, position) || !IsWord(text[position - 1])) return position;
        foreach (var ending in Endings)
            if (text.AsSpan(position).StartsWith(ending, StringComparison.OrdinalIgnoreCase) && IsEnd(text, position + ending.Length)) return position + ending.Length;
        return -1;
    }

    private static bool IsEnd(string text, int position) => position >= text.Length || !IsWord(text[position]);

    private static bool IsJoint(char c) => c is ' ' or '-' or '\u00A0' or '‑';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static bool Same(char a, char b, bool caseSensitive)
    {
        if (a == b || (a is '\'' or '’' && b is '\'' or '’')) return true;
        return !caseSensitive && char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
    }
}
