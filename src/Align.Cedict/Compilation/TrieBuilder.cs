namespace Align.Cedict.Compilation;

/// <summary>Builds the headword trie breadth-first from the sorted headwords.</summary>
internal sealed class TrieBuilder
{
    private readonly List<string> _headwords;
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, int Depth)> _ranges = [];

    /// <param name="headwords">Distinct and sorted by code unit.</param>
    public TrieBuilder(List<string> headwords)
    {
        _headwords = headwords;
        _ranges.Add((0, headwords.Count, 0));
        for (var node = 0; node < _ranges.Count; node++)
        {
            var (from, to, depth) = _ranges[node];
            FirstChildren.Add(_ranges.Count);
            Labels.Add(depth == 0 ? '\0' : headwords[from][depth - 1]);
            // A range shares its first depth units, and the headword that ends here sorts before those that go on.
            if (depth > 0 && headwords[from].Length == depth) _nodes.Add(headwords[from++], node);
            AddChildren(from, to, depth);
        }
        FirstChildren.Add(_ranges.Count);
    }

    /// <summary>First child by node, and the node count at the end.</summary>
    public List<int> FirstChildren { get; } = [];

    /// <summary>The code unit that leads to a node.</summary>
    public List<char> Labels { get; } = [];

    /// <summary>The node at which a headword ends.</summary>
    public int this[string headword] => _nodes[headword];

    private void AddChildren(int from, int to, int depth)
    {
        while (from < to)
        {
            var next = from + 1;
            while (next < to && _headwords[next][depth] == _headwords[from][depth]) next++;
            _ranges.Add((from, next, depth + 1));
            from = next;
        }
    }
}
