using System.Text.RegularExpressions;

namespace Align.Segmentation.Rules;

/// <summary>A text for regular expressions: a span where they take one, a string where they do not.</summary>
internal readonly ref struct RegexInput
{
#if NET
    private readonly ReadOnlySpan<char> _text;

    public RegexInput(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Where the pattern first matches at or after <paramref name="from"/>; <see cref="int.MaxValue"/> when nowhere.</summary>
    public int Find(Regex pattern, int from)
    {
        foreach (var match in pattern.EnumerateMatches(_text, from)) return match.Index;
        return int.MaxValue;
    }
#else
    private readonly string _text;

    public RegexInput(ReadOnlySpan<char> text) => _text = text.ToString();

    /// <summary>Where the pattern first matches at or after <paramref name="from"/>; <see cref="int.MaxValue"/> when nowhere.</summary>
    public int Find(Regex pattern, int from)
    {
        var match = pattern.Match(_text, from);
        return match.Success ? match.Index : int.MaxValue;
    }
#endif
}
