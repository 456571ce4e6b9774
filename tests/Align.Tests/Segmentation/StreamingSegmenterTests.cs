using System.Text;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

public sealed class StreamingSegmenterTests
{
    [Fact]
    public void Reads_a_stream_and_counts_offsets_in_characters()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("天晴了。🎉我们走。\n“好！”他说。"));

        var segments = new StreamingSegmenter(bufferSize: 1).Segment(stream).ToList();

        Assert.Equal(
            [new(0, "天晴了。🎉", BoundaryKind.FullStop), new(6, "我们走。", BoundaryKind.FullStop), new(11, "“好！”他说。", BoundaryKind.FullStop)],
            segments);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Gives_the_same_asynchronously_from_readers_streams_and_chunks()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"第{i}句。“真的？”她问。{(i % 7 == 0 ? "\n" : "")}"));
        var expected = new StreamingSegmenter().Segment(new StringReader(text)).ToList();
        var segmenter = new StreamingSegmenter(new ChineseSegmenter(), 100);

        Assert.Equal(expected, await ToListAsync(segmenter.SegmentAsync(new StringReader(text))));
        Assert.Equal(expected, await ToListAsync(segmenter.SegmentAsync(new MemoryStream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()))));
        Assert.Equal(expected, await ToListAsync(segmenter.SegmentAsync(Chunks(text))));
    }

    [Fact]
    public void Holds_little_of_a_long_text_in_memory()
    {
        // 22 million characters, 44 MB, made while they are read.
        const int length = 11 * 2_000_000;
        var reader = new EndlessReader("今天很冷，我穿了大衣。", length);
        long count = 0, peak = 0;
        foreach (var segment in new StreamingSegmenter().Segment(reader))
        {
            if (++count % 500_000 == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            Assert.Equal(11, segment.Text.Length);
        }

        Assert.Equal(length / 11, count);
        Assert.InRange(peak, 1, 20_000_000);
    }

    [Fact]
    public async Task Stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToListAsync(new StreamingSegmenter().SegmentAsync(new StringReader("好。"), source.Token)));
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<char>> Chunks(string text)
    {
        for (var i = 0; i < text.Length; i += 3)
        {
            if (i % 3000 == 0) await Task.Yield();
            yield return text.AsMemory(i, Math.Min(3, text.Length - i));
        }
    }

    private static async Task<List<StreamedSegment>> ToListAsync(IAsyncEnumerable<StreamedSegment> segments)
    {
        var list = new List<StreamedSegment>();
        await foreach (var segment in segments) list.Add(segment);
        return list;
    }

    // Says the same sentence again and again.
    private sealed class EndlessReader(string sentence, int length) : TextReader
    {
        private int _position;

        public override int Read(char[] buffer, int index, int count)
        {
            var end = Math.Min(length, _position + count);
            var start = _position;
            while (_position < end) buffer[index++] = sentence[_position++ % sentence.Length];
            return end - start;
        }
    }
}
