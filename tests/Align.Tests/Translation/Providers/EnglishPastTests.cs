using Align.Translation.Providers;
using Align.Translation.Providers.Drafting;

namespace Align.Tests.Translation.Providers;

public sealed class EnglishPastTests
{
    [Theory]
    [InlineData("launch", "launched")]
    [InlineData("bring up", "brought up")]
    [InlineData("carry", "carried")]
    [InlineData("play", "played")]
    [InlineData("announce", "announced")]
    [InlineData("stop", "stopped")]
    [InlineData("called", "called")]
    public void Puts_the_first_verb_of_a_phrase_in_the_past(string phrase, string past) => Assert.Equal(past, EnglishPast.Of(phrase));
}
