namespace Align.Segmentation;

/// <summary>Why a segment ends where it ends.</summary>
public enum BoundaryKind
{
    /// <summary>The text or block ends.</summary>
    End,
    /// <summary>A full stop: 。 ｡ ． or a sentence-ending ASCII full stop.</summary>
    FullStop,
    /// <summary>A question mark, or a run that holds one.</summary>
    Question,
    /// <summary>An exclamation mark, or a run that holds one.</summary>
    Exclamation,
    /// <summary>An ellipsis: …… or 。。。.</summary>
    Ellipsis,
    /// <summary>A semicolon, where that option is on.</summary>
    Semicolon,
    /// <summary>A line break.</summary>
    LineBreak,
    /// <summary>A blank line.</summary>
    BlankLine,
    /// <summary>The marker of a new list item follows.</summary>
    ListItem,
    /// <summary>A terminator given in the options.</summary>
    Custom,
    /// <summary>A rule of a loaded rule file.</summary>
    Rule,
    /// <summary>The segment was at its maximum length and was cut at a comma or, failing that, between words.</summary>
    SoftSplit,
}
