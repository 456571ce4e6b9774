using System.Text;
using Align.Alignment;
using Align.Documents;

namespace Align.Corpora;

/// <summary>Writes the blocks of a bitext as rows of two sides, sentence by sentence.</summary>
internal sealed class HtmlRows(Bitext bitext, StringBuilder html)
{
    private int _number;

    public void Append(IReadOnlyList<BlockUnits> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            if (blocks[i].Block.Kind == BlockKind.TableCell)
            {
                i = AppendTable(blocks, i);
                continue;
            }
            if (blocks[i].Block.IsTranslatable) AppendBlock(blocks[i]);
            else AppendVerbatim(blocks[i].Block);
            i++;
        }
    }

    private void AppendBlock(BlockUnits block)
    {
        html.Append("<section class=\"block ").Append(block.Block.Kind.ToString().ToLowerInvariant())
            .Append(" level").Append(Math.Clamp(block.Block.Level, 0, 6)).Append("\">\n");
        foreach (var unit in UnitsOf(block)) AppendPair(unit);
        html.Append("</section>\n");
    }

    /// <summary>A block that no unit came from still shows its text: nothing of a document is lost.</summary>
    private IReadOnlyList<TranslationUnit> UnitsOf(BlockUnits block)
    {
        if (block.Units.Count > 0) return block.Units;
        var text = bitext.Source.Text.Substring(block.Block.Span);
        return string.IsNullOrWhiteSpace(text) ? [] :
        [
            new TranslationUnit { Source = text, SourceSpan = block.Block.Span, SourceLanguage = bitext.Source.Language, TargetLanguage = bitext.Target.Language },
        ];
    }

    private void AppendPair(TranslationUnit unit)
    {
        var number = ++_number;
        html.Append("<div class=\"pair").Append(unit.Findings.Count > 0 ? " doubtful" : "").Append("\" id=\"u").Append(number).Append("\" data-u=\"").Append(number).Append("\">");
        HtmlBadges.AppendNumber(html, unit, number);
        html.Append("<p class=\"source\" ").Append(Language(unit.SourceLanguage)).Append('>');
        AppendSource(unit, number);
        html.Append("</p><p class=\"target\" ").Append(Language(unit.TargetLanguage)).Append('>');
        AppendTarget(unit, number);
        html.Append("</p><div class=\"meta\">");
        HtmlBadges.AppendRow(html, [unit]);
        html.Append("</div></div>\n");
    }

    private void AppendSource(TranslationUnit unit, int number)
    {
        if (unit.Source.Length == 0) html.Append("<span class=\"none\">no source</span>");
        else HtmlSide.AppendSource(html, unit, number, bitext.Source);
    }

    private void AppendTarget(TranslationUnit unit, int number)
    {
        if (unit.Target.Length == 0) html.Append("<span class=\"none\">no translation</span>");
        else HtmlSide.AppendTarget(html, unit, number, bitext.Target);
    }

    private void AppendVerbatim(Block block)
    {
        html.Append("<pre class=\"verbatim ").Append(block.Kind.ToString().ToLowerInvariant()).Append("\" tabindex=\"0\">");
        // A parser drops a line feed right behind the tag; this one is for it.
        html.Append('\n');
        HtmlText.Append(html, bitext.Source.Text.AsSpan(block.Span));
        html.Append("</pre>\n");
    }

    /// <returns>Index of the first block behind the table.</returns>
    private int AppendTable(IReadOnlyList<BlockUnits> blocks, int start)
    {
        var rows = new List<List<BlockUnits>>();
        var end = start;
        var headed = false;
        for (; end < blocks.Count && blocks[end].Block.Kind == BlockKind.TableCell; end++)
        {
            var gap = end == start ? "" : bitext.Source.Text[blocks[end - 1].Block.Span.End..blocks[end].Block.Span.Start];
            // Two tables with nothing translatable between them are parted by a blank line.
            if (gap.Contains("\n\n", StringComparison.Ordinal) || gap.Contains("\n\r\n", StringComparison.Ordinal)) break;
            if (rows.Count == 0 || gap.AsSpan().IndexOfAny('\r', '\n') >= 0)
            {
                headed |= rows.Count == 1 && gap.Contains("--", StringComparison.Ordinal);
                rows.Add([]);
            }
            rows[^1].Add(blocks[end]);
        }
        var columns = Math.Min(12, rows.Max(row => row.Count));
        html.Append("<section class=\"block table\">\n");
        for (var i = 0; i < rows.Count; i++) AppendRow(rows[i], columns, isHead: headed && i == 0);
        html.Append("</section>\n");
        return end;
    }

    private void AppendRow(List<BlockUnits> cells, int columns, bool isHead)
    {
        var first = _number + 1;
        var units = cells.Select(UnitsOf).ToList();
        var all = units.SelectMany(list => list).ToList();
        if (all.Count == 0) return;
        html.Append("<div class=\"tablerow").Append(isHead ? " head" : "").Append(all.Exists(unit => unit.Findings.Count > 0) ? " doubtful" : "")
            .Append("\" id=\"u").Append(first).Append("\">");
        HtmlBadges.AppendNumber(html, all[0], first);
        AppendCells("source", bitext.Source.Language, units, columns, first, AppendSource);
        AppendCells("target", bitext.Target.Language, units, columns, first, AppendTarget);
        html.Append("<div class=\"meta\">");
        HtmlBadges.AppendRow(html, all);
        html.Append("</div></div>\n");
        _number += all.Count;
    }

    private void AppendCells(string side, string language, List<IReadOnlyList<TranslationUnit>> cells, int columns, int number, Action<TranslationUnit, int> append)
    {
        html.Append("<div class=\"cells ").Append(side).Append(" columns").Append(columns).Append("\" ").Append(Language(language)).Append('>');
        foreach (var cell in cells)
        {
            html.Append("<div class=\"cell\">");
            foreach (var unit in cell)
            {
                html.Append("<span data-u=\"").Append(number).Append("\">");
                append(unit, number++);
                html.Append("</span> ");
            }
            html.Append("</div>");
        }
        html.Append("</div>");
    }

    private static string Language(string tag) => $"lang=\"{HtmlText.Attribute(tag)}\" dir=\"auto\"";
}
