using Align.Translation;

namespace Align.Tests.Translation;

public class InMemoryTranslationMemoryTests
{
    [Fact]
    public void Finds_a_source_whatever_white_space_surrounds_it()
    {
        var memory = Memory((" 你好。\n", " Hello. "));
        Assert.Equal("Hello.", memory.Find("你好。"));
        Assert.Equal("Hello.", memory.Find("\u3000你好。 "));
        Assert.Null(memory.Find("你好"));
    }

    [Fact]
    public void The_last_of_several_targets_wins()
    {
        var memory = Memory(("你好", "Hello"), ("你好 ", "Hi"));
        Assert.Equal("Hi", memory.Find("你好"));
        Assert.Equal(1, memory.Count);
    }

    [Fact]
    public void A_pair_with_a_blank_side_is_left_out()
    {
        var memory = Memory(("你好", " "), ("", "Hello"));
        Assert.Null(memory.Find("你好"));
        Assert.Null(memory.Find(""));
        Assert.Equal(0, memory.Count);
    }

    private static InMemoryTranslationMemory Memory(params (string Source, string Target)[] pairs) =>
        new(pairs.Select(pair => KeyValuePair.Create(pair.Source, pair.Target)));
}
