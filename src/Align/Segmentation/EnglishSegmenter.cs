using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts English text into sentences by rule.</summary>
/// <remarks>
/// Full stops are weighed by the words on both sides (abbreviations, initials, numbers, list markers, words that commonly
/// begin a sentence); closing quotation marks, brackets and citation marks stay with their sentence; lists in running
/// text are cut before each item. Chinese end marks, and ASCII ones next to Chinese, follow the Chinese rules. Nothing is
/// allocated on net10.0, and time grows linearly with the text. Immutable and thread-safe.
/// </remarks>
public sealed class EnglishSegmenter : ISegmenter, IBoundedLookahead, IRuleBased
{
    private readonly RuleSet _rules;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="options">What ends a segment beyond the rules of the language; null for <see cref="SegmentationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option cannot be used; the parameter name is that of the property.</exception>
    public EnglishSegmenter(SegmentationOptions? options = null) => _rules = new RuleSet(options, isEnglish: true);

    RuleSet IRuleBased.Rules => _rules;

    int IBoundedLookahead.Lookahead => _rules.Reach;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> does not lie in the text.</exception>
    public bool TryNext(ReadOnlySpan<char> text, int start, out Segment segment) => SegmentScan.TryNext(text, start, _rules, out segment);
}
