using System.Text.Json;
using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class JsonlTests
{
    [Fact]
    public void Writes_one_object_a_line_with_readable_chinese()
    {
        var text = new JsonlWriter().Text(SampleBitext.ArticleUnits());

        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(SampleBitext.ArticleUnits().Count, lines.Length);
        Assert.Contains("\"source\":\"没有人知道它能不能成。\"", text, StringComparison.Ordinal);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Says_what_became_of_each_term_and_what_is_a_draft()
    {
        var lines = new JsonlWriter().Text(SampleBitext.ArticleUnits()).TrimEnd('\n').Split('\n');

        using var missing = JsonDocument.Parse(lines.Single(line => line.Contains("达摩院", StringComparison.Ordinal)));
        Assert.Equal("missing", missing.RootElement.GetProperty("terms")[0].GetProperty("fate").GetString());
        using var draft = JsonDocument.Parse(lines[^1]);
        Assert.True(draft.RootElement.GetProperty("draft").GetBoolean());
    }

    [Theory]
    [InlineData("{\"source\":\"a\",\"target\":\"b\"}\n{\"source\":", 2, "not a JSON object")]
    [InlineData("\n\n[1]", 3, "a JSON object is expected")]
    [InlineData("{\"source\":\"a\"}", 1, "\"target\" is missing")]
    [InlineData("{\"source\":1,\"target\":\"b\"}", 1, "\"source\" must be a string")]
    [InlineData("{\"source\":\"a\",\"target\":\"b\",\"block\":-3}", 1, "\"block\" must be a whole number")]
    [InlineData("{\"source\":\"\\ud800\",\"target\":\"b\"}", 1, "unpaired surrogate")]
    [InlineData("{\"source\":\"a\",\"target\":\"b\",\"terms\":[{\"fate\":\"eaten\"}]}", 1, "\"fate\" must be")]
    public void Names_the_line_of_what_it_cannot_read(string text, int line, string message)
    {
        var error = Assert.Throws<CorpusFormatException>(() => new JsonlReader().Units(text));

        Assert.Equal(line, error.Line);
        Assert.StartsWith($"corpus.x:{line}", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_line_of_bytes_that_are_not_utf8()
    {
        var error = Assert.Throws<CorpusFormatException>(() => new JsonlReader().Units([(byte)'{', 0xC4, 0xE3, (byte)'}']));

        Assert.Contains("not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_lines_of_others_with_a_byte_order_mark_and_unknown_properties()
    {
        var unit = Assert.Single(new JsonlReader().Units("\uFEFF{\"target\":\"b\",\"source\":\"a\",\"score\":[1,{}]}\r\n\r\n"));

        Assert.Equal(("1", "a", "b"), (unit.Id, unit.Source, unit.Target));
    }

    [Fact]
    public void Reads_lines_longer_than_its_buffer()
    {
        var long1 = new string('长', 50_000);
        var long2 = new string('x', 40_001);

        var units = new JsonlReader().Units($"{{\"source\":\"{long1}\",\"target\":\"{long2}\"}}\n{{\"source\":\"{long2}\",\"target\":\"\"}}");

        Assert.Equal([long1, long2], units.Select(unit => unit.Source), StringComparer.Ordinal);
    }
}
