using Align.Terminology;

namespace Align.Translation;

/// <summary>One source text of a request.</summary>
public sealed record TranslationItem
{
    /// <summary>
    /// The text. Protected ranges (code, URLs, markup) have become placeholders of the form <c>&lt;x id="0"/&gt;</c>,
    /// which must stand in the translation unchanged, each once.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The text as it stands in the document, before masking: what a translation memory is asked for. Null: the same as <see cref="Text"/>.</summary>
    public string? Original { get; init; }

    /// <summary>Terms found in <see cref="Text"/>, in order, without overlap, spans in its coordinates.</summary>
    public IReadOnlyList<TermMatch> Terms { get; init; } = [];

    /// <summary>
    /// How often this segment has been asked before because a reply lacked terms or placeholders: 0 the first time. A provider that takes
    /// instructions is stricter from 1 on. Part of what is asked: a reply to one attempt is no reply to another.
    /// </summary>
    public int Attempt { get; init; }
}
