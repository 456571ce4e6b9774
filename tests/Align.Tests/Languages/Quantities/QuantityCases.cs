using System.Globalization;
using System.Text.Json;
using Align.Languages.Quantities;

namespace Align.Tests.Languages.Quantities;

/// <summary>
/// Cases in Data/languages/*.jsonl: <c>{"text": ..., "expect": [[span, value, english?], ...]}</c>. A value is <c>3.5</c>, a range
/// <c>3..5</c>, a fraction <c>2/3</c> or a date <c>2025-03-26</c> (<c>?</c> for a year that is not said, <c>+1</c> for next year).
/// </summary>
internal static class QuantityCases
{
    public static IEnumerable<object[]> Read(string file)
    {
        foreach (var line in File.ReadLines(TestPaths.Output("Data", "languages", file)))
            if (line.Length > 0) yield return [line];
    }

    public static void Verify(IQuantityFinder finder, string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var expected = json.RootElement.GetProperty("expect").EnumerateArray().Select(item => item.EnumerateArray().Select(part => part.GetString()!).ToArray()).ToArray();
        var found = finder.Find(text.AsSpan());

        Assert.Equal(string.Join(" ; ", expected.Select(e => e[0])), string.Join(" ; ", found.Select(q => text.Substring(q.Span.Start, q.Span.Length))));
        Assert.Equal(string.Join(" ; ", expected.Select(e => e[1])), string.Join(" ; ", found.Select(Value)));
        for (var i = 0; i < expected.Length; i++)
            if (expected[i].Length > 2) Assert.Equal(expected[i][2], QuantityWriter.ToEnglish(found[i]));
    }

    private static string Value(Quantity quantity)
    {
        if (quantity.Date is { } date)
        {
            var year = date.YearOffset is { } offset ? (offset >= 0 ? "+" : "") + offset.ToString(CultureInfo.InvariantCulture) : date.Year?.ToString(CultureInfo.InvariantCulture) ?? "?";
            return year + (date.Month is { } month ? $"-{month:00}" : "") + (date.Day is { } day ? $"-{day:00}" : "");
        }
        var value = Text(quantity.Value);
        if (quantity.Denominator != 1) return value + "/" + Text(quantity.Denominator);
        return quantity.Upper is { } upper ? value + ".." + Text(upper) : value;
    }

    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
