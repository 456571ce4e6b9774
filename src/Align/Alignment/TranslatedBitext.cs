using System.Text;
using Align.Documents;
using Align.Segmentation;

namespace Align.Alignment;

/// <summary>Builds the bitext of a document that was translated segment by segment.</summary>
public static class TranslatedBitext
{
    /// <summary>
    /// Puts the target texts in the place of the source segments: the target document is the source document with every
    /// translatable block rewritten, so Markdown stays Markdown and protected blocks stay as they are.
    /// </summary>
    /// <param name="source">The source document.</param>
    /// <param name="segments">Its segments, in order.</param>
    /// <param name="targets">One target text for each segment; empty where there is none.</param>
    /// <param name="targetLanguage">Target language, BCP-47: decides whether sentences are parted by a space.</param>
    /// <returns>A bitext with one bead for each segment: 1-1, or 1-0 where the target is empty.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public static Bitext Assemble(Document source, IReadOnlyList<Segment> segments, IReadOnlyList<string> targets, string targetLanguage)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(targets);
        if (segments.Count != targets.Count) throw new ArgumentException($"There are {segments.Count} segments but {targets.Count} targets.", nameof(targets));

        var builder = new Builder(source.Text, IsWrittenWithSpaces(targetLanguage) ? " " : "");
        var next = 0;
        for (var block = 0; block < source.Blocks.Count; block++)
        {
            builder.BeginBlock(source.Blocks[block]);
            for (; next < segments.Count && segments[next].Block == block; next++) builder.Add(segments[next], targets[next]);
            builder.EndBlock(source.Blocks[block]);
        }

        return new Bitext
        {
            Source = source,
            Target = builder.Complete(source, targetLanguage),
            SourceSegments = segments,
            TargetSegments = builder.Segments,
            Beads = builder.Beads,
        };
    }

    private static bool IsWrittenWithSpaces(string language) => language.Split('-')[0].ToUpperInvariant() is not ("ZH" or "JA" or "YUE");

    private sealed class Builder(string source, string separator)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Block> _blocks = [];
        private int _copied;
        private int _blockStart;
        private int _sources;

        public List<Segment> Segments { get; } = [];

        public List<Bead> Beads { get; } = [];

        public void BeginBlock(Block block)
        {
            _text.Append(source, _copied, block.Span.Start - _copied);
            _copied = block.Span.End;
            _blockStart = _text.Length;
            if (!block.IsTranslatable) _text.Append(source, block.Span.Start, block.Span.Length);
        }

        public void Add(Segment segment, string target)
        {
            var targetStart = Segments.Count;
            if (target.Length > 0)
            {
                if (_text.Length > _blockStart) _text.Append(separator);
                Segments.Add(segment with { Span = new TextSpan(_text.Length, target.Length) });
                _text.Append(target);
            }

            Beads.Add(new Bead(_sources++, 1, targetStart, Segments.Count - targetStart));
        }

        public void EndBlock(Block block) =>
            _blocks.Add(block with { Span = TextSpan.FromBounds(_blockStart, _text.Length), Protected = [] });

        public Document Complete(Document document, string language)
        {
            _text.Append(source, _copied, source.Length - _copied);
            return new Document { Name = document.Name, Text = _text.ToString(), Format = document.Format, Language = language, Blocks = _blocks };
        }
    }
}
