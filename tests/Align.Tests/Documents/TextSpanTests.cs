using Align.Documents;

namespace Align.Tests.Documents;

public sealed class TextSpanTests
{
    [Fact]
    public void Covers_from_start_up_to_end()
    {
        var span = TextSpan.FromBounds(2, 5);

        Assert.Equal(3, span.Length);
        Assert.Equal(5, span.End);
        Assert.Equal("cde", "abcdefg".AsSpan(span).ToString());
    }

    [Fact]
    public void Touching_ranges_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 2)));
        Assert.True(new TextSpan(0, 3).Overlaps(new TextSpan(2, 2)));
    }
}
