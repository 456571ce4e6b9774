namespace Align.Terminology;

/// <summary>Gives each source match an occurrence of its term in the target, no two the same characters.</summary>
/// <remarks>
/// Occurrences that lie inside a longer one of another term come last, so that Alibaba inside Alibaba Cloud does not count twice; preferred
/// forms come before variants, longer before shorter. What is left over is tried once more by moving one match at a time
/// elsewhere (augmenting paths, as in bipartite matching).
/// </remarks>
internal sealed class OccurrenceAssignment
{
    private readonly int[] _termOf;
    private readonly IReadOnlyList<List<TargetOccurrence>> _occurrences;
    private readonly TargetOccurrence?[] _assigned;

    /// <param name="termOf">For each match the index of its term.</param>
    /// <param name="occurrences">For each term its occurrences.</param>
    public OccurrenceAssignment(int[] termOf, IReadOnlyList<List<TargetOccurrence>> occurrences)
    {
        _termOf = termOf;
        _occurrences = occurrences;
        _assigned = new TargetOccurrence?[termOf.Length];
    }

    /// <summary>For each match its occurrence, or null.</summary>
    public TargetOccurrence?[] Run()
    {
        var waiting = Enumerable.Range(0, _occurrences.Count)
            .Select(term => new Queue<int>(Enumerable.Range(0, _termOf.Length).Where(m => _termOf[m] == term))).ToArray();
        var all = _occurrences.SelectMany((list, term) => list.Select(occurrence => (Occurrence: occurrence, Term: term))).ToList();
        var ordered = all
            .OrderBy(o => all.Exists(other => other.Term != o.Term && other.Occurrence.Span.Length > o.Occurrence.Span.Length && other.Occurrence.Span.Contains(o.Occurrence.Span)))
            .ThenBy(o => o.Occurrence.Rank)
            .ThenByDescending(o => o.Occurrence.Span.Length)
            .ThenByDescending(o => o.Occurrence.IsExact)
            .ThenBy(o => o.Occurrence.Span.Start);
        foreach (var (occurrence, term) in ordered)
            if (waiting[term].Count > 0 && Blockers(occurrence).Count == 0) _assigned[waiting[term].Dequeue()] = occurrence;
        foreach (var match in waiting.SelectMany(w => w)) TryPlace(match, []);
        SortWithinTerms();
        return _assigned;
    }

    private bool TryPlace(int match, HashSet<TargetOccurrence> tried)
    {
        foreach (var occurrence in _occurrences[_termOf[match]])
        {
            if (!tried.Add(occurrence)) continue;
            var blockers = Blockers(occurrence);
            if (blockers.Count > 1 || (blockers.Count == 1 && blockers[0] == match)) continue;
            if (blockers.Count == 1)
            {
                var kept = _assigned[blockers[0]];
                _assigned[blockers[0]] = null;
                _assigned[match] = occurrence;
                if (TryPlace(blockers[0], tried)) return true;
                _assigned[match] = null;
                _assigned[blockers[0]] = kept;
                continue;
            }
            _assigned[match] = occurrence;
            return true;
        }
        return false;
    }

    private List<int> Blockers(TargetOccurrence occurrence)
    {
        var blockers = new List<int>();
        for (var match = 0; match < _assigned.Length; match++)
            if (_assigned[match] is { } other && other.Span.Overlaps(occurrence.Span)) blockers.Add(match);
        return blockers;
    }

    /// <summary>Matches of one term take its occurrences in text order.</summary>
    private void SortWithinTerms()
    {
        for (var term = 0; term < _occurrences.Count; term++)
        {
            var matches = Enumerable.Range(0, _termOf.Length).Where(m => _termOf[m] == term).ToList();
            var taken = matches.Select(m => _assigned[m]).OfType<TargetOccurrence>().OrderBy(o => o.Span.Start).ToList();
            for (var i = 0; i < matches.Count; i++) _assigned[matches[i]] = i < taken.Count ? taken[i] : null;
        }
    }
}
