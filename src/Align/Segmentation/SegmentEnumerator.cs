using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Walks over the segments of a text one by one and allocates nothing: the target of <c>foreach</c>.</summary>
public ref struct SegmentEnumerator
{
    private readonly ISegmenter _segmenter;
    // The rules of a built-in segmenter of one language: called without the detour through the interface.
    private readonly RuleSet? _rules;
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private Segment _current;

    internal SegmentEnumerator(ISegmenter segmenter, ReadOnlySpan<char> text)
    {
        _segmenter = segmenter;
        _rules = (segmenter as IRuleBased)?.Rules;
        _text = text;
        _position = 0;
        _current = default;
    }

    /// <summary>The segment that the last <see cref="MoveNext"/> found.</summary>
    public readonly Segment Current => _current;

    /// <summary>This enumerator, so that <c>foreach</c> takes it.</summary>
    public readonly SegmentEnumerator GetEnumerator() => this;

    /// <summary>Finds the next segment.</summary>
    /// <returns>False when only white space is left.</returns>
    public bool MoveNext()
    {
        var isFound = _rules is { } rules
            ? SegmentScan.TryNext(_text, _position, rules, out _current)
            : _segmenter.TryNext(_text, _position, out _current);
        if (!isFound) return false;
        _position = _current.Span.End;
        return true;
    }
}
