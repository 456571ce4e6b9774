using System.Text.Json;
using Align.Segmentation;

namespace Align.Tests.Segmentation;

/// <summary>One line of a case file: a text and the sentences it holds, trimmed of outer white space.</summary>
public sealed record SegmentationCase(string Name, string Lang, string Text, string[] Sentences)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<SegmentationCase> Read(string path)
        => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<SegmentationCase>(line, Json)!)];

    /// <summary>Null when the segmenter agrees, else what it made of the text.</summary>
    public string? Check(ISegmenter segmenter)
    {
        var actual = segmenter.Segment(Text).Select(segment => Text.Substring(segment.Span.Start, segment.Span.Length)).ToArray();
        return actual.SequenceEqual(Sentences, StringComparer.Ordinal)
            ? null
            : $"{Name}\n  expected: {string.Join(" | ", Sentences)}\n  actual:   {string.Join(" | ", actual)}";
    }

    public override string ToString() => Name;
}
