using Align.Documents;

namespace Align.Segmentation.Rules;

/// <summary>
/// Replaces protected characters by stand-ins that no rule cuts at: code points that Unicode keeps out of texts
/// (noncharacters), one for each code unit, so that offsets stay.
/// </summary>
internal static class ProtectionMask
{
    /// <summary>Belongs to what stands before it, like a closing bracket.</summary>
    public const char Closer = '\uFDD0';

    /// <summary>Belongs to what stands after it, like an opening bracket.</summary>
    public const char Opener = '\uFDD1';

    /// <summary>Part of a word: no rule looks inside.</summary>
    public const char Word = '\uFDD2';

    /// <summary>Masks the block's text: protected ranges, and line breaks that only wrap it.</summary>
    /// <exception cref="ArgumentException">A protected range does not lie in the block.</exception>
    public static void Apply(Document document, Block block, Span<char> text)
    {
        WrapLines(document.Format, text);
        var marksOpen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (span, kind) in block.Protected)
        {
            if (!block.Span.Contains(span) || span.Length < 0)
                throw new ArgumentException($"The protected range {span} of {document.Name} lies outside its block {block.Span}.", nameof(document));
            var original = document.Text.AsSpan(span);
            var target = text.Slice(span.Start - block.Span.Start, span.Length);
            if (kind is ProtectedKind.Markup or ProtectedKind.Html) MaskMarkup(original, target, marksOpen);
            else target.Fill(Word);
        }
    }

    private static void WrapLines(DocumentFormat format, Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsLineBreak(text[i])) continue;
            var isHard = format == DocumentFormat.Markdown && i > 0
                && (text[i - 1] == '\\' || (i > 1 && text[i - 1] == ' ' && text[i - 2] == ' '));
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') text[i++] = ' ';
            if (!isHard) text[i] = ' ';
        }
    }

    private static void MaskMarkup(ReadOnlySpan<char> original, Span<char> target, HashSet<string> marksOpen)
    {
        var mark = original.Trim(" \t\r\n>".AsSpan());
        // The prefix of a wrapped line, such as "> ". A line break that it holds has been dealt with.
        if (mark.IsEmpty)
        {
            for (var i = 0; i < target.Length; i++)
                if (!Characters.IsLineBreak(target[i])) target[i] = ' ';
            return;
        }
        target.Fill(Closes(mark, marksOpen) ? Closer : Opener);
    }

    private static bool Closes(ReadOnlySpan<char> mark, HashSet<string> marksOpen)
    {
        if (mark[0] is ']' or ')' || mark.StartsWith("</".AsSpan(), StringComparison.Ordinal) || mark.EndsWith("/>".AsSpan(), StringComparison.Ordinal)) return true;
        if (mark[0] is '[' or '\\' or '!' or '<') return mark.StartsWith("<br".AsSpan(), StringComparison.OrdinalIgnoreCase);
        // Emphasis: of like marks in a block every second one closes.
        var name = mark.ToString();
        if (marksOpen.Remove(name)) return true;
        marksOpen.Add(name);
        return false;
    }
}
