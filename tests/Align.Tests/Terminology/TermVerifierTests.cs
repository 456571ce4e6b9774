using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermVerifierTests
{
    public static TheoryData<TermCase> Cases => TermCase.Load("outcomes.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_fates_of_the_case_file(TermCase given)
    {
        var matches = new TermMatcher(given.TermBase).Match(given.Source);

        var outcomes = TermVerifier.Verify(matches, given.Target);

        Assert.Equal(matches, outcomes.Select(o => o.Match));
        Assert.Equal(given.Fates, [.. outcomes.Select(o => $"{o.Fate}:{given.Target.Substring(o.TargetSpan)}")]);
    }

    [FsCheck.Xunit.Property]
    public void No_two_outcomes_share_a_character(FsCheck.PositiveInt sourceSeed, FsCheck.PositiveInt targetSeed)
    {
        string[] words = ["Alibaba", "Alibaba Cloud", "Cloud", "Ant Group", "Group"];
        var terms = words.Select((w, i) => new Term { Source = ((char)('甲' + i)).ToString(), Target = w, TargetVariants = i == 0 ? ["Group"] : [] });
        var source = string.Concat(Digits(sourceSeed.Get).Select(d => (char)('甲' + d)));
        var target = string.Join(' ', Digits(targetSeed.Get).Select(d => words[d]));

        var outcomes = TermVerifier.Verify(new TermMatcher(TermBase.Create(terms)).Match(source), target);

        var spans = outcomes.Where(o => o.Fate != TermFate.Missing).Select(o => o.TargetSpan).ToList();
        for (var i = 0; i < spans.Count; i++)
            for (var j = 0; j < i; j++) Assert.False(spans[i].Overlaps(spans[j]));

        static IEnumerable<int> Digits(int seed)
        {
            for (var state = (uint)seed * 2654435761u; state > 0; state /= 7) yield return (int)(state % 5);
        }
    }
}
