using Align.Documents;

namespace Align.Segmentation.Rules;

/// <summary>One walk from the start of a segment to its end.</summary>
/// <remarks>
/// Nothing before <see cref="Start"/> is looked at and nothing is kept from segment to segment, so a quotation that is
/// never closed cannot swallow a book, and the text of a segment is cut as it was cut in place. The walk jumps from one
/// candidate character to the next; each is decided from its neighbourhood.
/// </remarks>
internal ref struct SegmentScan
{
    public readonly ReadOnlySpan<char> Text;
    public readonly int Start;
    public readonly RuleSet Rules;

    /// <summary>Offset of the quotation mark that opened last; -1 when none has.</summary>
    public int Opener;

    private const int MostReviews = 4;

    // Whether a candidate was passed over.
    private bool _hasPassed;

    private SegmentScan(ReadOnlySpan<char> text, int start, RuleSet rules)
    {
        Text = text;
        Start = start;
        Rules = rules;
        Opener = -1;
        _hasPassed = false;
    }

    /// <summary>Finds the first segment at or after <paramref name="start"/>; see <see cref="ISegmenter.TryNext"/>.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int start, RuleSet rules, out Segment segment)
    {
        if ((uint)start > (uint)text.Length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"start must lie in the text, 0 to {text.Length}.");
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start == text.Length)
        {
            segment = default;
            return false;
        }
        if (rules.MaximumLength > 0)
        {
            segment = SoftCut.Next(text, start, rules);
            return true;
        }
        segment = Find(text, start, rules);
        return true;
    }

    /// <summary>The segment that begins at <paramref name="start"/>, whatever its length.</summary>
    public static Segment Find(ReadOnlySpan<char> text, int start, RuleSet rules)
    {
        var scan = new SegmentScan(text, start, rules);
        var end = TrimEnd(text, scan.FindEnd(out var kind));
        // A mark that was passed over for what stands after the segment's own end is looked at again without that, so
        // that a segment's text is cut as it was in place. Once is enough but for texts made to need more.
        for (var tries = 0; scan._hasPassed && tries < MostReviews; tries++)
        {
            scan = new SegmentScan(text[..end], start, rules);
            var inner = TrimEnd(text, scan.FindEnd(out var innerKind));
            if (inner == end) break;
            (end, kind) = (inner, innerKind);
        }
        return new Segment(TextSpan.FromBounds(start, end), kind);
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int end)
    {
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private int FindEnd(out BoundaryKind kind)
    {
        var text = Text;
        var candidates = Rules.Candidates;
        var i = Start;
        while ((i = candidates.IndexIn(text, i)) >= 0)
        {
            var c = text[i];
            // The common case by far: a stop between two ideographs.
            if (c is '。' or '！' or '？' && i + 1 < text.Length && text[i + 1] is >= '\u4E00' and <= '\u9FFF')
            {
                kind = ChineseRules.KindOf(c);
                return i + 1;
            }
            if (Decide(i, c, out var end, out kind)) return end;
            _hasPassed |= end > i + 1 || Characters.IsTerminator(c) || c == '.';
            i = end;
        }
        kind = BoundaryKind.End;
        return text.Length;
    }

    /// <summary>Whether the segment ends at the candidate; <paramref name="end"/> is then its end, else where to go on.</summary>
    private bool Decide(int i, char c, out int end, out BoundaryKind kind)
    {
        if (Characters.IsLineBreak(c)) return DecideLineBreak(i, out end, out kind);
        if (Rules.CustomTerminators.IndexOf(c) >= 0)
        {
            kind = BoundaryKind.Custom;
            end = i + 1;
            while (end < Text.Length && (Rules.CustomTerminators.IndexOf(Text[end]) >= 0 || Characters.IsCloser(Text[end]))) end++;
            return true;
        }
        if (c is '；' or ';')
        {
            kind = BoundaryKind.Semicolon;
            end = i + 1;
            while (end < Text.Length && Characters.IsCloser(Text[end])) end++;
            return c == '；' || !IsEntity(i);
        }
        if (c is ')' or '•' or '⁃' or '‣' or '◦' or '▪')
        {
            kind = BoundaryKind.ListItem;
            return EnglishRules.IsNextItem(this, i, out end);
        }
        if (c is '（' or '(' && i > Start && ListMarker.IsNextItem(Text, Start, i))
        {
            kind = BoundaryKind.ListItem;
            end = i;
            return true;
        }
        if (c == '"' || Brackets.CloserOf(c) != '\0')
        {
            end = Quotation.Enter(ref this, i, out kind);
            return kind != BoundaryKind.End;
        }
        return c is '.' or '!' or '?' or '．' or '…'
            ? AsciiRules.Ends(this, i, out end, out kind)
            : ChineseRules.Ends(this, i, out end, out kind);
    }

    private readonly bool DecideLineBreak(int i, out int end, out BoundaryKind kind)
    {
        end = i;
        kind = Rules.LineBreaks == LineBreakMode.BlankLine || LineEnds.IsBlankLine(Text, i) ? BoundaryKind.BlankLine : BoundaryKind.LineBreak;
        if (LineEnds.IsBoundary(Text, i, Rules.LineBreaks)) return true;
        // Lines that are wrapped may still hold a list: the next number of the list begins a segment.
        kind = BoundaryKind.ListItem;
        var next = LineEnds.SkipGap(Text, i, Rules.LineBreaks);
        if (ListMarker.IsNextItem(Text, Start, next)) return true;
        end = i + 1;
        return false;
    }

    // &amp; &#8212;
    private readonly bool IsEntity(int semicolon)
    {
        var first = Math.Max(Start, semicolon - 10);
        for (var i = semicolon - 1; i >= first; i--)
        {
            if (Text[i] == '&') return i + 1 < semicolon;
            if (!Characters.IsAsciiLetterOrDigit(Text[i]) && Text[i] != '#') return false;
        }
        return false;
    }
}
