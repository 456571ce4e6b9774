using Align.Corpora;
using Align.Languages;
using Align.Languages.Pinyin;

namespace Align.Terminology;

/// <summary>Finds expressions that may be terms: recurrent ones that are in no dictionary, names of persons, and what stands before its original in brackets.</summary>
/// <remarks>
/// Recurrent expressions are n-grams that hold together (mutual information at the weakest joint), stand between different neighbours
/// (accessor variety, Feng et al. 2004) and are not cut out of dictionary words. A bitext also shows targets: the phrase that goes with the
/// expression (Dice coefficient), or its pinyin. The whole text is held in memory. Thread-safe.
/// </remarks>
public sealed class TermMiner
{
    private const int LongestBracketed = 10;

    private readonly ILexicon? _lexicon;
    private readonly HashSet<string> _known;
    private readonly TermMinerOptions _options;

    /// <summary>Makes a miner.</summary>
    /// <param name="lexicon">A dictionary whose headwords are no candidates; null: none.</param>
    /// <param name="known">Terms that are known already; null: none.</param>
    /// <param name="options">What to take for a candidate.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public TermMiner(ILexicon? lexicon = null, TermBase? known = null, TermMinerOptions? options = null)
    {
        _options = options ?? new();
        _options.Validate(nameof(options));
        _lexicon = lexicon;
        _known = new((known ?? TermBase.Empty).Terms.SelectMany(t => t.SourceVariants.Prepend(t.Source)), StringComparer.Ordinal);
    }

    /// <summary>Mines a text in one language.</summary>
    /// <param name="texts">Its paragraphs or sentences.</param>
    /// <returns>Candidates, the most frequent first.</returns>
    public IReadOnlyList<TermCandidate> Mine(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Mine([.. texts], null);
    }

    /// <summary>Mines a bitext, which also shows targets.</summary>
    /// <returns>Candidates, the most frequent first.</returns>
    public IReadOnlyList<TermCandidate> Mine(IEnumerable<TranslationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var all = units.ToList();
        return Mine(all.ConvertAll(u => u.Source), new TargetPhrases(all.ConvertAll(u => u.Target)));
    }

    private List<TermCandidate> Mine(List<string> texts, TargetPhrases? targets)
    {
        var runs = HanRun.Find(texts, _lexicon);
        var candidates = new Dictionary<string, TermCandidate>(StringComparer.Ordinal);
        foreach (var run in runs)
            if (Bracketed(texts[run.Unit], run) is var (source, target) && !_known.Contains(source))
                candidates.TryAdd(source, new(source, target, texts.Sum(t => Occurrences(t, source)), TermCandidateKind.Bracketed, Example(texts, source)));
        foreach (var expression in new RecurrentExpressions(runs, _options).Find())
        {
            if (candidates.ContainsKey(expression) || _known.Contains(expression) || _lexicon?.LongestMatch(expression.AsSpan()) == expression.Length) continue;
            var isName = IsName(expression);
            var count = texts.Sum(t => Occurrences(t, expression));
            candidates.Add(expression, new(expression, Target(expression, isName, texts, targets), count, isName ? TermCandidateKind.Name : TermCandidateKind.Recurrent, Example(texts, expression)));
        }
        return [.. candidates.Values.OrderByDescending(c => c.Count).ThenBy(c => c.Source, StringComparer.Ordinal)];
    }

    /// <summary>A surname and one or two characters more. What ends in a dictionary word after a common-word surname (高科技) is none.</summary>
    private bool IsName(string expression)
    {
        var surname = Surnames.Match(expression.AsSpan());
        if (_lexicon is null || surname == 0 || expression.Length - surname is not (1 or 2)) return false;
        return !Surnames.IsWeak(expression.AsSpan(0, surname)) || _lexicon.LongestMatch(expression.AsSpan(surname)) < 2;
    }

    private string Target(string expression, bool isName, List<string> texts, TargetPhrases? targets)
    {
        var pinyin = isName ? new NameRomanizer(_lexicon!).Romanize(expression.AsSpan()) : "";
        if (targets is null) return pinyin;
        var units = Enumerable.Range(0, texts.Count).Where(u => texts[u].Contains(expression, StringComparison.Ordinal)).ToHashSet();
        if (pinyin.Length > 0 && units.Any(u => targets.In(u).Contains(pinyin.ToLowerInvariant(), StringComparer.Ordinal))) return pinyin;
        return targets.Best(units) is { } best ? targets.Written(best) : pinyin;
    }

    /// <summary>The end of the run and the Latin text in the brackets behind it.</summary>
    private static (string Source, string Target)? Bracketed(string text, HanRun run)
    {
        var open = run.Start + run.Text.Length;
        // A closing quotation mark may stand between: “达摩院”(DAMO Academy).
        var quoted = open < text.Length && text[open] is '”' or '」' or '》' or '"';
        if (quoted) open++;
        if (open >= text.Length || text[open] is not ('(' or '（')) return null;
        var close = text.AsSpan(open).IndexOfAny(')', '）');
        if (close < 0) return null;
        var original = text[(open + 1)..(open + close)].Trim();
        if (original.Length is < 2 or > 80 || !TermCharacters.IsWordLetter(original[0]) || original.Any(TermCharacters.IsHan)) return null;

        var start = run.Text.Length;
        if (quoted) start = 0;
        else
            while (start > 0 && run.Text.Length - start < LongestBracketed && !"的了在是和与及或为由对向从以被把将".Contains(run.Text[start - 1])) start--;
        return run.Text.Length - start >= 2 ? (run.Text[start..], original) : null;
    }

    private static int Occurrences(string text, string expression)
    {
        var count = 0;
        for (var at = text.IndexOf(expression, StringComparison.Ordinal); at >= 0; at = text.IndexOf(expression, at + expression.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private static string Example(List<string> texts, string expression)
    {
        var text = texts.Find(t => t.Contains(expression, StringComparison.Ordinal)) ?? "";
        var at = text.IndexOf(expression, StringComparison.Ordinal);
        var start = Math.Max(0, at - 10);
        var end = Math.Min(text.Length, at + expression.Length + 10);
        return text[start..end].Replace('\n', ' ').Replace('\r', ' ');
    }
}
