using Align.Documents;
using Align.Terminology;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Terminology;

public sealed class PlaceholdersTests
{
    /// <summary>What an adversary would build texts from.</summary>
    private static readonly string[] Fragments =
    [
        "<", ">", "/", "x", "<x id=\"0\"/>", "<x id=\"1\"/>", "<x id=\"", "0", "\"", "\"/>", "</x>", "<x id=\"7\">", " ", "id", "=", "&lt;", "&gt;", "x id=0", "＜", "＞",
        "&lt;x id=&quot;0&quot;/&gt;", "云", "code", "\u200b", "X", "“", "&", "lt;", "\ud840", "\udc00",
    ];

    [FsCheck.Xunit.Property(MaxTest = 2000)]
    public Property Protect_then_restore_gives_back_any_text()
    {
        var texts = Gen.OneOf(
            Gen.Elements(Fragments).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Where(t => t is not null));
        var cases = texts.SelectMany(text => Gen.Choose(0, text.Length).Two().ListOf().Select(cuts => (text, cuts)));
        return Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var spans = given.cuts.Select(c => new ProtectedSpan(TextSpan.FromBounds(Math.Min(c.Item1, c.Item2), Math.Max(c.Item1, c.Item2)), ProtectedKind.Code)).ToList();
            var protectedText = Placeholders.Protect(given.text, spans);
            var restored = protectedText.Restore(protectedText.Text);
            Assert.Equal(given.text, restored.Text);
            Assert.True(restored.IsIntact);
            Assert.Empty(restored.Reordered);
            Assert.Equal(protectedText.Originals.Count, protectedText.Text.Split("<x id=\"").Length - 1 - StrayStarts(given.text, spans));
        });
    }

    /// <summary>Beginnings of a placeholder that are none, outside the protected ranges.</summary>
    private static int StrayStarts(string text, List<ProtectedSpan> spans)
    {
        var masked = Placeholders.Protect(text, spans);
        var left = masked.Text;
        for (var id = 0; id < masked.Originals.Count; id++) left = left.Replace(Placeholders.Format(id), "\0", StringComparison.Ordinal);
        return left.Split("<x id=\"").Length - 1;
    }

    [Fact]
    public void Ranges_that_touch_share_a_placeholder()
    {
        var text = "见`a``b`和c";
        var result = Placeholders.Protect(text, [new(new(1, 3), ProtectedKind.Code), new(new(4, 3), ProtectedKind.Code), new(new(8, 1), ProtectedKind.Code)]);

        Assert.Equal("见<x id=\"0\"/>和<x id=\"1\"/>", result.Text);
        Assert.Equal(["`a``b`", "c"], result.Originals);
    }

    [Theory]
    [InlineData("See <x id='0' />.")]
    [InlineData("See <x id=\"0\"></x>.")]
    [InlineData("See < x id = \"0\" / >.")]
    [InlineData("See <X ID=“0”/>.")]
    [InlineData("See ＜x id＝＂０＂／＞.")]
    [InlineData("See &lt;x id=&quot;0&quot;/&gt;.")]
    [InlineData("See <x id=0>.")]
    [InlineData("See <xid=\"0\"/>.")]
    [InlineData("See <x\u00a0id=\"0\"/>.")]
    public void Reads_damaged_placeholders(string translated)
    {
        var restored = Placeholders.Protect("见CODE。", [new(new(1, 4), ProtectedKind.Code)]).Restore(translated);

        Assert.Equal("See CODE.", restored.Text);
        Assert.True(restored.IsIntact);
    }

    [Fact]
    public void Says_what_happened_to_the_placeholders()
    {
        var text = "abcd";
        var result = Placeholders.Protect("a b c d", [.. new[] { 0, 2, 4, 6 }.Select(i => new ProtectedSpan(new(i, 1), ProtectedKind.Code))]);

        var restored = result.Restore("<x id=\"2\"/> <x id=\"0\"/> <x id=\"0\"/> <x id=\"3\"/> <x id=\"9\"/> </x>");

        Assert.Equal("c a a d <x id=\"9\"/> </x>", restored.Text);
        Assert.Equal([1], restored.Missing);
        Assert.Equal([0], restored.Doubled);
        Assert.Equal(["<x id=\"9\"/>", "</x>"], restored.Unknown);
        Assert.Equal([2], restored.Reordered);
        Assert.False(restored.IsIntact);
        Assert.Equal(4, text.Length);
    }

    [Fact]
    public void Maps_matches_to_the_text_with_placeholders()
    {
        var text = "用`npm i`装阿里云的`sdk`和阿里云";
        var matches = new TermMatcher(TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "sdk", Target = "SDK" }])).Match(text);
        var result = Placeholders.Protect(text, [new(new(1, 7), ProtectedKind.Code), new(new(13, 5), ProtectedKind.Code)]);

        var mapped = result.Map(matches);

        Assert.Equal(3, matches.Count);
        Assert.Equal(["阿里云", "阿里云"], [.. mapped.Select(m => result.Text.Substring(m.Span))]);
        Assert.Equal(result.Text.IndexOf('装') + 1, mapped[0].Span.Start);
        Assert.EndsWith("阿里云", result.Text[..mapped[1].Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_outside_the_text_is_an_argument_error()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Placeholders.Protect("abc", [new(new(2, 2), ProtectedKind.Code)]));
}
