using Align.Documents;

namespace Align.Terminology;

/// <summary>Acronyms that a document introduces in brackets after their expansion: “large language model (LLM)”.</summary>
/// <remarks>
/// One for each document, used in text order: after the first use the acronym counts as a variant of every term whose target is the
/// expansion. Not thread-safe.
/// </remarks>
public sealed class TermAcronyms
{
    private readonly Dictionary<string, string> _expansions = new(StringComparer.Ordinal);

    /// <summary>The acronyms met so far and their expansions.</summary>
    public IReadOnlyDictionary<string, string> Expansions => _expansions;

    /// <summary>Takes note of the acronyms that a target introduces. The first expansion of an acronym stays.</summary>
    public void Observe(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        for (var open = target.IndexOfAny(['(', '（']); open >= 0; open = target.IndexOfAny(['(', '（'], open + 1))
        {
            var close = target.IndexOfAny([')', '）'], open);
            if (close < 0) return;
            var acronym = target[(open + 1)..close].Trim();
            if (!IsAcronym(acronym)) continue;
            if (Expansion(target, open, acronym) is { } expansion) _expansions.TryAdd(acronym.TrimEnd('s'), expansion);
        }
    }

    private static bool IsAcronym(string text)
    {
        var letters = text.TrimEnd('s');
        return letters.Length is >= 2 and <= 6 && letters.All(c => c is >= 'A' and <= 'Z');
    }

    /// <summary>The words before the bracket whose initials spell the acronym; small words may be left out of it.</summary>
    private static string? Expansion(string target, int open, string acronym)
    {
        var tokens = TargetTokenizer.Tokenize(target[..open]);
        var letter = acronym.TrimEnd('s').Length - 1;
        for (var i = tokens.Count - 1; i >= 0 && tokens.Count - i <= acronym.Length * 2; i--)
        {
            if (tokens[i].Kind != TargetTokenKind.Word) return null;
            if (char.ToUpperInvariant(tokens[i].Text[0]) == acronym[letter]) letter--;
            else if (tokens[i].Lower is not ("of" or "and" or "the" or "for" or "in" or "to" or "on" or "a")) return null;
            if (letter < 0) return target[tokens[i].Span.Start..tokens[^1].Span.End];
        }
        return null;
    }

    /// <summary>Where an acronym of one of the forms stands, other than in the bracket that introduces it.</summary>
    internal IEnumerable<TargetOccurrence> Find(IReadOnlyList<TargetForm> forms, string target, List<TargetToken> tokens)
    {
        foreach (var (acronym, expansion) in _expansions)
        {
            var words = TargetTokenizer.Tokenize(expansion);
            if (!forms.Any(form => form.TryMatch(expansion, words, 0, out var span, out _) && span.Length == expansion.Length)) continue;
            var form = new TargetForm(acronym, 1, caseSensitive: true);
            for (var at = 0; at < tokens.Count; at++)
                if (form.TryMatch(target, tokens, at, out var span, out var exact) && !(at > 0 && tokens[at - 1].Text is "(" or "（"))
                    yield return new(span, 1, exact);
        }
    }
}
