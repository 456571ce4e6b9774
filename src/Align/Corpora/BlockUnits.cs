using System.Text;
using Align.Documents;

namespace Align.Corpora;

/// <summary>One block of the source document and the units that begin in it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Units">Its units in order; additions follow the unit that they come after.</param>
internal sealed record BlockUnits(Block Block, IReadOnlyList<TranslationUnit> Units)
{
    /// <summary>The translation of the block as one text; empty when there is none.</summary>
    public string Target()
    {
        var text = new StringBuilder();
        foreach (var unit in Units)
        {
            if (unit.Target.Length == 0) continue;
            if (text.Length > 0) text.Append(LanguageTag.Separator(unit.TargetLanguage));
            text.Append(unit.Target);
        }
        return text.ToString();
    }

    /// <summary>Sorts units into the blocks of their document. A document without blocks is one paragraph.</summary>
    public static IReadOnlyList<BlockUnits> Group(Document document, IEnumerable<TranslationUnit> units)
    {
        IReadOnlyList<Block> blocks = document.Blocks.Count > 0
            ? document.Blocks
            : [new Block { Kind = BlockKind.Paragraph, Span = new TextSpan(0, document.Text.Length) }];
        var lists = new List<TranslationUnit>[blocks.Count];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];

        var current = 0;
        foreach (var unit in units)
        {
            if (unit.Block >= 0 && unit.Block < lists.Length) current = unit.Block;
            lists[current].Add(unit);
        }
        return blocks.Select((block, i) => new BlockUnits(block, lists[i])).ToArray();
    }
}
