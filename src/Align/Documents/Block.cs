namespace Align.Documents;

/// <summary>A piece of a document that is read as one: a paragraph, a heading, a table cell.</summary>
/// <remarks>Blocks are in text order and do not overlap. No sentence crosses the edge of a block.</remarks>
public sealed record Block
{
    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>Where the block's content lies in <see cref="Document.Text"/>, without list markers, heading marks or table bars.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Depth: 1 to 6 for a heading, nesting from 1 for a list item or quotation, else 0.</summary>
    public int Level { get; init; }

    /// <summary>Ranges of the document, inside <see cref="Span"/>, that must come through unchanged. In order, without overlap.</summary>
    public IReadOnlyList<ProtectedSpan> Protected { get; init; } = [];

    /// <summary>What a new line of the same container begins with, such as <c>&gt; </c> in a quotation; empty at top level.</summary>
    public string LinePrefix { get; init; } = "";

    /// <summary>Whether the block holds text for translation.</summary>
    public bool IsTranslatable => Kind is not (BlockKind.Code or BlockKind.FrontMatter or BlockKind.Html);
}
