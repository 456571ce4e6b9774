#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using Align.Translation.Providers;

namespace Align.Tests.Translation.Providers;

public class OpenAIReplyTests
{
    [Theory]
    [InlineData("""{"translations":[{"id":1,"text":"A"},{"id":2,"text":"B"}]}""")]
    [InlineData("""{"translations":[{"id":2,"text":"B"},{"id":1,"text":"A"}]}""")]
    [InlineData("""[{"id":"1","text":"A"},{"id":"2","text":"B","note":"x"}]""")]
    [InlineData("""{"items":[{"id":1,"text":"A"},{"id":2,"text":"B"}],"count":2}""")]
    [InlineData("```json\n[{\"id\":1,\"text\":\"A\"},{\"id\":2,\"text\":\"B\"}]\n```")]
    [InlineData("```\r\n[{\"id\":1,\"text\":\"A\"},{\"id\":2,\"text\":\"B\"}]```\n")]
    [InlineData("<think>Two items: {\"id\":9}. ```json</think>\n\n[{\"id\":1,\"text\":\"A\"},{\"id\":2,\"text\":\"B\"}]")]
    [InlineData("so the template ate the opening tag</think>```json\n[{\"id\":1,\"text\":\"A\"},{\"id\":2,\"text\":\"B\"}]\n```")]
    public void Reads_the_list_in_the_order_of_the_ids(string content) =>
        Assert.Equal(["A", "B"], OpenAIReply.Read(content, 2).Select(result => result.Text));

    [Fact]
    public void Tags_and_fences_inside_a_translation_stay()
    {
        var result = OpenAIReply.Read("""[{"id":1,"text":"</think> and ``` <x id=\"0\"/>"}]""", 1);
        Assert.Equal("</think> and ``` <x id=\"0\"/>", Assert.Single(result).Text);
    }

    [Theory]
    [InlineData("Sure! Here it is: [{\"id\":1,\"text\":\"A\"},{\"id\":2,\"text\":\"B\"}]", "JSON")]
    [InlineData("", "JSON")]
    [InlineData("<think>never ends", "JSON")]
    [InlineData("```json", "JSON")]
    [InlineData("[{\"id\":1,\"text\":\"A\"},{\"id\":2,", "JSON")]
    [InlineData("""[{"id":1,"text":"A"}]""", "left out id 2")]
    [InlineData("""[{"id":1,"text":"A"},{"id":1,"text":"B"}]""", "id 1 twice")]
    [InlineData("""[{"id":1,"text":"A"},{"id":2,"text":"B"},{"id":3,"text":"C"}]""", "not asked for")]
    [InlineData("""[{"id":0,"text":"A"},{"id":1,"text":"B"}]""", "not asked for")]
    [InlineData("""[{"id":1.5,"text":"A"},{"id":2,"text":"B"}]""", "not asked for")]
    [InlineData("""[{"id":"one","text":"A"},{"id":2,"text":"B"}]""", "not asked for")]
    [InlineData("""[{"text":"A"},{"id":2,"text":"B"}]""", "no id")]
    [InlineData("""[{"id":1,"text":null},{"id":2,"text":"B"}]""", "no string")]
    [InlineData("""["A","B"]""", "no id")]
    [InlineData("""{"a":[],"b":[]}""", "no list")]
    [InlineData("""{"id":1,"text":"A"}""", "no list")]
    [InlineData("\"A\"", "no list")]
    public void Anything_else_is_refused(string content, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => OpenAIReply.Read(content, 2)).Message, StringComparison.Ordinal);
}
