using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts Chinese text into sentences by rule, at the speed of a scan for end marks.</summary>
/// <remarks>
/// The rules follow GB/T 15834-2011 (end marks, quotation marks, brackets, dash, ellipsis) and the practice of edited and
/// unedited text: a speech tag stays with its quotation, a citation mark and an emoji with the sentence they follow;
/// ASCII punctuation is read as Chinese next to Chinese and as English between Latin words; decimals, versions, URLs,
/// titles in 《》 and remarks in brackets are not cut. Nothing is allocated, and time grows linearly with the text
/// whatever is in it. Immutable and thread-safe.
/// </remarks>
public sealed class ChineseSegmenter : ISegmenter, IBoundedLookahead, IRuleBased
{
    private readonly RuleSet _rules;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="options">What ends a segment beyond the rules of the language; null for <see cref="SegmentationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option cannot be used; the parameter name is that of the property.</exception>
    public ChineseSegmenter(SegmentationOptions? options = null) => _rules = new RuleSet(options, isEnglish: false);

    RuleSet IRuleBased.Rules => _rules;

    int IBoundedLookahead.Lookahead => _rules.Reach;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> does not lie in the text.</exception>
    public bool TryNext(ReadOnlySpan<char> text, int start, out Segment segment) => SegmentScan.TryNext(text, start, _rules, out segment);
}
