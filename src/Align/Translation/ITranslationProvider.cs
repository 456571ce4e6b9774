namespace Align.Translation;

/// <summary>Something that translates a batch of texts: a web service, a model, a dictionary.</summary>
/// <remarks>
/// Batch in, same count and order out; the caller checks that and trusts nothing. Retry, timeout and circuit breaker sit
/// outside, in the engine's Polly pipeline: an implementation makes one attempt and reports failure as a
/// <see cref="TranslationException"/> that says whether another attempt may help.
/// </remarks>
public interface ITranslationProvider
{
    /// <summary>Name, limits and abilities.</summary>
    ProviderInfo Info { get; }

    /// <summary>Translates every item of the request, in one attempt.</summary>
    /// <returns>One result for each item, in the order of the items.</returns>
    /// <exception cref="TranslationException">The provider failed or refused; says whether a retry may help.</exception>
    Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default);
}
