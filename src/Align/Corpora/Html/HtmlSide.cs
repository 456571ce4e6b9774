using System.Text;
using Align.Documents;
using Align.Terminology;

namespace Align.Corpora.Html;

/// <summary>Writes one side of a unit: its text with terms marked and protected ranges set off.</summary>
internal static class HtmlSide
{
    /// <summary>Appends the source side.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="number">The unit's number on the page.</param>
    /// <param name="document">The document that the unit's source span lies in.</param>
    public static void AppendSource(StringBuilder html, TranslationUnit unit, int number, Document document)
    {
        var terms = Paint(unit.Source.Length, unit.Terms, outcome => outcome.Match.Span);
        Append(html, unit.Source, unit, number, terms, ProtectedKinds(unit.Source, unit.SourceSpan, document));
    }

    /// <summary>Appends the target side.</summary>
    public static void AppendTarget(StringBuilder html, TranslationUnit unit, int number, Document document)
    {
        var terms = Paint(unit.Target.Length, unit.Terms, outcome => outcome.TargetSpan);
        Append(html, unit.Target, unit, number, terms, ProtectedKinds(unit.Target, unit.TargetSpan, document));
    }

    /// <summary>Which term each code unit belongs to: its index plus one; the first of two that overlap wins.</summary>
    private static int[] Paint(int length, IReadOnlyList<TermOutcome> terms, Func<TermOutcome, TextSpan> select)
    {
        var painted = new int[length];
        for (var i = 0; i < terms.Count; i++)
        {
            var span = select(terms[i]);
            // Spans come from elsewhere; one that does not fit is left unmarked rather than breaking the page.
            if (span.Start < 0 || span.Length < 0 || span.End > length) continue;
            for (var j = span.Start; j < span.End; j++)
                if (painted[j] == 0) painted[j] = i + 1;
        }
        return painted;
    }

    private static ProtectedKind?[] ProtectedKinds(string text, TextSpan? span, Document document)
    {
        var kinds = new ProtectedKind?[text.Length];
        if (!TryPaint(kinds, text, span, document) && document.Format == DocumentFormat.Markdown && text.AsSpan().IndexOfAny("*_`[<~\\".AsSpan()) >= 0)
            PaintParsed(kinds, text);
        return kinds;
    }

    /// <returns>Whether the document's blocks say what is protected here.</returns>
    private static bool TryPaint(ProtectedKind?[] kinds, string text, TextSpan? span, Document document)
    {
        // Only where the unit's text is the document's: a joined or mended text has other offsets.
        if (span is not { } place || place.Length != text.Length || place.Start < 0 || place.End > document.Text.Length
            || !document.Text.AsSpan(place).SequenceEqual(text.AsSpan())) return false;
        var found = false;
        for (var b = FirstBlock(document.Blocks, place.Start); b < document.Blocks.Count && document.Blocks[b].Span.Start < place.End; b++)
        {
            foreach (var item in document.Blocks[b].Protected)
            {
                for (var i = Math.Max(item.Span.Start, place.Start); i < Math.Min(item.Span.End, place.End); i++)
                {
                    kinds[i - place.Start] = item.Kind;
                    found = true;
                }
            }
        }
        return found;
    }

    /// <summary>A translation's marks are known to no document: its text is read as Markdown of its own.</summary>
    private static void PaintParsed(ProtectedKind?[] kinds, string text)
    {
        try
        {
            foreach (var item in new MarkdownReader().Read(text).Blocks.SelectMany(block => block.Protected))
                for (var i = item.Span.Start; i < item.Span.End; i++) kinds[i] = item.Kind;
        }
        catch (AlignException)
        {
            // Nested beyond reading: shown without distinction.
        }
    }

    /// <summary>Index of the first block that ends behind <paramref name="start"/>: blocks are in order, so halving finds it.</summary>
    private static int FirstBlock(IReadOnlyList<Block> blocks, int start)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.End > start) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static void Append(StringBuilder html, string text, TranslationUnit unit, int number, int[] terms, ProtectedKind?[] kinds)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && terms[end] == terms[start]) end++;
            if (terms[start] > 0) AppendTermStart(html, unit.Terms[terms[start] - 1], number, terms[start]);
            AppendProtected(html, text, start, end, kinds);
            if (terms[start] > 0) html.Append("</mark>");
            start = end;
        }
    }

    private static void AppendTermStart(StringBuilder html, TermOutcome outcome, int number, int index)
    {
        var term = outcome.Match.Term;
        var tip = $"{term.Source} → {term.ExpectedTarget} · {outcome.Fate.Name()}";
        html.Append("<mark class=\"").Append(outcome.Fate.Name())
            .Append("\" data-t=\"").Append(number).Append('-').Append(index)
            .Append("\" data-tip=\"").Append(HtmlText.Attribute(tip)).Append("\">");
    }

    private static void AppendProtected(StringBuilder html, string text, int start, int end, ProtectedKind?[] kinds)
    {
        while (start < end)
        {
            var stop = start + 1;
            while (stop < end && kinds[stop] == kinds[start]) stop++;
            var (open, close) = kinds[start] switch
            {
                ProtectedKind.Code => ("<code>", "</code>"),
                ProtectedKind.Url => ("<span class=\"url\">", "</span>"),
                ProtectedKind.Markup or ProtectedKind.Html or ProtectedKind.Image => ("<span class=\"markup\">", "</span>"),
                _ => ("", ""),
            };
            html.Append(open);
            HtmlText.Append(html, text.AsSpan(start, stop - start));
            html.Append(close);
            start = stop;
        }
    }
}
