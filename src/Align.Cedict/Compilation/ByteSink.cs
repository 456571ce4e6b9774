using System.Buffers.Binary;
using Align.Corpora;

namespace Align.Cedict.Compilation;

/// <summary>A section in the making: little-endian numbers and varints on a growing buffer.</summary>
internal sealed class ByteSink
{
    private readonly MemoryStream _bytes = new();

    public int Length => (int)_bytes.Length;

    public ReadOnlySpan<byte> Written => _bytes.GetBuffer().AsSpan(0, Length);

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void WriteByte(byte value) => _bytes.WriteByte(value);

    public void WriteU16(ushort value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        Write(bytes);
    }

    public void WriteU24(uint value)
    {
        if (value > 0xFFFFFF)
            throw new CorpusFormatException("compiled lexicon", 0, 0, $"{value} does not fit into three bytes: the dictionary is too large for this format.");
        WriteU16((ushort)value);
        WriteByte((byte)(value >> 16));
    }

    public void WriteU32(uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        Write(bytes);
    }

    public void WriteU64(ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        Write(bytes);
    }

    /// <summary>Writes a number as a varint: 7 bits a byte, low bits first.</summary>
    public void WriteNumber(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) WriteByte((byte)(rest | 0x80));
        WriteByte((byte)rest);
    }
}
