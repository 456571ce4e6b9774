using Align.Segmentation;

namespace Align.Tests.Segmentation;

/// <summary>The project's own cases: one JSON object a line in Data/segmentation, in the form of the golden files.</summary>
public sealed class CaseFileTests
{
    public static TheoryData<string, string> Cases(string lang)
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(TestPaths.Output("Data", "segmentation"), "*.jsonl").Order(StringComparer.Ordinal))
            foreach (var c in SegmentationCase.Read(path))
                if (string.Equals(c.Lang, lang, StringComparison.Ordinal)) data.Add(Path.GetFileName(path), c.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases), "zh")]
    public void Chinese_text(string file, string name)
    {
        Assert.Null(Find(file, name).Check(new ChineseSegmenter()));
        Assert.Null(Find(file, name).Check(new MixedSegmenter()));
    }

    [Theory]
    [MemberData(nameof(Cases), "en")]
    public void English_text(string file, string name)
    {
        Assert.Null(Find(file, name).Check(new EnglishSegmenter()));
        Assert.Null(Find(file, name).Check(new MixedSegmenter()));
    }

    [Theory]
    [MemberData(nameof(Cases), "mixed")]
    public void Text_in_both(string file, string name) => Assert.Null(Find(file, name).Check(new MixedSegmenter()));

    [Fact]
    public void There_are_enough_cases()
    {
        Assert.True(Cases("zh").Count >= 60);
        Assert.True(Cases("en").Count >= 30);
        Assert.NotEmpty(Cases("mixed"));
    }

    private static SegmentationCase Find(string file, string name)
        => SegmentationCase.Read(TestPaths.Output("Data", "segmentation", file)).Single(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
