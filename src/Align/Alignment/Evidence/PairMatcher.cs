namespace Align.Alignment.Evidence;

/// <summary>Matches sentences word by word, row of Chinese sentences by row, and remembers the rows in use.</summary>
/// <remarks>Eight rows stay in memory: what a bead can span. Not thread-safe; every alignment makes its own.</remarks>
internal sealed class PairMatcher
{
    private const int Rows = BeadShape.MaxSum;

    /// <summary>Of a longer sentence only so many words are looked at, so that a text in one line does not take forever.</summary>
    private const int MaxWords = 4096;

    private readonly DocumentPair _pair;
    private readonly BeadBand _band;
    private readonly Row[] _rows = new Row[Rows];
    private readonly float[] _chineseSums = new float[MaxWords];
    private readonly List<(int, float)> _english = [];
    private readonly List<(int, float)> _chinese = [];
    private readonly List<int> _touched = [];

    public PairMatcher(DocumentPair pair, BeadBand band)
    {
        _pair = pair;
        _band = band;
        for (var i = 0; i < Rows; i++) _rows[i] = new Row(pair.English.Words.Count);
    }

    /// <summary>What sentence <paramref name="chinese"/> and sentence <paramref name="english"/> share.</summary>
    public PairMatches Match(int chinese, int english)
    {
        var row = _rows[chinese % Rows];
        if (row.Sentence != chinese) Load(row, chinese);
        var column = english - row.FirstColumn;
        if ((uint)column >= (uint)row.Matches.Length) return Compute(row, english);
        return row.Matches[column] ??= Compute(row, english);
    }

    private void Load(Row row, int sentence)
    {
        row.Clear();
        row.Sentence = sentence;
        var ids = _pair.Chinese.Ids[sentence];
        for (var place = 0; place < Math.Min(ids.Length, MaxWords); place++)
            foreach (var (word, probability) in _pair.Table.Of(ids[place])) row.Add(word, place, probability, probability * _pair.ReverseScale(ids[place], word));
        row.FirstColumn = _band.Low(Math.Max(0, sentence - Rows + 1));
        var last = _band.High(Math.Min(_band.SourceCount, sentence + Rows));
        row.Matches = new PairMatches?[Math.Max(0, last - row.FirstColumn)];
    }

    private PairMatches Compute(Row row, int sentence)
    {
        var ids = _pair.English.Ids[sentence];
        _english.Clear();
        _touched.Clear();
        for (var place = 0; place < Math.Min(ids.Length, MaxWords); place++)
        {
            var sum = 0f;
            for (var entry = row.Head(ids[place]); entry >= 0; entry = row.Entries[entry].Next)
            {
                ref readonly var match = ref row.Entries[entry];
                sum += match.Forward;
                if (_chineseSums[match.Place] == 0) _touched.Add(match.Place);
                _chineseSums[match.Place] += match.Backward;
            }
            if (sum > 0) _english.Add((place, sum));
        }
        if (_english.Count == 0) return PairMatches.None;
        _chinese.Clear();
        foreach (var place in _touched)
        {
            _chinese.Add((place, _chineseSums[place]));
            _chineseSums[place] = 0;
        }
        return new PairMatches([.. _english], [.. _chinese]);
    }

    private sealed class Row(int englishWords)
    {
        private readonly int[] _heads = Fill(englishWords);
        private readonly List<int> _used = [];

        public int Sentence { get; set; } = -1;

        public int FirstColumn { get; set; }

        public PairMatches?[] Matches { get; set; } = [];

        public Entry[] Entries { get; private set; } = new Entry[256];

        private int _count;

        public int Head(int word) => _heads[word];

        public void Add(int word, int place, float forward, float backward)
        {
            if (_count == Entries.Length)
            {
                var larger = new Entry[_count * 2];
                Entries.CopyTo(larger, 0);
                Entries = larger;
            }
            Entries[_count] = new Entry(place, forward, backward, _heads[word]);
            if (_heads[word] < 0) _used.Add(word);
            _heads[word] = _count++;
        }

        public void Clear()
        {
            foreach (var word in _used) _heads[word] = -1;
            _used.Clear();
            _count = 0;
        }

        private static int[] Fill(int count)
        {
            var heads = new int[count];
            Array.Fill(heads, -1);
            return heads;
        }
    }

    private readonly record struct Entry(int Place, float Forward, float Backward, int Next);
}
