namespace Align.Translation;

/// <summary>Past translations, looked up by source text.</summary>
public interface ITranslationMemory
{
    /// <summary>Finds an exact match: the same source text after trimming.</summary>
    /// <returns>The target text, or null.</returns>
    string? Find(string source);
}
