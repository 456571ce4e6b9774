namespace Align.Cedict.Storage;

/// <summary>The layout of a compiled lexicon: a fixed header, then six sections one after another, all little-endian.</summary>
/// <remarks>
/// <para>Header (64 bytes): magic (8) · version u32 · section count u32 · checksum u64 of all bytes after it · entry count u32 ·
/// headword count u32 · dictionary date as Unix seconds i64 · six section lengths u32.</para>
/// <para>Nothing is compressed by an outside coder, so the bytes depend on the dictionary and this code only. Compactness comes from
/// the numbering: headwords live in a trie, glosses and pinyin are numbers of words, and frequent words have short numbers.</para>
/// </remarks>
internal static class LexiconFormat
{
    /// <summary>The compiled format's version. Any change of layout or of what is precomputed raises it.</summary>
    public const uint Version = 1;

    /// <summary>Trie numbers take three bytes each: a lexicon has fewer than 16.7 million nodes and record bytes.</summary>
    public const int U24Length = 3;

    public const int HeaderLength = 64;
    public const int VersionOffset = 8;
    public const int SectionCountOffset = 12;
    public const int ChecksumOffset = 16;
    public const int EntryCountOffset = 24;
    public const int HeadwordCountOffset = 28;
    public const int DateOffset = 32;
    public const int SectionLengthsOffset = 40;

    /// <summary>The first byte is not ASCII and a line feed follows, so that a transfer in text mode shows at once.</summary>
    public static ReadOnlySpan<byte> Magic => [0xC3, (byte)'A', (byte)'L', (byte)'X', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>The sections in file order.</summary>
    public const int SectionCount = (int)LexiconSection.Words + 1;
}
