namespace Align.Translation.Providers;

/// <summary>One row of a provider's table of errors. The first row that matches decides.</summary>
/// <param name="Status">HTTP status; 0: any status of the class 5xx; -1: any at all.</param>
/// <param name="Code">Value of the body's error code or type; null: whatever it says.</param>
/// <param name="Failure">What it means.</param>
/// <param name="Advice">What a person can do; empty when waiting is all.</param>
internal sealed record HttpErrorRule(int Status, string? Code, TranslationFailure Failure, string Advice)
{
    public const int AnyServerError = 0;
    public const int AnyStatus = -1;

    /// <summary>For services whose errors carry no code: a phrase of the message that takes its place.</summary>
    public string? Phrase { get; init; }

    public bool Matches(int status, IReadOnlyCollection<string> codes, string message) =>
        (Status == AnyStatus || Status == status || (Status == AnyServerError && status is >= 500 and < 600))
        && (Code is null || codes.Contains(Code, StringComparer.OrdinalIgnoreCase))
        && (Phrase is null || message.Contains(Phrase, StringComparison.OrdinalIgnoreCase));
}
