using Align.Documents;
using Align.Segmentation;
using Align.Terminology;

namespace Align.Translation;

/// <summary>One segment on its way to the provider and back, as often as it takes: what is asked, the best reply so far, what is still wrong.</summary>
internal sealed class SegmentWork
{
    private readonly string _text;
    private readonly IReadOnlyList<TermMatch> _terms;
    private readonly List<ProtectedSpan> _ranges;
    private readonly HashSet<TermMatch> _failed = [];
    private MaskedText _asked;
    private Reply? _best;
    private (string Asked, string Reply) _last;
    private bool _repeatsItself;
    private string? _error;

    private SegmentWork(string text, IReadOnlyList<TermMatch> terms, List<ProtectedSpan> ranges)
    {
        _text = text;
        _terms = terms;
        _ranges = ranges;
        _asked = MaskedText.Of(text, ranges, []);
    }

    /// <summary>Matches the terms of a segment and finds its protected ranges.</summary>
    public static SegmentWork Of(Document document, Segment segment, TermMatcher? matcher)
    {
        var text = document.Text.Substring(segment.Span);
        var ranges = ProtectedRanges(document.Blocks[segment.Block], segment.Span);
        var terms = matcher?.Match(text).Where(match => !ranges.Exists(range => range.Span.Overlaps(match.Span))).ToArray() ?? [];
        return new SegmentWork(text, terms, ranges);
    }

    /// <summary>Whether asking again may help: the reply lost a placeholder or a term, and the provider has not answered the question twice alike.</summary>
    /// <param name="attempt">Which attempt it would be.</param>
    /// <param name="support">How the provider can be made to use terms.</param>
    public bool IsWanting(int attempt, TermSupport support) =>
        _best is { Origin: TranslationOrigin.Provider, Wants: > 0 }
        && !(_repeatsItself && string.Equals(MaskedText.Of(_text, _ranges, Masked(attempt, support)).Text, _last.Asked, StringComparison.Ordinal));

    /// <summary>What to ask next.</summary>
    /// <param name="attempt">0 the first time.</param>
    /// <param name="support">How the provider can be made to use terms.</param>
    public TranslationItem Ask(int attempt, TermSupport support)
    {
        _asked = MaskedText.Of(_text, _ranges, Masked(attempt, support));
        return new TranslationItem { Text = _asked.Text, Original = _text, Terms = _asked.Map(_terms), Attempt = attempt };
    }

    /// <summary>Takes a reply to what was asked last; a worse one than there is already changes nothing.</summary>
    public void Take(TranslatedItem item)
    {
        if (item.Text is null)
        {
            _error ??= item.Error?.Message;
            return;
        }
        var restored = item.Origin == TranslationOrigin.Provider ? _asked.Restore(item.Text) : new RestoredText(item.Text, [], [], [], []);
        var reply = new Reply(item.Origin, restored, _asked, TermVerifier.Verify(_terms, restored.Text));
        foreach (var outcome in reply.Terms)
            if (!outcome.IsApplied) _failed.Add(outcome.Match);
        if (_best is null || IsBetter(reply, _best)) _best = reply;
        _repeatsItself = _last == (_asked.Text, item.Text);
        _last = (_asked.Text, item.Text);
    }

    /// <summary>Fewer things wrong once what is safe is repaired; of equals the one with less to repair, then the earlier one.</summary>
    private bool IsBetter(Reply reply, Reply best)
    {
        var (after, least) = (AfterRepair(reply), AfterRepair(best));
        return after < least || (after == least && reply.Wants < best.Wants);
    }

    private int AfterRepair(Reply reply) =>
        reply.Wants == 0 ? 0 : reply.Wants - TermRepairer.Repair(_text, reply.Restored.Text, reply.Terms).Repaired;

    /// <summary>Looks at the terms once more with the acronyms that the document has introduced so far; to be called in document order.</summary>
    public void Verify(TermAcronyms acronyms)
    {
        if (_best is { } best) _best = best with { Terms = TermVerifier.Verify(_terms, best.Restored.Text, acronyms) };
    }

    /// <summary>The translation, after the last reply: what can safely be repaired is.</summary>
    public TranslatedSegment Complete(ProviderInfo provider)
    {
        if (_best is null) return new TranslatedSegment { Text = "", Origin = "missing", Problem = _error };
        if (_best.Origin != TranslationOrigin.Provider)
            return new TranslatedSegment { Text = _best.Restored.Text, Origin = _best.Origin == TranslationOrigin.Memory ? "memory" : "unchanged", Terms = _best.Terms };
        var restored = _best.Asked.PutBack(_best.Restored);
        // Putting a range back can only move what stands behind it; the terms are looked for again where it did.
        var terms = string.Equals(restored.Text, _best.Restored.Text, StringComparison.Ordinal) ? _best.Terms : TermVerifier.Verify(_terms, restored.Text);
        var repaired = TermRepairer.Repair(_text, restored.Text, terms);
        return new TranslatedSegment
        {
            Text = repaired.Text,
            Origin = provider.IsDraft ? "draft" : $"provider:{provider.Name}",
            Terms = repaired.Outcomes,
            Problem = restored.Problem,
        };
    }

    /// <summary>
    /// Masks move, bend and drop out, so a term is masked only where nothing better exists: at once where it must not be translated and the provider
    /// knows no terms; a term that a reply has lacked from the second attempt on, or from the third with a model, which is first told more strictly.
    /// </summary>
    private IReadOnlyList<TermMatch> Masked(int attempt, TermSupport support)
    {
        var fixedTerms = support == TermSupport.None ? _terms.Where(static match => match.Term.DoNotTranslate) : [];
        if (attempt == 0 || (attempt == 1 && support == TermSupport.Prompt) || _best is null) return [.. fixedTerms];
        return [.. fixedTerms.Concat(_failed).Distinct()];
    }

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

    private sealed record Reply(TranslationOrigin Origin, RestoredText Restored, MaskedText Asked, IReadOnlyList<TermOutcome> Terms)
    {
        /// <summary>How much is wrong: a lost or invented placeholder costs content and weighs more than any number of terms in a sentence.</summary>
        public int Wants => ((Restored.Missing.Count + Restored.Doubled.Count + Restored.Unknown.Count) * 1_000) + Terms.Count(static term => !term.IsApplied);
    }
}
