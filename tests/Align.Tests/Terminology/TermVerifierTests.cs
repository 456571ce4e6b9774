using Align.Documents;
using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermVerifierTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(TestPaths.Output("Data", "terminology", "verification.md")).SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1))
            {
                var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
                data.Add(cells[1], cells[2], cells[3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_became_of_each_term(string terms, string target, string fates)
    {
        var matches = terms.Split(' ').Select(source => new TermMatch(default, SampleTerms.Find(source))).ToArray();

        var outcomes = TermVerifier.Verify(matches, target);

        Assert.Equal(fates, string.Join(' ', outcomes.Select(outcome => outcome.Fate)));
        Assert.All(outcomes.Where(outcome => outcome.Fate != TermFate.Missing), outcome => Assert.False(outcome.TargetSpan.IsEmpty));
    }

    [Fact]
    public void Points_at_the_form_in_the_target()
    {
        const string target = "Both companies use Alibaba Cloud.";

        var outcome = Assert.Single(TermVerifier.Verify([new TermMatch(default, SampleTerms.Find("阿里云"))], target));

        Assert.Equal("Alibaba Cloud", target.Substring(outcome.TargetSpan));
    }
}
