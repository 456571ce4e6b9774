using Align.Documents;
using Align.Languages.Quantities;
using FsCheck.Xunit;

namespace Align.Tests.Languages.Quantities;

public sealed class ChineseQuantityFinderTests
{
    public static IEnumerable<object[]> Quantities => QuantityCases.Read("chinese-quantities.jsonl");

    public static IEnumerable<object[]> Dates => QuantityCases.Read("chinese-dates.jsonl");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Finds_values_and_writes_them_in_English(string line) => QuantityCases.Verify(ChineseQuantityFinder.Default, line);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Finds_dates_and_writes_them_in_English(string line) => QuantityCases.Verify(ChineseQuantityFinder.Default, line);

    [Theory]
    [InlineData("182.28亿元", QuantityKind.Money, "CNY")]
    [InlineData("1万亿美金", QuantityKind.Money, "USD")]
    [InlineData("三个月", QuantityKind.Duration, "month")]
    [InlineData("3倍", QuantityKind.Multiple, "")]
    [InlineData("七折", QuantityKind.Discount, "percent")]
    [InlineData("3个百分点", QuantityKind.Percent, "point")]
    [InlineData("第三", QuantityKind.Ordinal, "")]
    [InlineData("万卡级", QuantityKind.Level, "card")]
    public void Tells_kinds_and_units(string text, QuantityKind kind, string unit)
    {
        var quantity = Assert.Single(ChineseQuantityFinder.Default.Find(text.AsSpan()));

        Assert.Equal(kind, quantity.Kind);
        Assert.Equal(unit, quantity.Unit);
    }

    [Property(MaxTest = 500)]
    public void Any_text_gives_spans_in_order(string? text) => QuantityProperties.SpansAreInOrder(ChineseQuantityFinder.Default, text ?? "");

    [Property(MaxTest = 2000)]
    public void Any_run_of_numeral_characters_gives_spans_in_order(byte[]? picks)
    {
        const string Alphabet = "〇零一二两三五七八九十百千万亿兆廿几数多余来点半0123456789.,，%％年月日号个家元倍成折分之第约近上到至-~+级卡后代底时周 [](／/:：今去明下午";
        var text = new string([.. (picks ?? []).Select(pick => Alphabet[pick % Alphabet.Length])]);
        QuantityProperties.SpansAreInOrder(ChineseQuantityFinder.Default, text);
    }

    [Fact]
    public void A_number_of_any_length_neither_overflows_nor_throws()
    {
        foreach (var unit in (string[])["九", "9", "九万", "9亿", "九千", "兆", "万亿", "百分之", "1,000,"])
        {
            var text = string.Concat(Enumerable.Repeat(unit, 300));
            QuantityProperties.SpansAreInOrder(ChineseQuantityFinder.Default, text);
        }
    }
}
