using System.Text;
using Align.Alignment;
using Align.Documents;

namespace Align.Corpora.Html;

/// <summary>Writes the blocks of a bitext as rows of two sides, sentence by sentence.</summary>
internal sealed class HtmlRows(Bitext bitext, StringBuilder html)
{
    private int _number;
    private int _shown;

    public void Append(IReadOnlyList<BlockUnits> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            AppendBetween(blocks[i].Block.Span.Start);
            if (HtmlTable.Read(bitext.Source.Text, blocks, i) is { } table)
            {
                AppendTable(table);
                i += table.Count;
            }
            else
            {
                if (blocks[i].Block.IsTranslatable) AppendBlock(blocks[i]);
                else AppendVerbatim(bitext.Source.Text.Substring(blocks[i].Block.Span));
                i++;
            }
            _shown = blocks[i - 1].Block.Span.End;
        }
        AppendBetween(bitext.Source.Text.Length);
    }

    /// <summary>Shows lines that lie in no block, such as a lone image or a link's definition: nothing of a document is lost.</summary>
    private void AppendBetween(int end)
    {
        var lines = HtmlTable.LinesBetween(bitext.Source.Text, _shown, end);
        if (lines.Length > 0) AppendVerbatim(lines);
    }

    private void AppendBlock(BlockUnits block)
    {
        html.Append("<section class=\"block ").Append(block.Block.Kind.ToString().ToLowerInvariant())
            .Append(" level").Append(Math.Clamp(block.Block.Level, 0, 6)).Append("\">\n");
        var marker = block.Block.Kind == BlockKind.ListItem ? Marker(block.Block.Span.Start) : "";
        foreach (var unit in UnitsOf(block))
        {
            AppendPair(unit, marker);
            marker = "";
        }
        html.Append("</section>\n");
    }

    /// <summary>The attribute that shows a list item's marker: its number, a box, a dot; empty for a further paragraph of an item.</summary>
    private string Marker(int contentStart)
    {
        var text = bitext.Source.Text;
        var lineStart = contentStart == 0 ? 0 : text.LastIndexOf('\n', contentStart - 1) + 1;
        var lead = text[lineStart..contentStart].TrimEnd();
        var marker = lead[(lead.LastIndexOfAny([' ', '\t', '>']) + 1)..];
        if (lead.EndsWith("[ ]", StringComparison.Ordinal)) marker = "\u2610";
        else if (lead.EndsWith("[x]", StringComparison.OrdinalIgnoreCase)) marker = "\u2611";
        else if (marker is "-" or "*" or "+") marker = "•";
        return marker.Length == 0 ? "" : $"data-marker=\"{HtmlText.Attribute(marker)}\" ";
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

    private void AppendPair(TranslationUnit unit, string marker)
    {
        var number = ++_number;
        html.Append("<div class=\"pair").Append(unit.Findings.Count > 0 ? " doubtful" : "").Append("\" id=\"u").Append(number).Append("\" data-u=\"").Append(number).Append("\">");
        HtmlBadges.AppendNumber(html, unit, number);
        html.Append("<p class=\"source\" ").Append(marker).Append(Language(unit.SourceLanguage)).Append('>');
        AppendSource(unit, number);
        html.Append("</p><p class=\"target\" ").Append(marker).Append(Language(unit.TargetLanguage)).Append('>');
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

    private void AppendVerbatim(string text)
    {
        // A parser drops a line feed right behind the tag; this one is for it.
        html.Append("<pre class=\"verbatim\" tabindex=\"0\">\n");
        HtmlText.Append(html, text.AsSpan());
        html.Append("</pre>\n");
    }

    private void AppendTable(HtmlTable table)
    {
        html.Append("<section class=\"block table\">\n");
        for (var i = 0; i < table.Rows.Count; i++) AppendRow(table.Rows[i], Math.Min(12, table.Columns), isHead: table.IsHeaded && i == 0);
        html.Append("</section>\n");
    }

    private void AppendRow(IReadOnlyList<HtmlTable.Cell> cells, int columns, bool isHead)
    {
        var first = _number + 1;
        var units = cells.Select(cell => cell.Units is null ? [] : UnitsOf(cell.Units)).ToList();
        var all = units.SelectMany(list => list).ToList();
        if (all.Count == 0) return;
        html.Append("<div class=\"tablerow").Append(isHead ? " head" : "").Append(all.Exists(unit => unit.Findings.Count > 0) ? " doubtful" : "")
            .Append("\" id=\"u").Append(first).Append("\">");
        HtmlBadges.AppendNumber(html, all[0], first);
        AppendCells("source", bitext.Source.Language, cells, units, columns, AppendSource);
        AppendCells("target", bitext.Target.Language, cells, units, columns, AppendTarget);
        html.Append("<div class=\"meta\">");
        HtmlBadges.AppendRow(html, all);
        html.Append("</div></div>\n");
        _number += all.Count;
    }

    private void AppendCells(
        string side, string language, IReadOnlyList<HtmlTable.Cell> cells, List<IReadOnlyList<TranslationUnit>> units, int columns, Action<TranslationUnit, int> append)
    {
        var number = _number;
        html.Append("<div class=\"cells ").Append(side).Append(" columns").Append(columns).Append("\" ").Append(Language(language)).Append('>');
        for (var i = 0; i < cells.Count; i++)
        {
            html.Append("<div class=\"cell\">");
            HtmlText.Append(html, cells[i].Verbatim.AsSpan());
            foreach (var unit in units[i])
            {
                html.Append("<span data-u=\"").Append(++number).Append("\">");
                append(unit, number);
                html.Append("</span> ");
            }
            html.Append("</div>");
        }
        html.Append("</div>");
    }


    private static string Language(string tag) => $"lang=\"{HtmlText.Attribute(tag)}\" dir=\"auto\"";
}
