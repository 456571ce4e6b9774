namespace Align.Translation;

/// <summary>The translation of one item.</summary>
/// <param name="Text">The target text, with the placeholders of the item in it.</param>
public sealed record TranslationResult(string Text);
