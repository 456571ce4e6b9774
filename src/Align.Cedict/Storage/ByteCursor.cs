namespace Align.Cedict.Storage;

/// <summary>Reads varints (LEB128, 7 bits a byte, low bits first) from a section and never past its end.</summary>
internal ref struct ByteCursor(ReadOnlySpan<byte> section, int position)
{
    private readonly ReadOnlySpan<byte> _section = section;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= _section.Length;

    public byte ReadByte() => (uint)Position < (uint)_section.Length ? _section[Position++] : throw LexiconDamage.Inside();

    /// <summary>Reads a number below 2³¹.</summary>
    public int ReadNumber()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = ReadByte();
            if (shift == 28 && next > 7) break;
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw LexiconDamage.Inside();
    }

    /// <summary>Reads how many items follow. Each takes at least a byte, so a count beyond the section is damage, not an allocation.</summary>
    public int ReadCount()
    {
        var count = ReadNumber();
        return count <= _section.Length - Position ? count : throw LexiconDamage.Inside();
    }
}
