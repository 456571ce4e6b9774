using System.Text;
using Align.Documents;

namespace Align.Terminology;

/// <summary>Replaces ranges that must come through translation unchanged by placeholders, <c>&lt;x id="0"/&gt;</c>.</summary>
/// <remarks>
/// The form is that of an empty inline element (XLIFF 1.2 <c>x</c>), which translation services and language models keep better than
/// bare symbols. Text that itself looks like a placeholder is protected too, so that restoring an untouched text gives back the
/// original, whatever it was.
/// </remarks>
public static class Placeholders
{
    /// <summary>The placeholder with this id.</summary>
    public static string Format(int id) => $"<x id=\"{id}\"/>";

    /// <summary>Puts a placeholder in place of every range. Ranges that touch or overlap share one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The ranges, in any order; empty ones are passed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">A range does not lie in the text.</exception>
    public static ProtectedText Protect(string text, IReadOnlyList<ProtectedSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var masked = Masked(text, spans);
        if (masked.Count == 0) return new(text, text, []);

        var result = new StringBuilder(text.Length);
        var places = new List<(TextSpan Original, TextSpan Placeholder)>(masked.Count);
        var position = 0;
        foreach (var span in masked)
        {
            result.Append(text, position, span.Start - position);
            var start = result.Length;
            result.Append(Format(places.Count));
            places.Add((span, TextSpan.FromBounds(start, result.Length)));
            position = span.End;
        }
        result.Append(text, position, text.Length - position);
        return new(text, result.ToString(), places);
    }

    /// <summary>The given ranges and whatever else looks like a placeholder: in order, apart from each other.</summary>
    private static List<TextSpan> Masked(string text, IReadOnlyList<ProtectedSpan> spans)
    {
        var given = new List<TextSpan>(spans.Count + 1);
        foreach (var (span, _) in spans)
        {
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
                throw new ArgumentOutOfRangeException(nameof(spans), $"{span} does not lie in a text of {text.Length} characters.");
            if (!span.IsEmpty) given.Add(span);
        }
        given.Sort((a, b) => a.Start.CompareTo(b.Start));

        var masked = new List<TextSpan>(given.Count);
        var gap = 0;
        foreach (var span in given)
        {
            AddLookalikes(gap, span.Start);
            Add(span);
            gap = Math.Max(gap, span.End);
        }
        AddLookalikes(gap, text.Length);
        return masked;

        // A gap is read alone: across its edge stands a placeholder, whose < no other placeholder can hold.
        void AddLookalikes(int start, int end)
        {
            if (start >= end) return;
            foreach (var found in PlaceholderReader.FindAll(text.AsSpan(start, end - start))) Add(found.Span.Shift(start));
        }

        void Add(TextSpan span)
        {
            if (masked.Count > 0 && masked[^1].End >= span.Start)
                masked[^1] = TextSpan.FromBounds(masked[^1].Start, Math.Max(masked[^1].End, span.End));
            else masked.Add(span);
        }
    }
}
