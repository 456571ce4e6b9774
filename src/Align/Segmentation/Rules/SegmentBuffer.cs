namespace Align.Segmentation.Rules;

/// <summary>What has been read of a text and not yet been given out as segments.</summary>
internal sealed class SegmentBuffer
{
    private readonly ISegmenter _segmenter;
    private readonly int _lookahead;
    private char[] _characters = new char[4096];
    private int _start;
    private int _end;
    private long _offset;
    private int _retryAt;
    private bool _isComplete;

    public SegmentBuffer(ISegmenter segmenter, int lookahead)
    {
        _segmenter = segmenter;
        _lookahead = lookahead;
    }

    /// <summary>Adds what was read next.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (_end + text.Length > _characters.Length) MakeRoom(text.Length);
        text.CopyTo(_characters.AsSpan(_end));
        _end += text.Length;
    }

    /// <summary>Says that nothing more will come.</summary>
    public void Complete()
    {
        _isComplete = true;
        _retryAt = 0;
    }

    /// <summary>Takes the next segment, if its end cannot move any more.</summary>
    public bool TryTake(out StreamedSegment segment)
    {
        segment = default;
        if (_end - _start < _retryAt) return false;
        var text = _characters.AsSpan(_start, _end - _start);
        if (!_segmenter.TryNext(text, 0, out var found))
        {
            // White space: no rule looks back at it.
            Advance(text.Length);
            return false;
        }
        var after = found.Span.End;
        while (after < text.Length && char.IsWhiteSpace(text[after])) after++;
        if (!_isComplete && text.Length - after < _lookahead)
        {
            // Tried again only when there is half as much again: pieces of any size then cost time that is linear in the whole.
            _retryAt = Math.Max(after + _lookahead, text.Length + (text.Length / 2));
            if (after < text.Length / 2) _retryAt = after + _lookahead;
            return false;
        }
        segment = new StreamedSegment(_offset + found.Span.Start, text[found.Span.Start..found.Span.End].ToString(), found.Boundary);
        Advance(found.Span.End);
        return true;
    }

    private void Advance(int count)
    {
        _start += count;
        _offset += count;
        _retryAt = 0;
        if (_start == _end) _start = _end = 0;
    }

    private void MakeRoom(int count)
    {
        var length = _end - _start;
        var target = length + count <= _characters.Length - (_characters.Length / 4)
            ? _characters
            : new char[Math.Max(length + count, Math.Min((long)_characters.Length * 2, 0x7FFFFFC7L))];
        Array.Copy(_characters, _start, target, 0, length);
        _characters = target;
        (_start, _end) = (0, length);
    }
}
