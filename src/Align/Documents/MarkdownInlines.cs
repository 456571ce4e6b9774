using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Align.Documents;

/// <summary>The content of one Markdown leaf block: its span, and what in it must come through unchanged.</summary>
internal sealed class MarkdownInlines
{
    private readonly string _text;
    private readonly List<ProtectedSpan> _protected = [];
    private int _start = int.MaxValue;
    private int _end;

    private MarkdownInlines(string text) => _text = text;

    /// <summary>The content without outer white space; empty when there is none.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Protected ranges inside <see cref="Span"/>, in order, without overlap.</summary>
    public IReadOnlyList<ProtectedSpan> Protected => _protected;

    /// <summary>Whether nothing but protected ranges and white space is there, so that there is nothing to translate.</summary>
    public bool IsOnlyProtected { get; private set; }

    /// <summary>Reads the inlines of a leaf block.</summary>
    public static MarkdownInlines Read(LeafBlock leaf, string text)
    {
        var content = new MarkdownInlines(text);
        if (HasMisplacedInlines(leaf, text)) content.CoverHeading(leaf);
        else if (leaf.Inline is not null) content.Visit(leaf.Inline);
        content.Complete();
        return content;
    }

    /// <summary>Markdig places the inlines of a heading with a tab after its marks by the wrong offset (seen in 1.6.0).</summary>
    private static bool HasMisplacedInlines(LeafBlock leaf, string text)
    {
        if (leaf is not HeadingBlock { IsSetext: false } heading) return false;
        var afterMarks = heading.Span.Start + heading.Level;
        return afterMarks < text.Length && text[afterMarks] == '\t';
    }

    /// <summary>The text of a heading as one piece, without looking inside.</summary>
    private void CoverHeading(LeafBlock leaf)
    {
        int start = leaf.Span.Start, end = Math.Min(leaf.Span.End + 1, _text.Length);
        while (start < end && _text[start] is '#' or ' ' or '\t') start++;
        if (start < end) Cover(start, end);
    }

    private void Visit(ContainerInline container)
    {
        foreach (var inline in container)
        {
            if (inline is TaskList) continue;
            if (!inline.Span.IsEmpty) Cover(inline.Span.Start, inline.Span.End + 1);
            switch (inline)
            {
                case CodeInline:
                    Protect(inline, ProtectedKind.Code);
                    break;
                case LinkInline { IsImage: true }:
                    Protect(inline, ProtectedKind.Image);
                    break;
                case AutolinkInline:
                    Protect(inline, ProtectedKind.Url);
                    break;
                case HtmlInline:
                    Protect(inline, ProtectedKind.Html);
                    break;
                case HtmlEntityInline or FootnoteLink:
                    Protect(inline, ProtectedKind.Markup);
                    break;
                case LinkInline or EmphasisInline:
                    ProtectMarksAround((ContainerInline)inline);
                    break;
                case LiteralInline { IsFirstCharacterEscaped: true }:
                    ProtectEscape(inline);
                    break;
                case LineBreakInline:
                    ProtectLinePrefix(inline);
                    break;
                case ContainerInline inner:
                    Visit(inner);
                    break;
            }
        }
    }

    /// <summary>Protects what a link or an emphasis has before and after its content, and goes on inside.</summary>
    private void ProtectMarksAround(ContainerInline inline)
    {
        int start = inline.Span.Start, end = inline.Span.End + 1;
        if (inline.FirstChild is null || inline.LastChild is null)
        {
            Add(start, end, ProtectedKind.Markup);
            return;
        }

        Add(start, Math.Max(start, InnerStart(inline)), ProtectedKind.Markup);
        Visit(inline);
        Add(Math.Min(end, InnerEnd(inline)), end, ProtectedKind.Markup);
    }

    private static int InnerStart(ContainerInline inline) =>
        inline is EmphasisInline emphasis ? inline.Span.Start + emphasis.DelimiterCount : inline.FirstChild!.Span.Start;

    private static int InnerEnd(ContainerInline inline) =>
        inline is EmphasisInline emphasis ? inline.Span.End + 1 - emphasis.DelimiterCount : inline.LastChild!.Span.End + 1;

    private void ProtectEscape(Inline inline)
    {
        // Depending on where the literal begins, the backslash is its first character or stands before it.
        var start = inline.Span.Start;
        if (_text[start] == '\\') Add(start, start + 1, ProtectedKind.Markup);
        else if (start > 0 && _text[start - 1] == '\\')
        {
            Cover(start - 1, start);
            Add(start - 1, start, ProtectedKind.Markup);
        }
    }

    /// <summary>After a wrapped line, the marks of a quotation stand before the text goes on.</summary>
    private void ProtectLinePrefix(Inline inline)
    {
        var lineStart = inline.Span.End + 1;
        var position = lineStart;
        while (position < _text.Length && _text[position] is ' ' or '\t' or '>') position++;
        if (_text.AsSpan(lineStart, position - lineStart).Contains('>')) Add(lineStart, position, ProtectedKind.Markup);
    }

    private void Protect(Inline inline, ProtectedKind kind) => Add(inline.Span.Start, inline.Span.End + 1, kind);

    private void Add(int start, int end, ProtectedKind kind)
    {
        if (end > start) _protected.Add(new ProtectedSpan(TextSpan.FromBounds(start, end), kind));
    }

    private void Cover(int start, int end)
    {
        _start = Math.Min(_start, start);
        _end = Math.Max(_end, end);
    }

    private void Complete()
    {
        if (_start >= _end) return;
        Span = LineScanner.Trim(_text, TextSpan.FromBounds(_start, Math.Min(_end, _text.Length)));
        AddUrls();
        _protected.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        IsOnlyProtected = HasNothingBetween();
    }

    /// <summary>Bare addresses in the text; Markdig's own auto-links would run on into Chinese.</summary>
    private void AddUrls()
    {
        foreach (var url in UrlScanner.Find(_text, Span))
            if (!_protected.Exists(other => other.Span.Overlaps(url.Span))) _protected.Add(url);
    }

    private bool HasNothingBetween()
    {
        var position = Span.Start;
        foreach (var (span, _) in _protected)
        {
            if (span.Start > position && !_text.AsSpan(position, span.Start - position).IsWhiteSpace()) return false;
            position = Math.Max(position, span.End);
        }

        return position >= Span.End || _text.AsSpan(position, Span.End - position).IsWhiteSpace();
    }
}
