namespace Align.Alignment.Evidence;

/// <summary>A natural logarithm of four digits, the same on every runtime and several times faster than the library's.</summary>
internal static class FastLog
{
    private const int Bits = 11;
    private static readonly float[] Table = Make();

    /// <summary>The logarithm of a positive, finite, normal number.</summary>
    public static float Of(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        var exponent = (bits >> 23) - 127;
        return exponent * 0.6931472f + Table[(bits >> (23 - Bits)) & ((1 << Bits) - 1)];
    }

    private static float[] Make()
    {
        var table = new float[1 << Bits];
        for (var i = 0; i < table.Length; i++) table[i] = (float)Math.Log(1 + (i + 0.5) / table.Length);
        return table;
    }
}
