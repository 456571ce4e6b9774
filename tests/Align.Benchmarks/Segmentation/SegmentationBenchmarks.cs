using System.Buffers;
using Align.Segmentation;
using BenchmarkDotNet.Attributes;
using ICU4N.Globalization;
using ICU4N.Text;

namespace Align.Benchmarks.Segmentation;

/// <summary>50 MB of Chinese text in memory, one thread: Align against a peer and against the limit.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class SegmentationBenchmarks
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create("。！？…｡．.!?\n");
    private readonly ChineseSegmenter _chinese = new();
    private readonly MixedSegmenter _mixed = new();
    private string _text = "";
    private string _tenth = "";

    [GlobalSetup]
    public void Load()
    {
        _text = ChineseText.OfSize(50_000_000);
        _tenth = _text[..(_text.Length / 10)];
    }

    [Benchmark(Baseline = true, Description = "ICU4N sentence BreakIterator")]
    public int Icu()
    {
        var iterator = BreakIterator.GetSentenceInstance(new UCultureInfo("zh"));
        iterator.SetText(_text);
        var count = 0;
        while (iterator.Next() != BreakIterator.Done) count++;
        return count;
    }

    [Benchmark(Description = "Limit: SearchValues scan that counts terminators")]
    public int Limit()
    {
        var rest = _text.AsSpan();
        var count = 0;
        int i;
        while ((i = rest.IndexOfAny(Terminators)) >= 0)
        {
            count++;
            rest = rest[(i + 1)..];
        }
        return count;
    }

    [Benchmark(Description = "ChineseSegmenter")]
    public int Chinese() => Count(_chinese, _text);

    [Benchmark(Description = "MixedSegmenter")]
    public int Mixed() => Count(_mixed, _text);

    [Benchmark(Description = "ChineseSegmenter, a tenth of the text")]
    public int ChineseTenth() => Count(_chinese, _tenth);

    private static int Count(ISegmenter segmenter, string text)
    {
        var count = 0;
        foreach (var segment in segmenter.Enumerate(text)) count += segment.Span.Length > 0 ? 1 : 0;
        return count;
    }
}
