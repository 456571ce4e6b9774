namespace Align.Translation;

/// <summary>Why a provider did not translate a request; it decides what the engine does next.</summary>
public enum TranslationFailure
{
    /// <summary>This content was refused: too long, filtered, malformed. Asking again is useless, a smaller batch may work.</summary>
    Rejected,
    /// <summary>The reply was unusable: malformed, cut off, wrong count, empty, or an internal server error. Asked again, then in halves.</summary>
    BadReply,
    /// <summary>No reply in time. Asked again, then in halves.</summary>
    Timeout,
    /// <summary>Too many requests or tokens for now. Asked again after the wait that the provider names.</summary>
    RateLimited,
    /// <summary>The provider cannot be reached or is overloaded, whatever it is asked. Asked again later; halves would not help.</summary>
    Unavailable,
    /// <summary>No request can succeed until somebody acts: wrong key, no credit, unknown model. Everything stops at once.</summary>
    Fatal,
}
