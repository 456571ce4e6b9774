namespace Align.Translation;

/// <summary>Where the target text of an item comes from.</summary>
public enum TranslationOrigin
{
    /// <summary>An exact match of the translation memory.</summary>
    Memory,
    /// <summary>The provider.</summary>
    Provider,
    /// <summary>The source itself: it holds nothing but white space.</summary>
    Unchanged,
    /// <summary>Nowhere: the item could not be translated.</summary>
    Failed,
}
