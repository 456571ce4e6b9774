using Align.Documents;

namespace Align.Terminology;

/// <summary>A text whose protected ranges have become placeholders.</summary>
public sealed record ProtectedText
{
    private readonly IReadOnlyList<TextSpan> _spans;

    internal ProtectedText(string text, IReadOnlyList<string> originals, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Originals = originals;
        _spans = spans;
    }

    /// <summary>The text with placeholders.</summary>
    public string Text { get; }

    /// <summary>What each placeholder stands for, by its number.</summary>
    public IReadOnlyList<string> Originals { get; }

    /// <summary>Where the placeholders' originals lay in the text before protection.</summary>
    internal IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>The same matches in the coordinates of <see cref="Text"/>; none of them may overlap a protected range.</summary>
    public IReadOnlyList<TermMatch> Map(IReadOnlyList<TermMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        if (_spans.Count == 0) return matches;
        var mapped = new TermMatch[matches.Count];
        int offset = 0, next = 0;
        for (var i = 0; i < mapped.Length; i++)
        {
            for (; next < _spans.Count && _spans[next].End <= matches[i].Span.Start; next++)
                offset += Placeholders.Write(next).Length - _spans[next].Length;
            mapped[i] = matches[i] with { Span = matches[i].Span.Shift(offset) };
        }

        return mapped;
    }
}
