namespace Align.Segmentation;

/// <summary>Which line breaks end a segment.</summary>
public enum LineBreakMode
{
    /// <summary>Every line break: for text that keeps a paragraph, heading or list item on a line of its own.</summary>
    Each,
    /// <summary>Only a blank line: for text that is wrapped at a column.</summary>
    BlankLine,
    /// <summary>None: a line break is white space, and so is a blank line.</summary>
    Never,
}
