using Align.Documents;

namespace Align.Terminology;

/// <summary>Reads placeholders back from a translation, with the damage that services and models do to them.</summary>
/// <remarks>
/// Taken as a placeholder: other quotes or none, blanks anywhere, capital or full-width characters, <c>&amp;lt;</c> and <c>&amp;gt;</c>,
/// a missing slash, and an empty element with a closing tag. A closing tag alone is taken as a placeholder without a number.
/// </remarks>
internal static class PlaceholderReader
{
    /// <summary>Everything that looks like a placeholder, in text order; the id is -1 where there is no number that can be read.</summary>
    public static List<(TextSpan Span, int Id)> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<(TextSpan, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('<' or '＜' or '&')) continue;
            var end = i;
            if (!TryRead(text, ref end, out var id)) continue;
            found.Add((TextSpan.FromBounds(i, end), id));
            i = end - 1;
        }
        return found;
    }

    private static bool TryRead(ReadOnlySpan<char> text, ref int at, out int id)
    {
        id = -1;
        if (IsClosingTag(text, ref at)) return true;
        if (!Open(text, ref at) || !Letter(text, ref at, 'x') || !Letter(text, ref at, 'i') || !Letter(text, ref at, 'd') || !Letter(text, ref at, '='))
            return false;
        Quote(text, ref at);
        if (!Number(text, ref at, out id)) return false;
        Quote(text, ref at);
        var selfClosed = Letter(text, ref at, '/');
        if (!Close(text, ref at)) return false;
        if (!selfClosed)
        {
            var end = at;
            if (IsClosingTag(text, ref end)) at = end;
        }
        return true;
    }

    private static bool IsClosingTag(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        if (!Open(text, ref end) || !Letter(text, ref end, '/') || !Letter(text, ref end, 'x') || !Close(text, ref end)) return false;
        at = end;
        return true;
    }

    private static bool Open(ReadOnlySpan<char> text, ref int at) => Letter(text, ref at, '<') || Entity(text, ref at, "&lt;");

    private static bool Close(ReadOnlySpan<char> text, ref int at) => Letter(text, ref at, '>') || Entity(text, ref at, "&gt;");

    private static void Quote(ReadOnlySpan<char> text, ref int at)
    {
        SkipBlanks(text, ref at);
        if (at < text.Length && text[at] is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '＂' or '＇' or '«' or '»' or '「' or '」') at++;
        else if (!Entity(text, ref at, "&quot;")) Entity(text, ref at, "&#39;");
    }

    /// <summary>Reads up to six digits; more is no id but somebody's text with an id that does not exist.</summary>
    private static bool Number(ReadOnlySpan<char> text, ref int at, out int number)
    {
        SkipBlanks(text, ref at);
        var start = at;
        number = 0;
        for (; at < text.Length && TermCharacters.IsDigit(text[at]); at++)
            number = at - start < 6 ? number * 10 + (TermCharacters.FoldWidth(text[at]) - '0') : int.MaxValue;
        return at > start;
    }

    private static bool Entity(ReadOnlySpan<char> text, ref int at, string entity)
    {
        SkipBlanks(text, ref at);
        if (!text[at..].StartsWith(entity.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        at += entity.Length;
        return true;
    }

    private static bool Letter(ReadOnlySpan<char> text, ref int at, char letter)
    {
        SkipBlanks(text, ref at);
        if (at == text.Length || char.ToLowerInvariant(TermCharacters.FoldWidth(text[at])) != letter) return false;
        at++;
        return true;
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || TermCharacters.IsIgnorable(text[at]))) at++;
    }
}
