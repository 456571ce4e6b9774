using Align.Segmentation;

namespace Align.Tests.Segmentation;

[Collection(AloneCollection.Name)]
public sealed class StreamingMemoryTests
{
    [Fact]
    public void Holds_little_of_a_long_text_in_memory()
    {
        // 22 million characters, 44 MB, made while they are read.
        const int length = 11 * 2_000_000;
        var reader = new EndlessReader("今天很冷，我穿了大衣。", length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long count = 0, peak = 0;
        foreach (var segment in new StreamingSegmenter().Segment(reader))
        {
            if (++count % 500_000 == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            Assert.Equal(11, segment.Text.Length);
        }

        Assert.Equal(length / 11, count);
        Assert.True(peak < 5_000_000, $"{peak} bytes held");
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
