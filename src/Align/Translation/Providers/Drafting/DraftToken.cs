using Align.Languages.Quantities;

namespace Align.Translation.Providers.Drafting;

/// <summary>A piece of a draft: its English text and what it came from.</summary>
internal record struct DraftToken(DraftTokenKind Kind, string Text)
{
    /// <summary>The Chinese word, for rules that ask for it; empty for what is not Chinese.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether the gloss is a verb ("to ...").</summary>
    public bool IsVerb { get; init; }

    /// <summary>The quantity, for <see cref="DraftTokenKind.Quantity"/>.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Whether a word comes of it at all.</summary>
    public readonly bool IsEmpty => Text.Length == 0;

    /// <summary>Whether it is a word that carries meaning.</summary>
    public readonly bool IsContent => Kind is DraftTokenKind.Word or DraftTokenKind.Name or DraftTokenKind.Term or DraftTokenKind.Latin;
}
