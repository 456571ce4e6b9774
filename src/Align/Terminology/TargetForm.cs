using Align.Documents;

namespace Align.Terminology;

/// <summary>One accepted or forbidden target form of a term, ready to be looked for.</summary>
internal sealed class TargetForm
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an" };

    /// <summary>Words that an acronym in capitals is not: the pronoun it is not IT.</summary>
    private static readonly HashSet<string> CommonWords = new(StringComparer.Ordinal)
    {
        "it", "us", "who", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "me", "my", "no", "of", "on", "or", "so", "to", "up", "we", "all", "and",
        "are", "can", "may", "has", "had", "was", "one", "our", "out", "how", "any", "ad", "add", "aid", "cap", "arm", "map", "pin", "ram", "rat", "sim", "tip", "ten", "six",
    };

    private readonly TargetToken[] _tokens;
    private readonly bool _caseSensitive;
    private readonly string _joined;

    public TargetForm(string form, int rank, bool caseSensitive)
    {
        Rank = rank;
        _caseSensitive = caseSensitive;
        var tokens = TargetTokenizer.Tokenize(form);
        while (tokens.Count > 1 && tokens[^1] is { Kind: TargetTokenKind.Symbol, Text: "." or "!" or "?" or "," or ";" or ":" }) tokens.RemoveAt(tokens.Count - 1);
        while (tokens.Count > 1 && Articles.Contains(tokens[0].Lower)) tokens.RemoveAt(0);
        _tokens = [.. tokens];
        _joined = tokens.All(t => t.Kind == TargetTokenKind.Word) ? string.Concat(tokens.Select(t => t.Lower)) : "";
    }

    /// <summary>0 for the preferred form, 1 for a variant, 2 for a forbidden form.</summary>
    public int Rank { get; }

    /// <summary>Looks for the form at the token <paramref name="at"/> of a target.</summary>
    public bool TryMatch(string target, List<TargetToken> tokens, int at, out TextSpan span, out bool exact)
    {
        if (_tokens.Length > 0 && WordBoundaryHolds(target, tokens, at))
        {
            if (TryTokens(tokens, at, out var end, out exact) || TryJoined(tokens, at, out end, out exact))
            {
                span = TextSpan.FromBounds(tokens[at].Span.Start, tokens[end - 1].Span.End);
                if (EndHolds(target, span)) return true;
            }
        }
        (span, exact) = (default, false);
        return false;
    }

    private static bool WordBoundaryHolds(string target, List<TargetToken> tokens, int at)
        => tokens[at].Kind is not (TargetTokenKind.Word or TargetTokenKind.Number) || WordBoundary.IsStart(target.AsSpan(), tokens[at].Span.Start);

    /// <summary>The form ends with a word: nothing, a version or a plural -s after a number may touch it.</summary>
    private static bool EndHolds(string target, TextSpan span)
    {
        var text = target.AsSpan();
        if (!TermCharacters.IsWordLetter(text[span.End - 1]) && !TermCharacters.IsDigit(text[span.End - 1])) return true;
        return WordBoundary.IsEnd(text, span.Start, span.End)
            || (text[span.End] == 's' && TermCharacters.IsDigit(text[span.End - 1]) && WordBoundary.IsEnd(text, span.Start, span.End + 1));
    }

    private bool TryTokens(List<TargetToken> tokens, int at, out int end, out bool exact)
    {
        exact = true;
        end = at;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (i > 0 && end < tokens.Count && Articles.Contains(tokens[end].Lower) && !Articles.Contains(_tokens[i].Lower)) end++;
            if (end == tokens.Count || (i > 0 && !tokens[end].Tight && _tokens[i].Tight)) return false;
            if (!Same(_tokens[i], tokens[end], i == _tokens.Length - 1, IsSentenceStart(tokens, end), ref exact)) return false;
            end++;
        }
        return true;
    }

    /// <summary>The same letters with other gaps: ecommerce, e-commerce, e commerce.</summary>
    private bool TryJoined(List<TargetToken> tokens, int at, out int end, out bool exact)
    {
        exact = false;
        end = at;
        if (_joined.Length < 5) return false;
        var length = 0;
        while (end < tokens.Count && length < _joined.Length && tokens[end].Kind == TargetTokenKind.Word && (end == at || tokens[end].Tight))
        {
            var word = tokens[end].Lower;
            var left = _joined.Length - length;
            if (word.Length < left && !_joined.AsSpan(length).StartsWith(word.AsSpan(), StringComparison.Ordinal)) return false;
            if (word.Length >= left)
            {
                end++;
                var rest = _joined[length..];
                return (end - at != _tokens.Length || _tokens.Length == 1)
                    && (string.Equals(word, rest, StringComparison.Ordinal) || EnglishInflection.IsPlural(rest, word))
                    && (!_caseSensitive || string.Equals(Joined(_tokens)[..1], tokens[at].Text[..1], StringComparison.Ordinal));
            }
            length += word.Length;
            end++;
        }
        return false;
    }

    private static string Joined(TargetToken[] tokens) => string.Concat(tokens.Select(t => t.Text));

    private bool Same(in TargetToken form, in TargetToken word, bool last, bool sentenceStart, ref bool exact)
    {
        if (string.Equals(form.Text, word.Text, StringComparison.Ordinal)) return true;
        if (form.Kind == TargetTokenKind.Symbol || word.Kind == TargetTokenKind.Symbol)
            return (form.Text is "&" && word.Lower is "and") || (word.Text is "&" && form.Lower is "and");
        if (form.Kind != TargetTokenKind.Word || word.Kind != TargetTokenKind.Word) return false;
        if (_caseSensitive && !SameCase(form.Text, word.Text, sentenceStart)) return false;
        if (IsAcronym(form.Text) && CommonWords.Contains(form.Lower) && !word.Text.StartsWith(form.Text, StringComparison.Ordinal)) return false;
        if (string.Equals(form.Lower, word.Lower, StringComparison.Ordinal)) return true;

        exact = false;
        // A name has a plural at most, and that at its end: Ants Group is not Ant Group.
        return char.IsUpper(form.Text[0])
            ? last && EnglishInflection.IsPlural(form.Lower, word.Lower)
            : EnglishInflection.AreForms(form.Lower, word.Lower);
    }

    private static bool SameCase(string form, string word, bool sentenceStart)
    {
        for (var i = 0; i < Math.Min(form.Length, word.Length); i++)
        {
            if (form[i] == word[i]) continue;
            if (char.ToLowerInvariant(form[i]) != char.ToLowerInvariant(word[i])) return true;
            if (!(i == 0 && sentenceStart && char.IsLower(form[0]))) return false;
        }
        return true;
    }

    private static bool IsAcronym(string word) => word.Length is >= 2 and <= 4 && word.All(char.IsUpper);

    private static bool IsSentenceStart(List<TargetToken> tokens, int at)
        => at == 0 || tokens[at - 1] is { Kind: TargetTokenKind.Symbol, Text: not ("," or ";" or "&" or "/") };
}
