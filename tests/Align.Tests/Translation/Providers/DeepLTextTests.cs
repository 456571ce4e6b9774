using Align.Translation.Providers;
using FsCheck.Xunit;

namespace Align.Tests.Translation.Providers;

public class DeepLTextTests
{
    [Fact]
    public void Escapes_everything_but_placeholders()
    {
        Assert.Equal("a&lt;b &amp; \"c\" <x id=\"0\"/>", DeepLText.ToXml("a<b & \"c\" <x id=\"0\"/>"));
    }

    [Theory]
    [InlineData("a<b & \"c\" <x id=\"0\"/>")]
    [InlineData("<x id=\"0\"/><x id=\"12\"/>")]
    [InlineData("&lt; &amp;amp; <x> <x id=0/> </x> <x id=\"a\"/>")]
    [InlineData("1 < 2 > 0 && 'quoted' 𠮷")]
    [InlineData("")]
    public void Comes_back_as_it_went(string text) => Assert.Equal(text, DeepLText.FromXml(DeepLText.ToXml(text)));

    [Theory]
    [InlineData("Use <x id=\"0\"></x> now", "Use <x id=\"0\"/> now")]
    [InlineData("Use <x id='3' /> now", "Use <x id=\"3\"/> now")]
    [InlineData("R&amp;D &lt;x id=\"1\"/&gt; &#39;&quot;&apos;", "R&D <x id=\"1\"/> '\"'")]
    public void Other_ways_to_write_a_placeholder_come_back_in_the_short_one(string xml, string text) => Assert.Equal(text, DeepLText.FromXml(xml));

    [Fact]
    public void What_xml_cannot_carry_is_replaced()
    {
        Assert.Equal("a b\uFFFDc\n", DeepLText.ToXml("a\u000Bb\uD800c\n"));
    }

    [Property]
    public bool Output_is_well_formed_for_any_text(string? text)
    {
        var document = new System.Xml.XmlDocument();
        document.LoadXml($"<r>{DeepLText.ToXml((text ?? "") + "<x id=\"0\"/> & <")}</r>");
        return document.DocumentElement!.ChildNodes.Count >= 2;
    }
}
