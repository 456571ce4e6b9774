namespace Align.Translation.Providers.Drafting;

/// <summary>What a piece of a draft came from.</summary>
internal enum DraftTokenKind
{
    /// <summary>A dictionary word.</summary>
    Word,
    /// <summary>A word of grammar from the provider's own table.</summary>
    Function,
    /// <summary>A personal name or an unknown word in pinyin.</summary>
    Name,
    /// <summary>A glossary term, exact.</summary>
    Term,
    /// <summary>A number, date or time.</summary>
    Quantity,
    /// <summary>A placeholder of a protected range.</summary>
    Placeholder,
    /// <summary>Latin text, kept.</summary>
    Latin,
    /// <summary>A punctuation mark, already English.</summary>
    Punctuation,
    /// <summary>White space of the source.</summary>
    Space,
}
