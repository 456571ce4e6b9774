namespace Align.Terminology;

/// <summary>Goes through the term matches of a text, for use in <c>foreach</c>; made by <see cref="TermMatcher.Enumerate"/>.</summary>
public ref struct TermMatchEnumerator
{
    private readonly TermMatcher _matcher;
    private readonly ReadOnlySpan<char> _text;
    private TermMatch _current;
    private int _position;

    internal TermMatchEnumerator(TermMatcher matcher, ReadOnlySpan<char> text)
    {
        _matcher = matcher;
        _text = text;
        _position = 0;
        _current = default;
    }

    /// <summary>The match that the last <see cref="MoveNext"/> found.</summary>
    public readonly TermMatch Current => _current;

    /// <summary>The enumerator itself.</summary>
    public readonly TermMatchEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next match.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (!_matcher.TryFind(_text, _position, out _current)) return false;
        _position = _current.Span.End;
        return true;
    }
}
