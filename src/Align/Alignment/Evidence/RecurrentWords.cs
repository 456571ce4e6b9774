namespace Align.Alignment.Evidence;

/// <summary>Finds words that the lexicon lacks but a text keeps using, mostly its people: 韦小宝, 海老公.</summary>
/// <remarks>
/// A run of two to four neighbouring pieces is a word when it comes back, when its rarest piece is hardly seen without it, and when what stands
/// before and after it varies, so that no fragment of a longer word is taken.
/// </remarks>
internal sealed class RecurrentWords
{
    private const int MinCount = 4;
    private const int MaxPieces = 4;
    private const int MaxLength = 5;
    private const int MinNeighbours = 3;
    private const float MinShare = 0.5f;

    private readonly Dictionary<string, int> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Run> _runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Counts the pieces of one unbroken run of Chinese characters.</summary>
    public void Count(string text, IReadOnlyList<(int Start, int Length)> pieces, Func<string, bool> isFunctionWord)
    {
        for (var first = 0; first < pieces.Count; first++)
        {
            var piece = text.Substring(pieces[first].Start, pieces[first].Length);
            _pieces[piece] = (_pieces.TryGetValue(piece, out var seen) ? seen : 0) + 1;
            if (isFunctionWord(piece)) continue;
            for (var last = first + 1; last < Math.Min(pieces.Count, first + MaxPieces); last++)
            {
                var length = pieces[last].Start + pieces[last].Length - pieces[first].Start;
                if (length > MaxLength || isFunctionWord(text.Substring(pieces[last].Start, pieces[last].Length))) break;
                var word = text.Substring(pieces[first].Start, length);
                if (!_runs.TryGetValue(word, out var run)) _runs.Add(word, run = new Run([.. Enumerable.Range(first, last - first + 1).Select(i => text.Substring(pieces[i].Start, pieces[i].Length))]));
                run.Add(pieces[first].Start == 0 ? '\0' : text[pieces[first].Start - 1], pieces[first].Start + length == text.Length ? '\0' : text[pieces[first].Start + length]);
            }
        }
    }

    /// <summary>Decides which runs are words.</summary>
    public void Decide()
    {
        foreach (var (word, run) in _runs)
        {
            if (run.Count < MinCount || run.Before < MinNeighbours || run.After < MinNeighbours) continue;
            var rarest = run.Pieces.Min(piece => _pieces[piece]);
            if (run.Count >= MinShare * rarest) _words.Add(word);
        }
        _runs.Clear();
    }

    public IEnumerable<string> Words => _words;

    /// <summary>How many pieces from <paramref name="first"/> on make one word; 1 where none does.</summary>
    public int Join(string text, IReadOnlyList<(int Start, int Length)> pieces, int first)
    {
        if (_words.Count == 0) return 1;
        for (var last = Math.Min(pieces.Count, first + MaxPieces) - 1; last > first; last--)
        {
            var length = pieces[last].Start + pieces[last].Length - pieces[first].Start;
            if (length <= MaxLength && _words.Contains(text.Substring(pieces[first].Start, length))) return last - first + 1;
        }
        return 1;
    }

    private sealed class Run(string[] pieces)
    {
        private readonly List<char> _before = [];
        private readonly List<char> _after = [];

        public string[] Pieces { get; } = pieces;

        public int Count { get; private set; }

        public int Before => _before.Count;

        public int After => _after.Count;

        public void Add(char before, char after)
        {
            Count++;
            if (_before.Count < MinNeighbours && !_before.Contains(before)) _before.Add(before);
            if (_after.Count < MinNeighbours && !_after.Contains(after)) _after.Add(after);
        }
    }
}
