using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class TsvTests
{
    [Fact]
    public void Escapes_what_would_break_a_line_and_leaves_formulas_alone()
    {
        var text = new TsvWriter().Text(new TranslationUnit { Id = "7", Source = "一\t二\\n\n三", Target = "=cmd|' /C calc'!A0", Origin = "memory", Confidence = 0.25 });

        Assert.Equal("source\ttarget\tid\torigin\tconfidence\n一\\t二\\\\n\\n三\t=cmd|' /C calc'!A0\t7\tmemory\t0.25\n", text);
    }

    [Fact]
    public void Leaves_the_header_out_when_told()
    {
        var text = new TsvWriter(new TsvOptions { Header = false }).Text(new TranslationUnit { Id = "1", Source = "甲", Target = "A" });

        Assert.Equal("甲\tA\t1\t\t\n", text);
    }

    [Fact]
    public void Reads_two_bare_columns()
    {
        var units = new TsvReader().Units("你好。\tHello.\r\n\r\n再见。\tGoodbye.");

        Assert.Equal([("1", "你好。", "Hello."), ("3", "再见。", "Goodbye.")], units.Select(unit => (unit.Id, unit.Source, unit.Target)));
    }

    [Fact]
    public void Finds_columns_by_the_names_in_the_header()
    {
        var units = new TsvReader(new TsvOptions { Header = true }).Units("note\ttarget\tdocument\tsource\nx\tHello.\ta.txt\t你好。\n");

        Assert.Equal(("你好。", "Hello.", "a.txt"), (units[0].Source, units[0].Target, units[0].Document));
    }

    [Fact]
    public void Reads_backslashes_as_they_are_when_told()
    {
        var units = new TsvReader(new TsvOptions { Escapes = false }).Units("C:\\temp\tC:\\new");

        Assert.Equal((@"C:\temp", @"C:\new"), (units[0].Source, units[0].Target));
    }

    [Theory]
    [InlineData("only one column", 1, "parted by a tab")]
    [InlineData("source\ttarget\tconfidence\n甲\tA\tsure", 2, "\"sure\" is not a number")]
    [InlineData("id\tsource\ttarget\n1\t甲", 2, "the target is missing")]
    [InlineData("id\tquelle\ttarget\n", 1, "no column \"source\"")]
    public void Names_the_line_of_what_it_cannot_read(string text, int line, string message)
    {
        var header = text.StartsWith("id", StringComparison.Ordinal) ? true : (bool?)null;

        var error = Assert.Throws<CorpusFormatException>(() => new TsvReader(new TsvOptions { Header = header }).Units(text));

        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_to_write_without_escapes() =>
        Assert.Contains("Escapes", Assert.Throws<ArgumentException>(() => new TsvWriter(new TsvOptions { Escapes = false })).Message, StringComparison.Ordinal);
}
