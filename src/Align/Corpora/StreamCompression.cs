using System.IO.Compression;

namespace Align.Corpora;

/// <summary>A way to compress files, known by its extension and by the bytes that its files begin with.</summary>
public sealed class StreamCompression
{
    private readonly byte[] _magic;
    private readonly Func<Stream, Stream> _decompress;
    private readonly Func<Stream, Stream> _compress;

    /// <summary>Describes a compression.</summary>
    /// <param name="name">Short name, such as <c>gzip</c>.</param>
    /// <param name="extension">What the names of its files end with, dot included.</param>
    /// <param name="magic">The bytes that its files begin with; at least two.</param>
    /// <param name="decompress">Wraps a stream to be read; leaves it open when disposed.</param>
    /// <param name="compress">Wraps a stream to be written; leaves it open when disposed.</param>
    public StreamCompression(string name, string extension, IReadOnlyList<byte> magic, Func<Stream, Stream> decompress, Func<Stream, Stream> compress)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Extension = extension ?? throw new ArgumentNullException(nameof(extension));
        if (magic is null) throw new ArgumentNullException(nameof(magic));
        if (magic.Count < 2) throw new ArgumentException("At least two bytes are needed to know a file by.", nameof(magic));
        _magic = [.. magic];
        _decompress = decompress ?? throw new ArgumentNullException(nameof(decompress));
        _compress = compress ?? throw new ArgumentNullException(nameof(compress));
    }

    /// <summary>gzip (RFC 1952).</summary>
    public static StreamCompression Gzip { get; } = new("gzip", ".gz", [0x1F, 0x8B],
        static stream => new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true),
        static stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    /// <summary>Short name.</summary>
    public string Name { get; }

    /// <summary>What the names of its files end with, dot included.</summary>
    public string Extension { get; }

    /// <summary>Whether a file that begins with these bytes is compressed so.</summary>
    public bool Recognizes(ReadOnlySpan<byte> head) => head.StartsWith(_magic);

    /// <summary>The stream as it was before it was compressed; the inner stream stays open.</summary>
    public Stream Decompress(Stream input) => _decompress(input);

    /// <summary>A stream that compresses what is written to it; disposing it finishes and leaves the inner stream open.</summary>
    public Stream Compress(Stream output) => _compress(output);
}
