namespace Align.Segmentation.Rules;

/// <summary>Emoji, with everything that is joined to them.</summary>
internal static class Pictographs
{
    /// <summary>Offset past the emoji sequence at <paramref name="start"/>, or <paramref name="start"/> when there is none.</summary>
    /// <remarks>Follows the shapes of UTS #51: a base, selectors, skin tones, tags, joined bases; pairs of regional indicators fall out of the run.</remarks>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (true)
        {
            var length = BaseLength(text, i);
            if (length == 0) return i;
            i += length;
            while (i < text.Length && ModifierLength(text, i) is > 0 and var modifier) i += modifier;
        }
    }

    private static int BaseLength(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length) return 0;
        var c = text[i];
        if (c is >= '\u2600' and <= '\u27BF' or >= '\u2B05' and <= '\u2B55' or '\u231A' or '\u231B' or >= '\u23E9' and <= '\u23F3' or '\u3030' or '\u303D' or '\u203C' or '\u2049')
            return 1;
        // U+1F000 to U+1FAFF: emoji, pictographs, regional indicators, skin tones.
        return c is >= '\uD83C' and <= '\uD83E' && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 0;
    }

    private static int ModifierLength(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u200D' or '\uFE0F' or '\uFE0E' or '\u20E3' => 1,
        // Tag characters, as in the flag of Scotland.
        '\uDB40' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => 2,
        _ => 0,
    };
}
