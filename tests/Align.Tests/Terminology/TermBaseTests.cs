using Align.Terminology;

namespace Align.Tests.Terminology;

public sealed class TermBaseTests
{
    [Fact]
    public void Reports_every_term_that_it_leaves_out()
    {
        var terms = TermBase.Create(
        [
            new Term { Source = "甲", Target = "A", Origin = "t.csv:2" },
            new Term { Source = "甲", Target = "A", Origin = "t.csv:3" },
            new Term { Source = "甲", Target = "B", Origin = "t.csv:4" },
            new Term { Source = "乙", Target = "", Origin = "t.csv:5" },
            new Term { Source = " ", Target = "C", Origin = "t.csv:6" },
            new Term { Source = "丙", Target = "D", SourceVariants = ["甲", "丁"], Origin = "t.csv:7" },
        ]);

        Assert.Equal(["甲", "丙"], terms.Terms.Select(term => term.Source));
        Assert.Equal(["丁"], terms.Terms[1].SourceVariants);
        Assert.Equal(
            [
                "t.csv:3: '甲' is given twice (t.csv:2). Delete one.",
                "t.csv:4: '甲' has two targets, 'A' (t.csv:2) and 'B'; the first is used. Keep one.",
                "t.csv:5: '乙' has no target form. Fill it in, or mark the term do_not_translate.",
                "t.csv:6: has no source form. Fill it in or delete the row.",
                "t.csv:7: '甲' has two targets, 'A' (t.csv:2) and 'D'; the first is used. Keep one.",
            ],
            terms.Problems.Select(problem => problem.ToString()));
    }
}
