namespace Align.Terminology;

/// <summary>A source expression and the target expression that it must become.</summary>
public sealed record Term
{
    /// <summary>The source form, such as 达摩院. Never empty.</summary>
    public required string Source { get; init; }

    /// <summary>The preferred target form, such as DAMO Academy. Empty only with <see cref="DoNotTranslate"/>.</summary>
    public required string Target { get; init; }

    /// <summary>Other source forms of the same thing.</summary>
    public IReadOnlyList<string> SourceVariants { get; init; } = [];

    /// <summary>Other target forms that are accepted.</summary>
    public IReadOnlyList<string> TargetVariants { get; init; } = [];

    /// <summary>Target forms that must not be used (deprecated).</summary>
    public IReadOnlyList<string> ForbiddenTargets { get; init; } = [];

    /// <summary>Whether letter case counts when the source is matched and the target is looked for.</summary>
    public bool CaseSensitive { get; init; }

    /// <summary>Whether the source form stands unchanged in the target.</summary>
    public bool DoNotTranslate { get; init; }

    /// <summary>Contexts that allow or forbid a match.</summary>
    public TermContext Context { get; init; } = TermContext.Any;

    /// <summary>Part of speech, free text.</summary>
    public string? PartOfSpeech { get; init; }

    /// <summary>Subject field, free text.</summary>
    public string? Domain { get; init; }

    /// <summary>Note for people.</summary>
    public string? Note { get; init; }

    /// <summary>Where the term was read, as <c>file:line</c>; null when made in code.</summary>
    public string? Origin { get; init; }

    /// <summary>What a translation must hold: <see cref="Target"/>, or <see cref="Source"/> when it is not to be translated.</summary>
    public string ExpectedTarget => DoNotTranslate && Target.Length == 0 ? Source : Target;
}
