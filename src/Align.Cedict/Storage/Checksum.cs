using System.Buffers.Binary;

namespace Align.Cedict.Storage;

/// <summary>A 64-bit checksum: FNV-1a taken over 8-byte words, the rest byte by byte.</summary>
/// <remarks>Each step is a bijection of the state, so a change within one word always shows. It guards against damage, not forgery.</remarks>
internal static class Checksum
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis ^ (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = unchecked((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime);
            // The product moves bits upwards only; bring the high half back down.
            hash ^= hash >> 32;
        }
        foreach (var value in bytes) hash = unchecked((hash ^ value) * Prime);
        return hash;
    }
}
