using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts text in Chinese, English or both, choosing the rules by script, sentence by sentence.</summary>
/// <remarks>
/// A segment is read by the rules of its first letter: Chinese for an ideograph, English for a Latin letter. Both sets
/// decide a mark between two scripts alike, so a name in Latin letters at the head of a Chinese sentence does no harm.
/// Immutable and thread-safe.
/// </remarks>
public sealed class MixedSegmenter : ISegmenter, IBoundedLookahead
{
    private readonly RuleSet _chinese;
    private readonly RuleSet _english;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="options">What ends a segment beyond the rules of the languages; null for <see cref="SegmentationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option cannot be used; the parameter name is that of the property.</exception>
    public MixedSegmenter(SegmentationOptions? options = null)
    {
        _chinese = new RuleSet(options, isEnglish: false);
        _english = new RuleSet(options, isEnglish: true);
    }

    int IBoundedLookahead.Lookahead => _chinese.Reach;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> does not lie in the text.</exception>
    public bool TryNext(ReadOnlySpan<char> text, int start, out Segment segment)
        => SegmentScan.TryNext(text, start, BeginsInLatin(text, start) ? _english : _chinese, out segment);

    // The first letter decides; a segment that shows none so soon is punctuation or numbers, which both read alike.
    private static bool BeginsInLatin(ReadOnlySpan<char> text, int start)
    {
        if ((uint)start >= (uint)text.Length || text[start] is >= '\u4E00' and <= '\u9FFF') return false;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var limit = Math.Min(text.Length, start + RuleSet.Lookahead / 8);
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            if (Characters.IsLineBreak(c) || c is >= '\u3001' and <= '\u303F' or >= '\uFF01' and <= '\uFF65') return false;
            if (Characters.IsCjk(c)) return false;
            if (char.IsLetter(c) && !IsMarkerLetter(text, start, i)) return true;
        }
        return false;
    }

    // A. 苹果 is Chinese.
    private static bool IsMarkerLetter(ReadOnlySpan<char> text, int start, int i) => i < ListMarker.LeadingEnd(text, start);
}
