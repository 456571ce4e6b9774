namespace Align.Corpora;

/// <summary>How files and pages say that a text is a draft.</summary>
internal static class DraftNotice
{
    public const string Text = "Word-level draft for reading and alignment, not a fluent translation";

    public static bool IsDraft(TranslationUnit unit) => string.Equals(unit.Origin, "draft", StringComparison.Ordinal);
}
