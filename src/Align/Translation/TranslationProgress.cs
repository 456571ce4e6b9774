namespace Align.Translation;

/// <summary>How far a run of the engine has come.</summary>
/// <param name="Completed">Items that are decided: translated, found, or failed.</param>
/// <param name="Total">Items handed in.</param>
/// <param name="Statistics">What has been done so far.</param>
public sealed record TranslationProgress(int Completed, int Total, TranslationStatistics Statistics);
