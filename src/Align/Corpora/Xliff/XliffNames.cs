using System.Globalization;

namespace Align.Corpora.Xliff;

/// <summary>Names and words that both versions of XLIFF share, or that set them apart.</summary>
internal static class XliffNames
{
    public const string Namespace1 = "urn:oasis:names:tc:xliff:document:1.2";
    public const string Namespace2 = "urn:oasis:names:tc:xliff:document:2.0";
    public const string Matches = "urn:oasis:names:tc:xliff:matches:2.0";
    public const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// <summary>What XLIFF 1.2 has no element for stands in elements of this namespace.</summary>
    public const string Align = "urn:x-align:properties";

    /// <summary>The category of the metadata group of XLIFF 2 that holds the same.</summary>
    public const string Category = "x-align";

    /// <summary>XLIFF 1.2, 2.3: the predefined values of <c>state</c>.</summary>
    public static TranslationState? State1(string? state, bool approved) => state switch
    {
        null => approved ? TranslationState.Final : null,
        "new" or "needs-translation" => TranslationState.Initial,
        "needs-adaptation" or "needs-l10n" or "needs-review-adaptation" or "needs-review-l10n" or "needs-review-translation" => TranslationState.NeedsReview,
        "translated" => TranslationState.Translated,
        "signed-off" => TranslationState.Reviewed,
        "final" => TranslationState.Final,
        _ => null, // a tool's own word, x-…
    };

    public static string State1(TranslationState state) => state switch
    {
        TranslationState.Initial => "needs-translation",
        TranslationState.NeedsReview => "needs-review-translation",
        TranslationState.Reviewed => "signed-off",
        TranslationState.Final => "final",
        _ => "translated",
    };

    /// <summary>XLIFF 2.1, 4.3.1.32 and 4.3.1.34: <c>state</c> and the tool's own <c>subState</c>.</summary>
    public static TranslationState? State2(string? state, string? subState) => state switch
    {
        "initial" => TranslationState.Initial,
        "translated" => subState is NeedsReview ? TranslationState.NeedsReview : TranslationState.Translated,
        "reviewed" => TranslationState.Reviewed,
        "final" => TranslationState.Final,
        _ => null,
    };

    public static string State2(TranslationState state) => state switch
    {
        TranslationState.Initial => "initial",
        TranslationState.Reviewed => "reviewed",
        TranslationState.Final => "final",
        _ => "translated",
    };

    public const string NeedsReview = "align:needs-review";

    /// <summary>A percentage, with or without its sign, as 0 to 1.</summary>
    public static double? Percent(string? text)
    {
        if (text is null) return null;
        var digits = text.AsSpan().Trim().TrimEnd('%');
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? (double)(value / 100) : null;
    }

    /// <summary>In decimals, so that 0.29 is 29 and not 28.999999999999996; to 15 digits.</summary>
    public static string? Percent(double share) => share is >= 0 and <= 1 ? ((decimal)share * 100).ToString("0.#############", CultureInfo.InvariantCulture) : null;

    public static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
