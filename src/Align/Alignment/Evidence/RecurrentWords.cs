namespace Align.Alignment.Evidence;

/// <summary>Finds words that the lexicon lacks but a text keeps using, mostly its people: 韦小宝, 海老公.</summary>
/// <remarks>
/// A run of two to four neighbouring pieces is a word when it comes back, when its rarest piece is hardly seen without it, and when what stands
/// before and after it varies, so that no fragment of a longer word is taken. A table of small counters that is kept first lets
/// only runs that come back take memory; of a very long text only the beginning is read.
/// </remarks>
internal sealed class RecurrentWords(Func<char, bool> isFunctionCharacter)
{
    private const int MinCount = 4;
    private const int MaxPieces = 4;
    private const int MaxLength = 5;
    private const int MinNeighbours = 3;
    private const float MinShare = 0.5f;
    private const int SketchSize = 1 << 22;
    private const int MaxPiecesRead = 500_000;

    private readonly Dictionary<string, int> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Run> _runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private byte[] _sketch = [];
    private int _sketched;
    private int _counted;

    /// <summary>First reading: tells which runs of pieces come back at all.</summary>
    public void Sketch(string text, IReadOnlyList<(int Start, int Length)> pieces)
    {
        if (_sketched > MaxPiecesRead) return;
        if (_sketch.Length == 0) _sketch = new byte[SketchSize];
        _sketched += pieces.Count;
        foreach (var (first, last) in RunsOf(text, pieces))
        {
            ref var counter = ref _sketch[Slot(text, pieces[first].Start, EndOf(pieces[last]))];
            if (counter < MinCount) counter++;
        }
    }

    /// <summary>Second reading: counts pieces, and the runs that come back.</summary>
    public void Count(string text, IReadOnlyList<(int Start, int Length)> pieces)
    {
        if (_counted > MaxPiecesRead) return;
        _counted += pieces.Count;
        foreach (var (start, length) in pieces)
        {
            var piece = text.Substring(start, length);
            _pieces[piece] = (_pieces.TryGetValue(piece, out var seen) ? seen : 0) + 1;
        }
        foreach (var (first, last) in RunsOf(text, pieces))
        {
            var (start, end) = (pieces[first].Start, EndOf(pieces[last]));
            if (_sketch[Slot(text, start, end)] < MinCount) continue;
            var word = text[start..end];
            if (!_runs.TryGetValue(word, out var run))
                _runs.Add(word, run = new Run([.. Enumerable.Range(first, last - first + 1).Select(i => text.Substring(pieces[i].Start, pieces[i].Length))]));
            run.Add(start == 0 ? '\0' : text[start - 1], end == text.Length ? '\0' : text[end]);
        }
    }

    /// <summary>Decides which runs are words.</summary>
    public void Decide()
    {
        foreach (var (word, run) in _runs)
        {
            if (run.Count < MinCount || run.Before < MinNeighbours || run.After < MinNeighbours) continue;
            if (run.Count >= MinShare * run.Pieces.Min(piece => _pieces[piece])) _words.Add(word);
        }
        _runs.Clear();
        _pieces.Clear();
        _sketch = [];
    }

    /// <summary>How many pieces from <paramref name="first"/> on make one word; 1 where none does.</summary>
    public int Join(string text, IReadOnlyList<(int Start, int Length)> pieces, int first)
    {
        if (_words.Count == 0) return 1;
        for (var last = Math.Min(pieces.Count, first + MaxPieces) - 1; last > first; last--)
        {
            var length = EndOf(pieces[last]) - pieces[first].Start;
            if (length <= MaxLength && _words.Contains(text.Substring(pieces[first].Start, length))) return last - first + 1;
        }
        return 1;
    }

    private IEnumerable<(int First, int Last)> RunsOf(string text, IReadOnlyList<(int Start, int Length)> pieces)
    {
        for (var first = 0; first < pieces.Count; first++)
        {
            if (IsFunction(text, pieces[first])) continue;
            for (var last = first + 1; last < Math.Min(pieces.Count, first + MaxPieces); last++)
            {
                if (EndOf(pieces[last]) - pieces[first].Start > MaxLength || IsFunction(text, pieces[last])) break;
                yield return (first, last);
            }
        }
    }

    private bool IsFunction(string text, (int Start, int Length) piece) => piece.Length == 1 && isFunctionCharacter(text[piece.Start]);

    private static int EndOf((int Start, int Length) piece) => piece.Start + piece.Length;

    private static int Slot(string text, int start, int end)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < end; i++) hash = unchecked((hash ^ text[i]) * 1099511628211);
        return (int)((hash ^ (hash >> 32)) & (SketchSize - 1));
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
