namespace Align.Documents;

/// <summary>Finds URLs and e-mail addresses in running text, also where Chinese follows without a space.</summary>
/// <remarks>
/// A URL is <c>http(s)://</c>, <c>ftp://</c> or <c>www.</c> and the ASCII characters that RFC 3986 allows after it: Chinese
/// and full-width punctuation end it, and so does ASCII punctuation that closes the sentence rather than the address.
/// </remarks>
internal static class UrlScanner
{
    private static readonly string[] Schemes = ["https://", "http://", "ftp://", "www."];

    /// <summary>URLs and e-mail addresses inside <paramref name="within"/>, in order, in the coordinates of the text.</summary>
    public static IReadOnlyList<ProtectedSpan> Find(string text, TextSpan within)
    {
        List<ProtectedSpan>? found = null;
        for (var position = within.Start; position < within.End;)
        {
            var distance = text.AsSpan(position, within.End - position).IndexOfAny(":.@");
            if (distance < 0) break;
            var mark = position + distance;
            position = mark + 1;
            var lowest = found is { Count: > 0 } ? found[^1].Span.End : within.Start;
            var span = text[mark] == '@' ? EmailAround(text, mark, lowest, within.End) : UrlAround(text, mark, lowest, within.End);
            if (span.IsEmpty) continue;
            (found ??= []).Add(new ProtectedSpan(span, ProtectedKind.Url));
            position = span.End;
        }

        return found ?? (IReadOnlyList<ProtectedSpan>)[];
    }

    private static TextSpan UrlAround(string text, int mark, int lowest, int highest)
    {
        foreach (var scheme in Schemes)
        {
            // The mark found is the first ':' or '.' of the scheme.
            var start = mark - scheme.AsSpan().IndexOfAny(":.");
            if (start < lowest || start + scheme.Length >= highest) continue;
            if (!text.AsSpan(start).StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) continue;
            if (start > lowest && IsAsciiWord(text[start - 1])) continue;
            var end = start + scheme.Length;
            while (end < highest && IsUrlCharacter(text[end])) end++;
            end = WithoutClosingPunctuation(text, start + scheme.Length, end);
            if (end > start + scheme.Length) return TextSpan.FromBounds(start, end);
        }

        return default;
    }

    private static TextSpan EmailAround(string text, int at, int lowest, int highest)
    {
        var start = at;
        while (start > lowest && (IsAsciiWord(text[start - 1]) || ".+-%".Contains(text[start - 1], StringComparison.Ordinal))) start--;
        while (start < at && text[start] == '.') start++;
        var end = at + 1;
        while (end < highest && (IsAsciiWord(text[end]) || text[end] is '.' or '-')) end++;
        while (end > at + 1 && text[end - 1] is '.' or '-') end--;
        var hasDomain = text.AsSpan(at + 1, Math.Max(0, end - at - 1)).Contains('.');
        return start < at && hasDomain ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>Steps back over stops and over a closing bracket that was not opened inside the URL.</summary>
    private static int WithoutClosingPunctuation(string text, int start, int end)
    {
        while (end > start)
        {
            var last = text[end - 1];
            if (last == ')' && text.AsSpan(start, end - start).Contains('(')) break;
            if (!".,;:!?'\")]".Contains(last, StringComparison.Ordinal)) break;
            end--;
        }

        return end;
    }

    private static bool IsUrlCharacter(char c) =>
        IsAsciiWord(c) || "-._~:/?#[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);

    private static bool IsAsciiWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
