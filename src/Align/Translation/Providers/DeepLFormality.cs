namespace Align.Translation.Providers;

/// <summary>How formal DeepL's target text is to be, where the target language knows the difference.</summary>
public enum DeepLFormality
{
    /// <summary>As DeepL likes.</summary>
    Default,
    /// <summary>More formal; an error for languages that cannot.</summary>
    More,
    /// <summary>Less formal; an error for languages that cannot.</summary>
    Less,
    /// <summary>More formal where possible.</summary>
    PreferMore,
    /// <summary>Less formal where possible.</summary>
    PreferLess,
}
