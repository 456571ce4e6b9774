using System.Buffers.Binary;
using Align.Corpora;

namespace Align.Cedict.Storage;

/// <summary>The bytes of a compiled lexicon, checked once and then read in place.</summary>
internal sealed class LexiconImage
{
    // The end of the year 9999, the last that a DateTimeOffset holds.
    private const long LatestDate = 253402300799;

    private readonly byte[] _bytes;
    private readonly int[] _starts = new int[LexiconFormat.SectionCount + 1];

    private LexiconImage(byte[] bytes) => _bytes = bytes;

    public int EntryCount => (int)ReadU32(LexiconFormat.EntryCountOffset);

    public int HeadwordCount => (int)ReadU32(LexiconFormat.HeadwordCountOffset);

    public long UnixDate => BinaryPrimitives.ReadInt64LittleEndian(_bytes.AsSpan(LexiconFormat.DateOffset));

    public ReadOnlySpan<byte> this[LexiconSection section] => Memory(section).Span;

    public ReadOnlyMemory<byte> Memory(LexiconSection section) =>
        _bytes.AsMemory(_starts[(int)section], _starts[(int)section + 1] - _starts[(int)section]);

    /// <summary>Checks header, section lengths and checksum. Only then is anything in the sections believed.</summary>
    /// <exception cref="CorpusFormatException">The bytes are no compiled lexicon, of another version, cut short or damaged.</exception>
    public static LexiconImage Open(byte[] bytes, string file)
    {
        if (bytes.Length < LexiconFormat.HeaderLength)
            throw LexiconDamage.In(file, $"{bytes.Length} bytes are too few for a compiled lexicon.");
        if (!bytes.AsSpan(0, LexiconFormat.Magic.Length).SequenceEqual(LexiconFormat.Magic))
            throw LexiconDamage.In(file, "this is not a compiled lexicon: its first bytes differ.");

        var image = new LexiconImage(bytes);
        var version = image.ReadU32(LexiconFormat.VersionOffset);
        if (version != LexiconFormat.Version)
            throw LexiconDamage.In(file, $"the lexicon has format version {version}, this library reads version {LexiconFormat.Version}.");
        if (image.ReadU32(LexiconFormat.SectionCountOffset) != LexiconFormat.SectionCount)
            throw LexiconDamage.In(file, "the lexicon's header is damaged (section count).");

        image.PlaceSections(file);
        var checkedFrom = LexiconFormat.ChecksumOffset + sizeof(ulong);
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(LexiconFormat.ChecksumOffset)) != Checksum.Of(bytes.AsSpan(checkedFrom)))
            throw LexiconDamage.In(file, "the lexicon is damaged: its checksum does not fit its contents.");
        if (image.EntryCount < 0 || image.HeadwordCount < 0 || image.UnixDate is < 0 or > LatestDate)
            throw LexiconDamage.In(file, "the lexicon's header tells of impossible counts or dates.");
        return image;
    }

    private void PlaceSections(string file)
    {
        long position = LexiconFormat.HeaderLength;
        for (var section = 0; section < LexiconFormat.SectionCount; section++)
        {
            _starts[section] = (int)position;
            position += ReadU32(LexiconFormat.SectionLengthsOffset + section * sizeof(uint));
            if (position > _bytes.Length)
                throw LexiconDamage.In(file, $"the lexicon is cut short or damaged: {_bytes.Length} bytes are there, its header tells of more.");
        }
        if (position != _bytes.Length)
            throw LexiconDamage.In(file, $"the lexicon has {_bytes.Length - position} bytes more than its header tells of.");
        _starts[^1] = (int)position;
    }

    private uint ReadU32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(offset));
}
