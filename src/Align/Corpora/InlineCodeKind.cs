namespace Align.Corpora;

/// <summary>Whether an inline code stands alone or bounds a stretch of text.</summary>
public enum InlineCodeKind
{
    /// <summary>Stands alone: a line break, an image, a variable.</summary>
    Standalone,

    /// <summary>Opens a stretch that the next closing code of the same id ends.</summary>
    Open,

    /// <summary>Closes the stretch that was opened by the same id.</summary>
    Close,
}
