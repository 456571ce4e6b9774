using System.Runtime.CompilerServices;
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

    private const int MostReviews = 8;

    // The opening mark of a quotation that has not been looked at yet; -1 for none.
    private int _pending;

    // How far may have been looked to pass over the candidates so far.
    private int _reach;

    private SegmentScan(ReadOnlySpan<char> text, int start, RuleSet rules)
    {
        Text = text;
        Start = start;
        Rules = rules;
        Opener = -1;
        _reach = 0;
        _pending = -1;
    }

    /// <summary>Finds the first segment at or after <paramref name="start"/>; see <see cref="ISegmenter.TryNext"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNext(ReadOnlySpan<char> text, int start, RuleSet rules, out Segment segment)
    {
        if ((uint)start > (uint)text.Length) ThrowOutside(start, text.Length);
        if (start < text.Length && text[start] <= '\u3000') start = SkipWhiteSpace(text, start);
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
        var candidates = new CandidateScan(text, rules.Candidates);
        var first = candidates.Next(start);
        // The common case by far, decided without more ado: a stop after which no rule has to look further.
        if (first > start && first + 1 < text.Length && text[first] is '。' or '！' or '？' && rules.IsPlainEnd(text[first + 1]))
        {
            segment = new Segment(new TextSpan(start, first + 1 - start), ChineseRules.KindOf(text[first]));
            return true;
        }
        segment = Find(text, start, first, candidates, rules);
        return true;
    }

    /// <summary>The segment that begins at <paramref name="start"/>, whatever its length.</summary>
    public static Segment Find(ReadOnlySpan<char> text, int start, RuleSet rules)
    {
        var candidates = new CandidateScan(text, rules.Candidates);
        return Find(text, start, candidates.Next(start), candidates, rules);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Segment Find(ReadOnlySpan<char> text, int start, int first, CandidateScan candidates, RuleSet rules)
    {
        var scan = new SegmentScan(text, start, rules);
        var end = TrimEnd(text, scan.FindEnd(first, candidates, out var kind));
        // A mark that was passed over for what stands after the segment's own end is looked at again without that, so
        // that a segment's text is cut as it was in place. Once is enough but for texts made to need more.
        for (var tries = 0; scan._reach > end && tries < MostReviews; tries++)
        {
            scan = new SegmentScan(text[..end], start, rules);
            var inner = TrimEnd(text, scan.FindEnd(first, new CandidateScan(text[..end], rules.Candidates), out var innerKind));
            if (inner == end) break;
            (end, kind) = (inner, innerKind);
        }
        return new Segment(TextSpan.FromBounds(start, end), kind);
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsWhiteSpace(text[start])) start++;
        return start;
    }

    // Ideographs, the common case, need no look into the tables.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\u3000' || (c < '\u3000' && c is not (>= '\u2010' and <= '\u2027') && char.IsWhiteSpace(c));

    private static void ThrowOutside(int start, int length)
        => throw new ArgumentOutOfRangeException(nameof(start), start, $"start must lie in the text, 0 to {length}.");

    private static int TrimEnd(ReadOnlySpan<char> text, int end)
    {
        while (IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private int FindEnd(int first, CandidateScan candidates, out BoundaryKind kind)
    {
        var text = Text;
        var i = first;
        for (; (uint)i < (uint)text.Length; i = candidates.Next(i))
        {
            var c = text[i];
            if (_pending >= 0 && PassPending(i, out var past))
            {
                i = past;
                continue;
            }
            if (Characters.IsQuoteOpener(c))
            {
                EnterQuotation(i, c);
                i++;
                continue;
            }
            if (c is '。' or '！' or '？' && i + 1 < text.Length)
            {
                kind = ChineseRules.KindOf(c);
                if (Rules.IsPlainEnd(text[i + 1])) return i + 1;
                // ”, and the line ends: speech that stands by itself.
                if (text[i + 1] == '”' && i + 2 < text.Length && text[i + 2] == '\n' && Rules.LineBreaks == LineBreakMode.Each) return i + 2;
            }
            if (c == '\n' && i + 1 < text.Length && text[i + 1] > '\u3000' && Rules.LineBreaks == LineBreakMode.Each)
            {
                kind = BoundaryKind.LineBreak;
                return i;
            }
            if (Decide(i, c, out var end, out kind)) return end;
            i = end;
        }
        kind = BoundaryKind.End;
        return text.Length;
    }

    /// <summary>Whether the segment ends at the candidate; <paramref name="end"/> is then its end, else where to go on.</summary>
    private bool Decide(int i, char c, out int end, out BoundaryKind kind)
    {
        if (Characters.IsLineBreak(c)) return DecideLineBreak(i, out end, out kind);
        if (Rules.CustomTerminators.Length > 0 && Rules.CustomTerminators.IndexOf(c) >= 0)
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
        if (c == '"')
        {
            Opener = i;
            end = i + 1;
            kind = BoundaryKind.End;
            return false;
        }
        if (Brackets.CloserOf(c) != '\0')
        {
            end = Quotation.PassBracket(this, i, out kind);
            return kind != BoundaryKind.End;
        }
        var ends = c is '.' or '!' or '?' or '．' or '…'
            ? AsciiRules.Ends(this, i, out end, out kind)
            : ChineseRules.Ends(this, i, out end, out kind);
        // A mark that may open or close was read by what is still to come, too.
        if (!ends || (end > i && Text[i..end].IndexOfAny("\"'“‘".AsSpan()) >= 0)) _reach = Math.Max(_reach, end + RuleSet.Lookahead / 2);
        return ends;
    }

    private void EnterQuotation(int i, char c)
    {
        // An inner quotation says nothing about who speaks.
        if (c is not ('‘' or '『') || Opener < 0) Opener = i;
        _pending = i + 1 < Text.Length && (!Rules.IsEnglish || Characters.IsCjk(Text[i + 1])) ? i : -1;
    }

    // The quotation opened last is looked at when the first candidate after its opening mark turns up: most hold none.
    private bool PassPending(int i, out int past)
    {
        past = Quotation.PassQuotation(this, _pending);
        _pending = -1;
        if (past <= i) return false;
        _reach = Math.Max(_reach, past + Attribution.Reach);
        return true;
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
