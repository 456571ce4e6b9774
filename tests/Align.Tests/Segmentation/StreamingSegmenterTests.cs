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
}
