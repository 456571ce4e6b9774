using Align.Alignment;
using Align.Documents;
using Align.Segmentation;

namespace Align.Tests.Alignment;

public sealed class TranslatedBitextTests
{
    [Fact]
    public void The_target_document_is_the_source_document_with_its_text_translated()
    {
        var document = new MarkdownReader().Read("# 标题\n\n- 甲。乙。\n\n```\n码\n```\n\n> 丙\n");
        Segment[] segments = [At(2, 2, 0), At(8, 2, 1), At(10, 2, 1), At(27, 1, 3)];

        var bitext = TranslatedBitext.Assemble(document, segments, ["Title", "One.", "Two.", ""], "en");

        Assert.Equal("# Title\n\n- One. Two.\n\n```\n码\n```\n\n> \n", bitext.Target.Text);
        Assert.Equal(["Title", "One.", "Two."], bitext.TargetSegments.Select(segment => bitext.Target.Text.Substring(segment.Span)));
        Assert.Equal([new(0, 1, 0, 1), new(1, 1, 1, 1), new(2, 1, 2, 1), new Bead(3, 1, 3, 0)], bitext.Beads);
        Assert.Equal("One. Two.", bitext.Target.Text.Substring(bitext.Target.Blocks[1].Span));
    }

    [Fact]
    public void A_Chinese_target_has_no_spaces_between_sentences()
    {
        var document = new PlainTextReader().Read("One. Two.");

        var bitext = TranslatedBitext.Assemble(document, [At(0, 4, 0), At(5, 4, 0)], ["一。", "二。"], "zh-Hans");

        Assert.Equal("一。二。", bitext.Target.Text);
    }

    private static Segment At(int start, int length, int block) => new(new TextSpan(start, length), BoundaryKind.End, block);
}
