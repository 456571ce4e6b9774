namespace Align.Translation;

/// <summary>What became of one item: its target text, or why there is none.</summary>
public sealed record TranslatedItem
{
    /// <summary>The target text, with the placeholders of the item in it; null exactly when <see cref="Origin"/> is <see cref="TranslationOrigin.Failed"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Where the text comes from.</summary>
    public required TranslationOrigin Origin { get; init; }

    /// <summary>Why there is no text; null when there is one.</summary>
    public TranslationException? Error { get; init; }
}
