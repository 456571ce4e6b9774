namespace Align.Alignment.Evidence;

/// <summary>The words of one side of a document pair, numbered from 0, with how often each occurs.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _counts = [];

    /// <summary>Number of different words.</summary>
    public int Count => _words.Count;

    /// <summary>Number of words in running text.</summary>
    public long Total { get; private set; }

    /// <summary>The word with a number.</summary>
    public string this[int id] => _words[id];

    /// <summary>How often a word was counted.</summary>
    public int CountOf(int id) => _counts[id];

    /// <summary>The number of a word; -1 when it does not occur.</summary>
    public int Find(string word) => _ids.TryGetValue(word, out var id) ? id : -1;

    /// <summary>Counts one occurrence and gives the word's number.</summary>
    public int Add(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _ids.Add(word, id);
            _words.Add(word);
            _counts.Add(0);
        }
        _counts[id]++;
        Total++;
        return id;
    }

    /// <summary>Share of a word in running text, smoothed so that a single occurrence is not taken for too rare.</summary>
    public float Share(int id) => (_counts[id] + 1f) / (Total + 2000f);
}
