using System.Diagnostics;
using Align.Documents;
using Align.Segmentation;

namespace Align.Benchmarks.Segmentation;

/// <summary>Random texts, dense in the characters that rules look at, and the laws that every segmenter keeps.</summary>
public static class SegmentationFuzzer
{
    private static readonly string[] Pieces =
    [
        "。", "！", "？", "…", "……", "｡", "．", ".", "!", "?", "，", "；", "：", ",", ";", ":", "“", "”", "‘", "’", "「", "」", "『", "』", "\"", "'",
        "（", "）", "(", ")", "《", "》", "[3]", "【", "】", "[", "]", "——", "-", " ", "　", "\n", "\r\n", "\n\n", "\t", "\u2028", "\0", "\uFEFF", "\uD83C", "\uDF89",
        "🎉", "👨‍👩‍👧", "1️⃣", "1.", "2.", "1、", "（一）", "①", "②", "a)", "b.", "•", "他说", "她问道", "我", "我们", "的", "这句话", "是", "等", "好", "天下雨了", "没有人回答",
        "Mr", "U.S", "e.g", "said", "John", "He", "the", "end", "www.a.com/?b=1", "3", "14", "~", "|", "😀", "𠮷", "ー", "한", "é", "I", "…… ", ". . .", "...", "Yahoo!", "Inc.",
    ];

    private static readonly (string Name, ISegmenter Segmenter, bool IsIdempotent)[] Segmenters =
    [
        ("Chinese", new ChineseSegmenter(), true),
        ("English", new EnglishSegmenter(), true),
        ("Mixed", new MixedSegmenter(), true),
        ("Chinese, blank line", new ChineseSegmenter(new() { LineBreaks = LineBreakMode.BlankLine, SplitAtSemicolon = true }), true),
        ("Mixed, never", new MixedSegmenter(new() { LineBreaks = LineBreakMode.Never, Terminators = "|" }), true),
        ("Mixed, at most 20", new MixedSegmenter(new() { MaximumLength = 20 }), true),
    ];

    /// <summary>Runs <paramref name="inputs"/> texts; 0 when all laws held.</summary>
    public static int Run(int inputs, int seed)
    {
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        var buffer = new System.Text.StringBuilder();
        long segments = 0;
        for (var n = 0; n < inputs; n++)
        {
            buffer.Clear();
            for (var k = random.Next(1, 24); k > 0; k--)
                _ = random.Next(40) == 0 ? buffer.Append((char)random.Next(0x10000)) : buffer.Append(Pieces[random.Next(Pieces.Length)]);
            var text = buffer.ToString();
            var (name, segmenter, isIdempotent) = Segmenters[n % Segmenters.Length];
            if (Check(segmenter, text, isIdempotent, ref segments) is { } fault)
            {
                Console.Error.WriteLine($"{name}, input {n} of seed {seed}: {fault}\n  {System.Text.Json.JsonSerializer.Serialize(text)}");
                return 1;
            }
        }
        Console.WriteLine($"{inputs:N0} random inputs, {segments:N0} segments, seed {seed}: every law held ({clock.Elapsed.TotalSeconds:F0} s).");
        return 0;
    }

    private static string? Check(ISegmenter segmenter, string text, bool isIdempotent, ref long segments)
    {
        var end = 0;
        foreach (var segment in segmenter.Enumerate(text))
        {
            segments++;
            var span = segment.Span;
            if (span.Start < end || span.IsEmpty || span.End > text.Length) return $"{span} overlaps, is empty or leaves the text";
            if (!text.AsSpan(end, span.Start - end).IsWhiteSpace()) return $"text before {span} is lost";
            if (char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1])) return $"{span} is not trimmed";
            if (isIdempotent && (!segmenter.TryNext(text.AsSpan(span), 0, out var again) || again.Span.Length != span.Length)) return $"{span} is cut again, at {again.Span.End}";
            end = span.End;
        }
        return text.AsSpan(end).IsWhiteSpace() ? null : "text at the end is lost";
    }
}
