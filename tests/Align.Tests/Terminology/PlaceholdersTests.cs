using Align.Documents;
using Align.Terminology;
using FsCheck.Xunit;

namespace Align.Tests.Terminology;

public sealed class PlaceholdersTests
{
    [Fact]
    public void Masks_ranges_and_keeps_matches_in_place()
    {
        const string text = "用`a。b`和[云](u)";
        var masked = Placeholders.Protect(text, [Range(1, 5, ProtectedKind.Code), Range(7, 1, ProtectedKind.Markup), Range(9, 4, ProtectedKind.Markup)]);

        Assert.Equal("用<x id=\"0\"/>和<x id=\"1\"/>云<x id=\"2\"/>", masked.Text);
        Assert.Equal(["`a。b`", "[", "](u)"], masked.Originals);
        var match = Assert.Single(masked.Map([new TermMatch(new TextSpan(8, 1), SampleTerms.Find("阿里云"))]));
        Assert.Equal("云", masked.Text.Substring(match.Span));
    }

    [Fact]
    public void Touching_ranges_share_a_placeholder() =>
        Assert.Equal(["**["], Placeholders.Protect("**[甲", [Range(0, 2, ProtectedKind.Markup), Range(2, 1, ProtectedKind.Markup)]).Originals);

    [Theory]
    [InlineData("use <x id='0' /> here")]
    [InlineData("use <x id=\"0\"></x> here")]
    [InlineData("use <x id=“0”/> here")]
    [InlineData("use ＜x id=\"0\"/＞ here")]
    [InlineData("use < X id = 0 /> here")]
    public void Reads_through_what_a_provider_did_to_the_element(string translated)
    {
        var restored = Placeholders.Restore(translated, Placeholders.Protect("用`c`", [Range(1, 3, ProtectedKind.Code)]));

        Assert.Equal(("use `c` here", null), (restored.Text, restored.Problem));
    }

    [Fact]
    public void Says_what_was_lost_doubled_or_invented()
    {
        var source = Placeholders.Protect("`a``b`", [Range(0, 3, ProtectedKind.Code)]);

        var restored = Placeholders.Restore("<x id=\"7\"/>", source);

        Assert.Equal(["`a`"], restored.Missing);
        Assert.Equal(["<x id=\"7\"/>"], restored.Unknown);
        Assert.Equal(["`a`"], Placeholders.Restore(source.Text + source.Text, source).Doubled);
    }

    [Property(MaxTest = 1_000)]
    public void Restoring_what_was_protected_gives_back_any_text(string? text, int[] cuts) => AssertIdentity(text ?? "", cuts);

    [Property(MaxTest = 1_000)]
    public void Restoring_works_on_text_that_looks_like_placeholders(byte[] choices, int[] cuts)
    {
        string[] pieces = ["<x id=\"0\"/>", "<x id=\"1\"/>", "<", "x", " id=", "\"", "0", "/>", "＜", "中", "</x>"];
        AssertIdentity(string.Concat(choices.Select(choice => pieces[choice % pieces.Length])), cuts);
    }

    private static void AssertIdentity(string text, int[] cuts)
    {
        var edges = cuts.Select(cut => (int)((uint)cut % (text.Length + 1))).Distinct().Order().ToArray();
        var ranges = edges.Zip(edges.Skip(1)).Where((_, i) => i % 2 == 0).Select(pair => Range(pair.First, pair.Second - pair.First, ProtectedKind.Code)).ToArray();
        var masked = Placeholders.Protect(text, ranges);

        var restored = Placeholders.Restore(masked.Text, masked);

        Assert.Equal((text, null), (restored.Text, restored.Problem));
    }

    private static ProtectedSpan Range(int start, int length, ProtectedKind kind) => new(new TextSpan(start, length), kind);
}
