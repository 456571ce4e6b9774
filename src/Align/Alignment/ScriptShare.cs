namespace Align.Alignment;

/// <summary>How much of a text is written in Chinese characters.</summary>
internal static class ScriptShare
{
    private const int Sample = 2000;

    /// <summary>Share of Han characters among the letters of up to 2,000 segments spread over the text, 0 when it has no letters.</summary>
    public static double Han(IReadOnlyList<string> segments)
    {
        long han = 0, letters = 0;
        var step = Math.Max(1, segments.Count / Sample);
        for (var i = 0; i < segments.Count; i += step)
        {
            foreach (var c in segments[i])
            {
                if (IsHan(c)) han++;
                else if (!char.IsLetter(c) && !char.IsSurrogate(c)) continue;
                letters++;
            }
        }
        return letters == 0 ? 0 : (double)han / letters;
    }

    /// <summary>Whether a code unit is a Chinese character of the basic plane (unified ideographs, extension A, compatibility).</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '〇';
}
