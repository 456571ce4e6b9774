using Align.Documents;

namespace Align.Terminology;

/// <summary>Writes the target form of a term into a place of a target: blanks, the capital of a sentence's beginning, and the article before it.</summary>
internal static class TermInsertion
{
    /// <summary>The edit that puts the term at the place; null where an article before it depends on how the term sounds and cannot be told.</summary>
    public static (TextSpan Span, string Text)? Edit(string target, TextSpan place, Term term)
    {
        var text = term.ExpectedTarget;
        if (place.Start > 0 && (TermCharacters.IsWordLetter(target[place.Start - 1]) || TermCharacters.IsDigit(target[place.Start - 1]))) text = " " + text;
        if (place.End < target.Length && (TermCharacters.IsWordLetter(target[place.End]) || TermCharacters.IsDigit(target[place.End]))) text += " ";
        var before = target[..place.Start].TrimEnd();
        if (!term.CaseSensitive && !term.DoNotTranslate && (before.Length == 0 || before[^1] is '.' or '!' or '?') && char.IsLower(text[0]))
            text = char.ToUpperInvariant(text[0]) + text[1..];

        // The article in front of it.
        var word = before.Length - 1;
        while (word >= 0 && TermCharacters.IsWordLetter(before[word])) word--;
        var article = before[(word + 1)..];
        if (article is not ("a" or "an" or "A" or "An")) return (place, text);
        if (EnglishArticle.IsAn(term.ExpectedTarget) is not { } isAn) return null;
        var right = (article[0] == 'A' ? "A" : "a") + (isAn ? "n" : "");
        return (TextSpan.FromBounds(word + 1, place.End), right + target[before.Length..place.Start] + text);
    }
}
