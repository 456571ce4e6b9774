using System.Text;

namespace Align.Corpora;

/// <summary>Knows formats by the beginning of their files.</summary>
internal static class CorpusHead
{
    /// <summary>The bytes as text: by byte order mark as UTF-8 or UTF-16, else one character for each byte, for ASCII is all that is looked for.</summary>
    public static string ToText(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(head[2..].ToArray());
        if (head is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(head[2..].ToArray());
        if (head is [0xEF, 0xBB, 0xBF, ..]) head = head[3..];
        var text = new StringBuilder(head.Length);
        foreach (var b in head) text.Append((char)b);
        return text.ToString();
    }

    /// <summary>Whether the first element of an XML file has this name, whatever stands before it.</summary>
    public static bool HasRoot(string head, string root)
    {
        for (var at = head.IndexOf('<'); at >= 0 && at + 1 < head.Length; at = head.IndexOf('<', at + 1))
        {
            if (head.AsSpan(at).StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
            {
                at = head.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0) return false;
                continue;
            }
            if (head[at + 1] is '?' or '!') continue;
            var end = at + 1 + root.Length;
            return end < head.Length && string.CompareOrdinal(head, at + 1, root, 0, root.Length) == 0 && (char.IsWhiteSpace(head[end]) || head[end] is '>' or '/')
                && string.IsNullOrWhiteSpace(head[..head.IndexOf('<')]);
        }
        return false;
    }

    public static bool IsJson(string head) => head.AsSpan().TrimStart() is ['{', ..];

    /// <summary>Whether the first line that is no comment begins a message.</summary>
    public static bool IsPo(string head)
    {
        foreach (var line in head.Split('\n'))
        {
            var text = line.AsSpan().Trim();
            if (text.IsEmpty || text[0] == '#') continue;
            return text.StartsWith("msgid ".AsSpan(), StringComparison.Ordinal) || text.StartsWith("msgctxt ".AsSpan(), StringComparison.Ordinal);
        }
        return false;
    }
}
