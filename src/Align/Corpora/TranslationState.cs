namespace Align.Corpora;

/// <summary>How far the work on a target has come; the states of XLIFF 2.1 (4.3.1.32) and the review that XLIFF 1.2 and gettext ask for.</summary>
public enum TranslationState
{
    /// <summary>There is no translation yet.</summary>
    Initial,

    /// <summary>There is one that a person has to look at: gettext's <c>fuzzy</c>.</summary>
    NeedsReview,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>Translated and reviewed.</summary>
    Reviewed,

    /// <summary>Finished.</summary>
    Final,
}
