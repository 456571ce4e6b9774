namespace Align.Terminology;

/// <summary>Counts the character n-grams of a text that recur, and tells which of them hold together and stand apart from what is around them.</summary>
/// <remarks>Level by level: an n-gram can only recur as often as its parts, so parts that do not recur need not be extended.</remarks>
internal sealed class RecurrentExpressions
{
    /// <summary>Characters that begin or end phrases rather than terms.</summary>
    private const string FunctionCharacters = "条个位名次项件的了着过在是和与及或也都就还又很更最不没被把将从对向给为以于而但其之这那个些们我你他她它吗呢吧啊则所并且等有要会能可该各每某此因由让使到说看来去上下中里外前后时一二两三四五六七八九十年月日";

    /// <summary>What amounts are made of.</summary>
    private const string NumeralCharacters = "百千万亿兆元点几多余";

    private readonly TermMinerOptions _options;
    private readonly List<HanRun> _runs;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly double _characters;

    public RecurrentExpressions(List<HanRun> runs, TermMinerOptions options)
    {
        _runs = runs;
        _options = options;
        _characters = Math.Max(1, runs.Sum(r => (double)r.Text.Length));
        for (var length = 1; length <= options.MaxLength; length++)
            if (!CountLevel(length)) break;
    }

    /// <summary>How often an expression occurs; 0 when it does not recur.</summary>
    public int Count(string expression) => _counts.TryGetValue(expression, out var count) ? count : 0;

    /// <summary>The expressions that may be terms, the most frequent first; those that only occur inside a longer one are left out.</summary>
    public List<string> Find()
    {
        var borders = NeighboursAndBorders();
        var found = _counts.Where(c => c.Key.Length >= 2 && c.Value >= _options.MinCount && !FunctionCharacters.Contains(c.Key[0]) && !FunctionCharacters.Contains(c.Key[^1])
                && !c.Key.All(NumeralCharacters.Contains) && borders.TryGetValue(c.Key, out var edges) && edges.Left.Count > 1 && edges.Right.Count > 1 && edges.Whole * 2 >= c.Value && Cohesion(c.Key) >= _options.MinCohesion)
            .OrderByDescending(c => c.Key.Length).Select(c => c.Key).ToList();
        var kept = new List<string>();
        foreach (var expression in found)
            if (!kept.Exists(longer => longer.Contains(expression, StringComparison.Ordinal) && _counts[longer] * 5 >= _counts[expression] * 4)) kept.Add(expression);
        return [.. kept.OrderByDescending(e => _counts[e]).ThenBy(e => e, StringComparer.Ordinal)];
    }

    private bool CountLevel(int length)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in _runs)
            for (var i = 0; i + length <= run.Text.Length; i++)
            {
                if (length > 1 && (!_counts.ContainsKey(run.Text.Substring(i, length - 1)) || !_counts.ContainsKey(run.Text.Substring(i + 1, length - 1)))) continue;
                var expression = run.Text.Substring(i, length);
                counts[expression] = counts.TryGetValue(expression, out var count) ? count + 1 : 1;
            }
        var any = false;
        foreach (var (expression, count) in counts)
        {
            // Single characters are kept all the same: cohesion needs them.
            if (count < 2 && length > 1) continue;
            _counts.Add(expression, count);
            any = true;
        }
        return any;
    }

    /// <summary>For each expression the characters around it (the edge of a run counts as a new one each time) and how often it is whole words.</summary>
    private Dictionary<string, (HashSet<int> Left, HashSet<int> Right, int Whole)> NeighboursAndBorders()
    {
        var all = new Dictionary<string, (HashSet<int> Left, HashSet<int> Right, int Whole)>(StringComparer.Ordinal);
        var edge = -1;
        foreach (var run in _runs)
            for (var start = 0; start < run.Text.Length; start++)
                for (var length = 2; length <= _options.MaxLength && start + length <= run.Text.Length; length++)
                {
                    var expression = run.Text.Substring(start, length);
                    if (Count(expression) < _options.MinCount) break;
                    var end = start + length;
                    var (left, right, whole) = all.TryGetValue(expression, out var known) ? known : ([], [], 0);
                    left.Add(start == 0 ? edge-- : run.Text[start - 1]);
                    right.Add(end == run.Text.Length ? edge-- : run.Text[end]);
                    all[expression] = (left, right, whole + (run.IsBorder[start] && run.IsBorder[end] ? 1 : 0));
                }
        return all;
    }

    private double Cohesion(string expression)
    {
        var weakest = double.MaxValue;
        var together = _counts[expression] / _characters;
        for (var cut = 1; cut < expression.Length; cut++)
        {
            var chance = _counts[expression[..cut]] / _characters * (_counts[expression[cut..]] / _characters);
            weakest = Math.Min(weakest, Math.Log(together / chance) / -Math.Log(together));
        }
        return weakest;
    }
}
