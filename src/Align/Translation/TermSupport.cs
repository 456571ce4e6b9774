namespace Align.Translation;

/// <summary>How a provider can be made to use given terms.</summary>
public enum TermSupport
{
    /// <summary>Not at all: terms are verified afterwards.</summary>
    None,
    /// <summary>Told in words, as a language model is: likely, not sure.</summary>
    Prompt,
    /// <summary>Through a glossary of its own.</summary>
    Native,
    /// <summary>It places the target forms itself.</summary>
    Exact,
}
