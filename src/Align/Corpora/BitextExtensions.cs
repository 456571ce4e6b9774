using Align.Alignment;
using Align.Documents;
using Align.Segmentation;

namespace Align.Corpora;

/// <summary>Turns the beads of a <see cref="Bitext"/> into translation units.</summary>
public static class BitextExtensions
{
    /// <summary>Exports every bead, in order, as a translation unit.</summary>
    /// <remarks>
    /// A side of several segments is one text: inside a block, the document's own white space between two segments is kept;
    /// a line break, and the edge of a block, become nothing in languages written without spaces (Chinese, Japanese, Thai …)
    /// and a single space in all others. Identifiers are running numbers from 1. A confidence of NaN becomes null.
    /// </remarks>
    /// <param name="bitext">The bitext.</param>
    /// <param name="origin">The <see cref="TranslationUnit.Origin"/> of every unit, such as <c>aligned</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">While enumerating: a bead or span lies outside its list or text.</exception>
    public static IEnumerable<TranslationUnit> ToUnits(this Bitext bitext, string? origin = null)
    {
        if (bitext is null) throw new ArgumentNullException(nameof(bitext));
        return Enumerate(bitext, origin);
    }

    private static IEnumerable<TranslationUnit> Enumerate(Bitext bitext, string? origin)
    {
        var id = 0;
        foreach (var bead in bitext.Beads)
        {
            var (source, sourceSpan) = Join(bitext.Source, bitext.SourceSegments, bead.SourceStart, bead.SourceCount);
            var (target, targetSpan) = Join(bitext.Target, bitext.TargetSegments, bead.TargetStart, bead.TargetCount);
            yield return new TranslationUnit
            {
                Id = FormattableString.Invariant($"{++id}"),
                Source = source,
                Target = target,
                SourceLanguage = bitext.Source.Language,
                TargetLanguage = bitext.Target.Language,
                Document = bitext.Source.Name.Length == 0 ? null : bitext.Source.Name,
                SourceSpan = sourceSpan,
                TargetSpan = targetSpan,
                Block = bead.SourceCount == 0 ? -1 : bitext.SourceSegments[bead.SourceStart].Block,
                Origin = origin,
                Confidence = double.IsNaN(bead.Confidence) ? null : bead.Confidence,
            };
        }
    }

    private static (string Text, TextSpan? Span) Join(Document document, IReadOnlyList<Segment> segments, int start, int count)
    {
        if (count == 0) return ("", null);
        var first = segments[start];
        if (count == 1) return (document.Text.Substring(first.Span), first.Span);

        var text = new System.Text.StringBuilder().Append(document.Text.AsSpan(first.Span));
        for (var i = start + 1; i < start + count; i++)
        {
            var gap = TextSpan.FromBounds(segments[i - 1].Span.End, segments[i].Span.Start);
            if (segments[i].Block == segments[i - 1].Block && document.Text.AsSpan(gap).IndexOfAny('\r', '\n') < 0)
                text.Append(document.Text.AsSpan(gap));
            else
                text.Append(LanguageTag.Separator(document.Language));
            text.Append(document.Text.AsSpan(segments[i].Span));
        }
        return (text.ToString(), TextSpan.FromBounds(first.Span.Start, segments[start + count - 1].Span.End));
    }
}
