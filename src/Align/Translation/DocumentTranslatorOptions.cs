namespace Align.Translation;

/// <summary>How far a <see cref="DocumentTranslator"/> goes to have terms and placeholders kept.</summary>
public sealed record DocumentTranslatorOptions
{
    /// <summary>
    /// How often at most a segment is asked again because its reply lacks terms or placeholders; 0 never does. The first time the request is
    /// stricter (a language model) or the missing terms are masked (any other provider), from the second time on they are masked with a language
    /// model too. A provider that gives the same reply to the same question is not asked a third time.
    /// </summary>
    public int MaxRepeats { get; init; } = 4;

    internal void Validate() =>
        OptionRule.Require(MaxRepeats is >= 0 and <= 10, nameof(DocumentTranslatorOptions), nameof(MaxRepeats), "must lie between 0 and 10");
}
