using Align.Segmentation;

namespace Align.Tests.Segmentation;

/// <summary>The specification by example that lies beside the checkout.</summary>
public sealed class GoldenTests
{
    [SharedDataFact]
    public void Chinese_segmenter_passes_every_golden_case() => Assert.Empty(Failures("golden-zh.jsonl", new ChineseSegmenter()));

    [SharedDataFact]
    public void English_segmenter_passes_every_golden_case() => Assert.Empty(Failures("golden-en.jsonl", new EnglishSegmenter()));

    [SharedDataFact]
    public void Mixed_segmenter_passes_the_golden_cases_of_both_languages()
    {
        var segmenter = new MixedSegmenter();
        Assert.Empty(Failures("golden-zh.jsonl", segmenter).Concat(Failures("golden-en.jsonl", segmenter)));
    }

    private static List<string> Failures(string file, ISegmenter segmenter)
    {
        var cases = SegmentationCase.Read(Path.Combine(TestPaths.SharedData!, "segmentation", file));
        Assert.NotEmpty(cases);
        return [.. cases.Select(c => c.Check(segmenter)).OfType<string>()];
    }
}
