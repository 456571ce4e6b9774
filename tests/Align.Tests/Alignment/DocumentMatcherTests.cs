using Align.Alignment;
using Align.Cedict;

namespace Align.Tests.Alignment;

public sealed class DocumentMatcherTests
{
    [SharedDataFact]
    public void Finds_the_translation_of_each_piece_of_a_book_among_all_pieces()
    {
        var (sources, targets) = Pieces(GoldSet.Load("mac-dev"), 8);
        var order = Enumerable.Range(0, targets.Count).ToArray();
        new Random(1).Shuffle(order);

        var matches = new DocumentMatcher(CedictLexicon.Default).Match(sources, [.. order.Select(place => targets[place])]);

        var right = matches.Count(match => order[match.Target] == match.Source);
        Assert.True(matches.Count >= 0.95 * sources.Count, $"{matches.Count} of {sources.Count} matched");
        Assert.True(right == matches.Count, $"{matches.Count - right} of {matches.Count} are wrong");
    }

    [SharedDataFact]
    public void A_document_without_a_translation_is_matched_with_none()
    {
        var (sources, targets) = Pieces(GoldSet.Load("mac-dev"), 1);

        var matches = new DocumentMatcher(CedictLexicon.Default).Match(sources, [.. targets.Skip(1)]);

        Assert.Equal(sources.Count - 1, matches.Count);
        Assert.All(matches, match => Assert.Equal(match.Source - 1, match.Target));
    }

    [Fact]
    public void Nothing_matches_nothing()
    {
        var matcher = new DocumentMatcher(CedictLexicon.Default);

        Assert.Empty(matcher.Match([], ["a"]));
        Assert.Empty(matcher.Match(["", "？！"], ["", "…"]));
    }

    [Theory]
    [InlineData("report.zh.txt", "report.en.md")]
    [InlineData("第3章_zh", "第3章_en")]
    [InlineData("Chapter 1-zh-Hans.txt", "chapter 1-en.txt")]
    [InlineData("zh/a/1.txt", "en/a/1.txt")]
    [InlineData("1.txt", "1.txt")]
    [InlineData("年报（中文）.txt", "年报（英文）.txt", false)]
    [InlineData("年报 中文.txt", "年报 英文.txt")]
    [InlineData("zhang.txt", "ang.txt", false)]
    [InlineData("a/1.txt", "b/1.txt", false)]
    public void Names_match_that_differ_in_language_only(string source, string target, bool matches = true) =>
        Assert.Equal(matches ? [new DocumentMatch(0, 0, 1)] : [], DocumentNames.Match([source], [target]));

    [Fact]
    public void A_name_that_stands_for_two_documents_matches_none() =>
        Assert.Equal([new DocumentMatch(2, 0, 1)], DocumentNames.Match(["a.zh.txt", "a.zh.md", "b.zh.txt"], ["b.en.txt", "a.en.txt"]));

    /// <summary>Cuts each text into about equal pieces between beads of its gold alignment.</summary>
    private static (List<string> Sources, List<string> Targets) Pieces(GoldSet set, int count)
    {
        var (sources, targets) = (new List<string>(), new List<string>());
        foreach (var text in set.Texts)
        {
            var beads = text.Gold.Where(bead => bead is { SourceCount: > 0, TargetCount: > 0 }).ToList();
            for (var piece = 0; piece < count; piece++)
            {
                var (first, last) = (beads[beads.Count * piece / count], beads[(beads.Count * (piece + 1) / count) - 1]);
                sources.Add(string.Join("\n", text.Source[first.SourceStart..(last.SourceStart + last.SourceCount)]));
                targets.Add(string.Join("\n", text.Target[first.TargetStart..(last.TargetStart + last.TargetCount)]));
            }
        }
        return (sources, targets);
    }
}
