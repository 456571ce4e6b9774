using System.Text;

namespace Align.Terminology;

/// <summary>What translation services do with terms, as far as their documentation says.</summary>
/// <remarks>
/// DeepL: developers.deepl.com, glossaries (1,024 bytes of UTF-8 a side, no control characters or line breaks; entries are inflected). Azure:
/// learn.microsoft.com, dynamic dictionary (safe for compound nouns such as names only). Google: cloud.google.com, glossaries (letter case
/// counts unless the request says otherwise).
/// </remarks>
internal static class ProviderLimits
{
    private const int MaxBytes = 1024;

    public static IEnumerable<string> Check(Term term)
    {
        if (Encoding.UTF8.GetByteCount(term.Source) > MaxBytes || Encoding.UTF8.GetByteCount(term.ExpectedTarget) > MaxBytes)
            yield return "DeepL and Google refuse entries of more than 1,024 bytes: shorten it.";
        if (term.Source.Any(char.IsControl) || term.ExpectedTarget.Any(char.IsControl))
            yield return "DeepL refuses entries with control characters or line breaks: take them out.";
        if (term.Source.Any(c => c is '<' or '>') || term.ExpectedTarget.Any(c => c is '<' or '>' or '"'))
            yield return "Azure's dynamic dictionary is markup in the text: marks such as < and \" in a term need escaping there.";
        if (term.PartOfSpeech is { } kind && !kind.Contains("noun", StringComparison.OrdinalIgnoreCase))
            yield return $"Azure's dynamic dictionary is safe for compound nouns such as names only, and the part of speech of this is {kind}.";
        if (!term.CaseSensitive && term.Source.Any(c => c < 0x80 && char.IsLetter(c)))
            yield return "Google matches letter case unless ignore_case is set, here it does not count: set it in the request.";
        if (TermText.HasConditions(term.Context))
            yield return "No service knows contexts: a glossary of the service's own would apply it everywhere.";
    }
}
