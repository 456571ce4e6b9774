namespace Align.Documents;

/// <summary>Reads the text that a <see cref="TextSpan"/> covers: the offset law in one call.</summary>
public static class TextSpanExtensions
{
    /// <summary>The characters of <paramref name="text"/> that <paramref name="span"/> covers, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>A slice of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public static ReadOnlySpan<char> Slice(this ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);

    /// <summary>A copy of the characters of <paramref name="text"/> that <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public static string Substring(this string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
