using Align.Documents;
using Align.Segmentation;
using Align.Terminology;

namespace Align.Translation;

/// <summary>One segment on its way to the provider and back: what was asked, and what is needed to restore the reply.</summary>
internal sealed class PreparedSegment
{
    private readonly string _text;
    private readonly IReadOnlyList<TermMatch> _terms;
    private readonly ProtectedText _protected;

    private PreparedSegment(string text, IReadOnlyList<TermMatch> terms, ProtectedText protectedText)
    {
        _text = text;
        _terms = terms;
        _protected = protectedText;
        Item = new TranslationItem { Text = protectedText.Text, Original = text, Terms = protectedText.Map(terms) };
    }

    /// <summary>What the engine is asked.</summary>
    public TranslationItem Item { get; }

    /// <summary>Matches the terms of a segment and masks its protected ranges.</summary>
    public static PreparedSegment Of(Document document, Segment segment, TermMatcher? matcher)
    {
        var text = document.Text.Substring(segment.Span);
        var ranges = ProtectedRanges(document.Blocks[segment.Block], segment.Span);
        var terms = matcher?.Match(text).Where(match => !ranges.Exists(range => range.Span.Overlaps(match.Span))).ToArray() ?? [];
        return new PreparedSegment(text, terms, Placeholders.Protect(text, ranges));
    }

    /// <summary>Restores the reply and finds out what became of the terms.</summary>
    public TranslatedSegment Complete(TranslatedItem item, ProviderInfo provider)
    {
        if (item.Text is null) return new TranslatedSegment { Text = "", Origin = "missing", Problem = item.Error?.Message };
        if (item.Origin != TranslationOrigin.Provider)
            return Verified(item.Text, item.Origin == TranslationOrigin.Memory ? "memory" : "unchanged", problem: null);
        var restored = _protected.Restore(item.Text);
        return Verified(restored.Text, provider.IsDraft ? "draft" : $"provider:{provider.Name}", restored.Problem);
    }

    private TranslatedSegment Verified(string target, string origin, string? problem) =>
        new() { Text = target, Origin = origin, Terms = TermVerifier.Verify(_terms, target), Problem = problem };

    /// <summary>The block's protected ranges as far as they lie in the segment, in the segment's coordinates.</summary>
    private static List<ProtectedSpan> ProtectedRanges(Block block, TextSpan segment)
    {
        var ranges = new List<ProtectedSpan>();
        foreach (var (span, kind) in block.Protected)
        {
            var start = Math.Max(span.Start, segment.Start);
            var end = Math.Min(span.End, segment.End);
            if (start < end) ranges.Add(new ProtectedSpan(TextSpan.FromBounds(start, end).Shift(-segment.Start), kind));
        }

        return ranges;
    }
}
