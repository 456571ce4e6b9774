using Align.Corpora;
using Align.Languages;

namespace Align.Terminology;

/// <summary>Finds expressions that one document translates in two ways without an entry in the term base.</summary>
/// <remarks>
/// A rendering is a phrase that stands in at least two of the units that hold the expression and in hardly any other unit of the document; two renderings
/// share no unit and no word. So inflection, and words that merely go with the expression, are not taken for another rendering.
/// </remarks>
public static class TermConsistency
{
    /// <summary>Share of the units with a phrase that must hold the expression.</summary>
    private const double MinPrecision = 0.8;

    /// <summary>Looks at a bitext document by document.</summary>
    /// <param name="units">The units.</param>
    /// <param name="lexicon">A dictionary, for words that may be expressions.</param>
    /// <param name="known">Terms that are settled already; null: none.</param>
    public static IReadOnlyList<TermInconsistency> Check(IEnumerable<TranslationUnit> units, ILexicon lexicon, TermBase? known = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(lexicon);
        var settled = new HashSet<string>((known ?? TermBase.Empty).Terms.SelectMany(t => t.SourceVariants.Prepend(t.Source)), StringComparer.Ordinal);
        var found = new List<TermInconsistency>();
        foreach (var document in units.GroupBy(u => u.Document ?? "", StringComparer.Ordinal))
            found.AddRange(CheckDocument([.. document], lexicon, settled));
        return found;
    }

    private static IEnumerable<TermInconsistency> CheckDocument(List<TranslationUnit> units, ILexicon lexicon, HashSet<string> settled)
    {
        var phrases = new TargetPhrases(units.ConvertAll(u => u.Target));
        foreach (var (expression, holders) in Expressions(units.ConvertAll(u => u.Source), lexicon).OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            // Two renderings of two units each are the least that is no accident.
            if (holders.Count < 4 || settled.Contains(expression)) continue;
            if (Rendering(phrases, holders, null) is not { } first) continue;
            var rest = holders.Where(u => !phrases.Units(first).Contains(u)).ToHashSet();
            if (Rendering(phrases, rest, first, holders) is not { } second) continue;
            yield return new(expression, units[0].Document,
            [
                new(phrases.Written(first), [.. phrases.Units(first).Where(holders.Contains).Select(u => units[u].Id)]),
                new(phrases.Written(second), [.. phrases.Units(second).Where(rest.Contains).Select(u => units[u].Id)]),
            ]);
        }
    }

    /// <summary>Dictionary words of two characters and more, and recurrent expressions, with the units that hold them.</summary>
    private static Dictionary<string, HashSet<int>> Expressions(List<string> sources, ILexicon lexicon)
    {
        var expressions = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var runs = HanRun.Find(sources, lexicon);
        foreach (var run in runs)
            for (int start = 0, end = 1; end <= run.Text.Length; end++)
            {
                if (!run.IsBorder[end]) continue;
                if (end - start >= 2) Add(run.Text[start..end], run.Unit);
                start = end;
            }
        foreach (var expression in new RecurrentExpressions(runs, new() { MinCount = 4 }).Find())
            for (var unit = 0; unit < sources.Count; unit++)
                if (sources[unit].Contains(expression, StringComparison.Ordinal)) Add(expression, unit);
        return expressions;

        void Add(string expression, int unit)
        {
            if (!expressions.TryGetValue(expression, out var units)) expressions[expression] = units = [];
            units.Add(unit);
        }
    }

    /// <summary>The phrase that most of the units share and others lack; of equals the longest.</summary>
    private static string? Rendering(TargetPhrases phrases, HashSet<int> units, string? other, HashSet<int>? holders = null)
    {
        string? best = null;
        var bestCount = 1;
        foreach (var group in units.SelectMany(phrases.In).GroupBy(p => p, StringComparer.Ordinal))
        {
            var count = group.Count();
            var withExpression = holders is null ? count : phrases.Units(group.Key).Count(holders.Contains);
            if (count < 2 || withExpression < phrases.Spread(group.Key) * MinPrecision || (other is not null && (ShareWord(group.Key, other) || withExpression > count))) continue;
            if (count < bestCount || (count == bestCount && best is not null && group.Key.Length <= best.Length)) continue;
            (best, bestCount) = (group.Key, count);
        }
        return best;
    }

    /// <summary>Two single words that are forms of one word, or two phrases that have a word in common: compute is another rendering than computing power.</summary>
    private static bool ShareWord(string first, string second)
    {
        var (these, those) = (first.Split(' '), second.Split(' '));
        return these.Length == 1 && those.Length == 1
            ? EnglishInflection.AreForms(first, second)
            : these.Any(a => those.Any(b => string.Equals(a, b, StringComparison.Ordinal) || EnglishInflection.IsPlural(a, b) || EnglishInflection.IsPlural(b, a)));
    }
}
