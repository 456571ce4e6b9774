using System.Runtime.CompilerServices;
using System.Text;
using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts a text of any size into segments while it is read, with the boundaries that it would have in memory.</summary>
/// <remarks>
/// Memory is bounded by the longest segment plus a buffer, whatever the size of the input and however it is cut into
/// reads. A segment is given out once enough of what follows has been read that nothing more can move its end; with
/// <see cref="SegmentationOptions.MaximumLength"/> even a text without any end mark stays within that bound. Immutable
/// and thread-safe; readers and streams are the caller's and are left open.
/// </remarks>
public sealed class StreamingSegmenter
{
    // A segmenter of another make is trusted to look no farther past a segment than this.
    private const int UnknownLookahead = 4096;

    private readonly ISegmenter _segmenter;
    private readonly int _bufferSize;
    private readonly int _lookahead;

    /// <summary>Makes a streaming segmenter.</summary>
    /// <param name="segmenter">What cuts the text; null for a <see cref="MixedSegmenter"/>.</param>
    /// <param name="bufferSize">UTF-16 code units to read at a time; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bufferSize"/> is less than 1.</exception>
    public StreamingSegmenter(ISegmenter? segmenter = null, int bufferSize = 32 * 1024)
    {
        if (bufferSize < 1) throw new ArgumentOutOfRangeException(nameof(bufferSize), bufferSize, "bufferSize must be at least 1.");
        _segmenter = segmenter ?? new MixedSegmenter();
        _bufferSize = bufferSize;
        _lookahead = _segmenter is IBoundedLookahead bounded ? bounded.Lookahead : UnknownLookahead;
    }

    /// <summary>Cuts what a reader gives.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IEnumerable<StreamedSegment> Segment(TextReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        return Read(reader);
    }

    /// <summary>Cuts what a stream of UTF-8 holds, or of UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public IEnumerable<StreamedSegment> Segment(Stream stream)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        return Read(OpenReader(stream));
    }

    /// <summary>Cuts what a reader gives, waiting for it without a thread.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public IAsyncEnumerable<StreamedSegment> SegmentAsync(TextReader reader, CancellationToken cancellationToken = default)
        => SegmentAsync(ReadChunksAsync(reader ?? throw new ArgumentNullException(nameof(reader)), cancellationToken), cancellationToken);

    /// <summary>Cuts what a stream of UTF-8 holds, or of UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public IAsyncEnumerable<StreamedSegment> SegmentAsync(Stream stream, CancellationToken cancellationToken = default)
        => SegmentAsync(OpenReader(stream ?? throw new ArgumentNullException(nameof(stream))), cancellationToken);

    /// <summary>Cuts a text that arrives in pieces, as from a pipe. A piece is read before the next is asked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chunks"/> is null.</exception>
    public IAsyncEnumerable<StreamedSegment> SegmentAsync(IAsyncEnumerable<ReadOnlyMemory<char>> chunks, CancellationToken cancellationToken = default)
    {
        if (chunks is null) throw new ArgumentNullException(nameof(chunks));
        return Cut(chunks, cancellationToken);
    }

    private IEnumerable<StreamedSegment> Read(TextReader reader)
    {
        var buffer = new SegmentBuffer(_segmenter, _lookahead);
        var chunk = new char[_bufferSize];
        while (reader.Read(chunk, 0, chunk.Length) is > 0 and var count)
        {
            buffer.Append(chunk.AsSpan(0, count));
            while (buffer.TryTake(out var segment)) yield return segment;
        }
        buffer.Complete();
        while (buffer.TryTake(out var segment)) yield return segment;
    }

    private async IAsyncEnumerable<StreamedSegment> Cut(IAsyncEnumerable<ReadOnlyMemory<char>> chunks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new SegmentBuffer(_segmenter, _lookahead);
        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            buffer.Append(chunk.Span);
            while (buffer.TryTake(out var segment)) yield return segment;
        }
        buffer.Complete();
        while (buffer.TryTake(out var segment)) yield return segment;
    }

    private async IAsyncEnumerable<ReadOnlyMemory<char>> ReadChunksAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = new char[_bufferSize];
        while (await reader.ReadAsync(chunk.AsMemory(), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            yield return chunk.AsMemory(0, count);
    }

    private static StreamReader OpenReader(Stream stream)
        => new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
}
