using Align.Languages.Quantities;
using FsCheck.Xunit;

namespace Align.Tests.Languages.Quantities;

public sealed class EnglishQuantityFinderTests
{
    public static IEnumerable<object[]> Quantities => QuantityCases.Read("english-quantities.jsonl");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Finds_values(string line) => QuantityCases.Verify(EnglishQuantityFinder.Default, line);

    [Property(MaxTest = 500)]
    public void Any_text_gives_spans_in_order(string? text) => QuantityProperties.SpansAreInOrder(EnglishQuantityFinder.Default, text ?? "");

    [Property(MaxTest = 2000)]
    public void Any_run_of_number_words_gives_spans_in_order(byte[]? picks)
    {
        string[] words = ["one", "a", "and", "half", "hundred", "thousand", "million", "trillion", "of", "tens", "third", "thirds", "twenty", "-", " ", "3", "1,000", ".5", "$", "%", "/", "March", "may", "o'clock", "p.m.", "fold", "x", "times", " in ", "'90s", "to", "RMB", "k", "2025", "year", "zero", "dozen", "quarter", ":30"];
        var text = string.Concat((picks ?? []).Select(pick => words[pick % words.Length] + (pick > 127 ? " " : "")));
        QuantityProperties.SpansAreInOrder(EnglishQuantityFinder.Default, text);
    }

    [Fact]
    public void A_number_of_any_length_neither_overflows_nor_throws()
    {
        foreach (var unit in (string[])["9", "nine ", "a trillion ", "trillion ", "billion trillion ", "99,999,", "tens of trillions of "])
            QuantityProperties.SpansAreInOrder(EnglishQuantityFinder.Default, string.Concat(Enumerable.Repeat(unit, 300)));
        QuantityProperties.SpansAreInOrder(EnglishQuantityFinder.Default, "99999999999999999999 trillion trillion trillion");
    }
}
