namespace Align.Documents;

/// <summary>What ends a paragraph of plain text.</summary>
public enum ParagraphBreak
{
    /// <summary>Every line is a paragraph, as in most Chinese text files.</summary>
    Line,
    /// <summary>A blank line: single line breaks only wrap the text.</summary>
    BlankLine,
}
