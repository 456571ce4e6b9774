namespace Align.Translation;

/// <summary>A provider failed or refused. The message names the provider and never holds a key.</summary>
public sealed class TranslationException : AlignException
{
    /// <summary>Makes the error from the one thing that matters to a caller: whether to ask again.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="message">What went wrong and what to do, without any secret.</param>
    /// <param name="isTransient">
    /// Whether another attempt may succeed: <see cref="TranslationFailure.BadReply"/> if so, else <see cref="TranslationFailure.Rejected"/>.
    /// </param>
    /// <param name="retryAfter">How long the provider asked to wait, if it did.</param>
    /// <param name="innerException">The cause.</param>
    public TranslationException(string provider, string message, bool isTransient = false, TimeSpan? retryAfter = null, Exception? innerException = null)
        : this(provider, isTransient ? TranslationFailure.BadReply : TranslationFailure.Rejected, message, retryAfter, innerException)
    {
    }

    /// <summary>Makes the error.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="failure">The kind of failure.</param>
    /// <param name="message">What went wrong and what to do, without any secret.</param>
    /// <param name="retryAfter">How long the provider asked to wait, if it did.</param>
    /// <param name="innerException">The cause.</param>
    public TranslationException(string provider, TranslationFailure failure, string message, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base($"{provider}: {message}", innerException)
    {
        Provider = provider;
        Failure = failure;
        RetryAfter = retryAfter;
    }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>The kind of failure.</summary>
    public TranslationFailure Failure { get; }

    /// <summary>Whether another attempt may succeed.</summary>
    public bool IsTransient => Failure is not (TranslationFailure.Rejected or TranslationFailure.Fatal);

    /// <summary>How long the provider asked to wait before the next attempt; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
