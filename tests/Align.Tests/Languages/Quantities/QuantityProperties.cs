using Align.Languages.Quantities;

namespace Align.Tests.Languages.Quantities;

internal static class QuantityProperties
{
    /// <summary>Spans lie in the text, in order, without overlap, and each quantity can be written.</summary>
    public static void SpansAreInOrder(IQuantityFinder finder, string text)
    {
        var end = 0;
        foreach (var quantity in finder.Find(text.AsSpan()))
        {
            Assert.True(quantity.Span.Start >= end && quantity.Span.Length > 0 && quantity.Span.End <= text.Length, $"{quantity.Span} in “{text}”");
            Assert.NotEmpty(QuantityWriter.ToEnglish(quantity));
            end = quantity.Span.End;
        }
    }
}
