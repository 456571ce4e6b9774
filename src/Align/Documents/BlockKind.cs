namespace Align.Documents;

/// <summary>What a block is in its document.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,
    /// <summary>A heading; its depth is in <see cref="Block.Level"/>.</summary>
    Heading,
    /// <summary>The text of one list item.</summary>
    ListItem,
    /// <summary>Text inside a block quotation.</summary>
    Quote,
    /// <summary>One cell of a table.</summary>
    TableCell,
    /// <summary>A caption of a figure or table.</summary>
    Caption,
    /// <summary>Fenced or indented code. Protected: never translated.</summary>
    Code,
    /// <summary>YAML front matter. Protected: never translated.</summary>
    FrontMatter,
    /// <summary>Raw HTML. Protected: never translated.</summary>
    Html,
}
