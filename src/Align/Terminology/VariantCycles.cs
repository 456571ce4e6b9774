using Align.Quality;

namespace Align.Terminology;

/// <summary>Finds circles of source variants: A names B as its variant, and B, by whatever way, names A.</summary>
internal static class VariantCycles
{
    public static IEnumerable<TermIssue> Find(IReadOnlyList<Term> terms, TermFormNormalizer normalizer)
    {
        var bySource = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++) bySource.TryAdd(Key(terms[i].Source), i);

        // Iterative depth-first search: a chain of a million variants must not exhaust the stack.
        var done = new byte[terms.Count];
        var path = new List<(int Term, int NextVariant)>();
        for (var root = 0; root < terms.Count; root++)
        {
            if (done[root] != 0 || terms[root].SourceVariants.Count == 0) continue;
            Enter(root);
            while (path.Count > 0)
            {
                var (at, variant) = path[^1];
                if (variant == terms[at].SourceVariants.Count)
                {
                    done[at] = 2;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }
                path[^1] = (at, variant + 1);
                if (!bySource.TryGetValue(Key(terms[at].SourceVariants[variant]), out var to) || to == at) continue;
                if (done[to] == 0) Enter(to);
                else if (done[to] == 1) yield return Report(path.FindIndex(p => p.Term == to));
            }
        }

        string Key(string form) => normalizer.Key(normalizer.Clean(form));

        void Enter(int term)
        {
            done[term] = 1;
            path.Add((term, 0));
        }

        TermIssue Report(int from)
        {
            var circle = path.Skip(from).Select(p => terms[p.Term]).ToList();
            var shown = string.Join(" → ", circle.Take(8).Append(circle[0]).Select(t => $"{t.Source}{(t.Origin is null ? "" : $" ({t.Origin})")}"));
            return new(TermIssueKind.Cycle, FindingSeverity.Warning, circle[^1].Origin,
                $"Source variants lead round in a circle: {shown}. Keep one entry and list the other forms as its variants.");
        }
    }
}
