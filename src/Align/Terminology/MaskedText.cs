using Align.Documents;

namespace Align.Terminology;

/// <summary>A segment on its way to a provider: protected ranges, and such terms as nothing better makes the provider use, have become placeholders.</summary>
/// <remarks>A masked term comes back as its target form. What touches shares a placeholder, so neighbouring terms come back together.</remarks>
internal sealed class MaskedText
{
    private readonly ProtectedText _protected;
    private readonly Dictionary<int, Term> _terms;

    private MaskedText(ProtectedText protectedText, Dictionary<int, Term> terms)
    {
        _protected = protectedText;
        _terms = terms;
    }

    /// <summary>What the provider gets.</summary>
    public string Text => _protected.Text;

    /// <summary>Masks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ranges">Ranges that must come back as they are.</param>
    /// <param name="terms">Terms to mask; none of them shares a character with a range.</param>
    public static MaskedText Of(string text, IReadOnlyList<ProtectedSpan> ranges, IReadOnlyList<TermMatch> terms)
    {
        // Markup in a target would be taken for a placeholder when it comes back.
        var masked = terms.Where(static match => match.Term.ExpectedTarget is { Length: > 0 } target && !target.Contains('<', StringComparison.Ordinal)).ToList();
        var protectedText = Placeholders.Protect(text, [.. ranges, .. masked.Select(static match => new ProtectedSpan(match.Span, ProtectedKind.Term))]);
        var substitutes = new Dictionary<int, Term>();
        foreach (var group in masked.GroupBy(match => protectedText.PlaceholderAt(match.Span)))
            substitutes.Add(group.Key, Substitute(text, protectedText.RangeOf(group.Key), [.. group]));
        return new MaskedText(protectedText, substitutes);
    }

    /// <summary>The matches that the provider can still see, in the coordinates of <see cref="Text"/>.</summary>
    public IReadOnlyList<TermMatch> Map(IReadOnlyList<TermMatch> matches) => _protected.Map(matches);

    /// <summary>Reads a reply: safe repairs made, masked terms in their target form, protected ranges back in their places.</summary>
    /// <returns>What came back. A masked term that is lost counts as a missing term, not as a lost placeholder.</returns>
    public RestoredText Restore(string reply)
    {
        var repaired = PlaceholderRepair.Repair(reply, _protected.Originals.Count);
        var restored = _protected.Restore(InsertTerms(repaired));
        int[] missing = [.. restored.Missing.Where(id => !_terms.ContainsKey(id))];
        int[] doubled = [.. restored.Doubled.Concat(DoubledTerms(repaired)).OrderBy(static id => id)];
        return restored with { Missing = missing, Doubled = doubled, Problem = _protected.Describe(missing, doubled, restored.Unknown) };
    }

    /// <summary>Puts a lost range back where the source leaves no doubt about its place: at the very beginning or end. The problem stays told.</summary>
    public RestoredText PutBack(RestoredText restored)
    {
        if (restored.Missing.Count != 1) return restored;
        var id = restored.Missing[0];
        var original = _protected.Originals[id];
        var (before, after) = _protected.Around(id);
        if (after.All(IsMark) && restored.Text.Length > 0)
        {
            var end = restored.Text.Length;
            while (end > 0 && (IsMark(restored.Text[end - 1]) || char.IsWhiteSpace(restored.Text[end - 1]))) end--;
            return restored with { Text = $"{restored.Text[..end]} {original}{restored.Text[end..]}", Problem = $"{restored.Problem} It has been put back at the end." };
        }
        return before.All(IsMark)
            ? restored with { Text = $"{original} {restored.Text}", Problem = $"{restored.Problem} It has been put back at the beginning." }
            : restored;
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsWhiteSpace(c);

    private IEnumerable<int> DoubledTerms(string reply) => _terms.Count == 0
        ? []
        : PlaceholderReader.FindAll(reply.AsSpan()).Where(found => _terms.ContainsKey(found.Id)).GroupBy(static found => found.Id).Where(static group => group.Count() > 1).Select(static group => group.Key);

    private string InsertTerms(string reply)
    {
        if (_terms.Count == 0) return reply;
        var shift = 0;
        foreach (var (span, id) in PlaceholderReader.FindAll(reply.AsSpan()))
        {
            if (!_terms.TryGetValue(id, out var term)) continue;
            var place = span.Shift(shift);
            var (range, text) = TermInsertion.Edit(reply, place, term) ?? (place, term.ExpectedTarget);
            reply = reply[..range.Start] + text + reply[range.End..];
            shift += text.Length - range.Length;
        }
        return reply;
    }

    /// <summary>What stands in for a placeholder: one term, or several parts that touch, joined by blanks.</summary>
    private static Term Substitute(string text, TextSpan range, IReadOnlyList<TermMatch> terms)
    {
        if (terms.Count == 1 && terms[0].Span == range) return terms[0].Term;
        var parts = new List<string>();
        var position = range.Start;
        foreach (var match in terms.OrderBy(static match => match.Span.Start))
        {
            if (match.Span.Start > position) parts.Add(text[position..match.Span.Start]);
            parts.Add(match.Term.ExpectedTarget);
            position = match.Span.End;
        }
        if (range.End > position) parts.Add(text[position..range.End]);
        return new Term { Source = text.Substring(range), Target = string.Join(" ", parts), CaseSensitive = true };
    }
}
