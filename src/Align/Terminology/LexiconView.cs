using Align.Languages;

namespace Align.Terminology;

/// <summary>Compares a term with a dictionary.</summary>
internal static class LexiconView
{
    /// <summary>The dictionary's words for the source form, when the accepted targets share none with them; null when they agree or it does not know the form.</summary>
    public static string? Contradiction(Term term, ILexicon lexicon)
    {
        // A name is what its owner says it is.
        var isName = term.PartOfSpeech is { } kind && kind.Contains("proper", StringComparison.OrdinalIgnoreCase);
        if (isName || term.DoNotTranslate || term.Target.Length == 0 || char.IsUpper(term.Target[0])) return null;
        var known = lexicon.Translations(term.Source.AsSpan());
        if (known.Count == 0) return null;
        foreach (var form in term.TargetVariants.Prepend(term.Target))
            foreach (var token in TargetTokenizer.Tokenize(form))
                if (token.Kind == TargetTokenKind.Word && known.Any(w => EnglishInflection.AreForms(w.Word, token.Lower))) return null;
        return string.Join(", ", known.Take(5).Select(w => w.Word));
    }
}
