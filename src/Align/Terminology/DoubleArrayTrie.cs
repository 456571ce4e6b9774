namespace Align.Terminology;

/// <summary>A trie flattened into one array (Aoe 1989), the child of a state found by one exclusive-or and one comparison.</summary>
/// <remarks>
/// Codes are small numbers, the most frequent ones smallest, so that states lie close together. Exclusive-or instead of addition
/// keeps every child inside one aligned block, hence inside the array whatever the code: an unknown character needs no check.
/// </remarks>
internal sealed class DoubleArrayTrie
{
    /// <summary>How many free cells are tried for a state with several children before a fresh block is opened.</summary>
    private const int MaxTries = 64;

    private readonly int _blockSize = 1;
    private DoubleArrayCell[] _cells = [];
    private int[] _values = [];
    private int _count;

    // The free cells, in a doubly linked list.
    private int[] _next = [];
    private int[] _previous = [];
    private int _freeHead = -1;
    private int _freeTail = -1;
    private int _searchHead = -1;

    /// <summary>Builds the trie.</summary>
    /// <param name="keys">Keys of codes from 1 up, none empty; of equal keys the first place counts.</param>
    /// <param name="codeCount">One more than the largest code.</param>
    public DoubleArrayTrie(SortedKeys keys, int codeCount)
    {
        while (_blockSize < codeCount) _blockSize <<= 1;
        Grow();
        Take(0, -2);
        if (keys.Count > 0) Build(keys);
        Array.Resize(ref _cells, _count);
        Array.Resize(ref _values, _count);
        _next = _previous = [];
    }

    /// <summary>The states; 0 is the root, and its base is 0. The length is a multiple of the block size.</summary>
    public DoubleArrayCell[] Cells => _cells;

    /// <summary>For a state that is a key, the key's place in the sorted order.</summary>
    public int[] Values => _values;

    private void Build(SortedKeys keys)
    {
        var pending = new Stack<(int State, int Low, int High, int Depth)>();
        pending.Push((0, 0, keys.Count, 0));
        var codes = new List<ushort>();
        var starts = new List<int>();
        while (pending.Count > 0)
        {
            var (state, low, high, depth) = pending.Pop();
            if (keys.Length(low) == depth)
            {
                _cells[state].SetKey();
                _values[state] = low;
                while (low < high && keys.Length(low) == depth) low++;
            }
            if (low == high) continue;

            codes.Clear();
            starts.Clear();
            for (var i = low; i < high; i++)
            {
                var code = keys.Code(i, depth);
                if (codes.Count > 0 && codes[^1] == code) continue;
                codes.Add(code);
                starts.Add(i);
            }
            var offset = state == 0 ? 0 : FindBase(codes);
            _cells[state].Base = offset;
            foreach (var code in codes) Take(offset ^ code, state);
            for (var i = codes.Count - 1; i >= 0; i--)
                pending.Push((offset ^ codes[i], starts[i], i + 1 < starts.Count ? starts[i + 1] : high, depth + 1));
        }
    }

    private int FindBase(List<ushort> codes)
    {
        // A state with one child fills the first gap. The others search from where the last of them found room, or else the
        // early gaps that fit nobody would be tried again and again.
        if (codes.Count == 1 && _freeHead >= 0) return _freeHead ^ codes[0];
        var tries = 0;
        for (var free = _searchHead; free >= 0 && tries < MaxTries; free = _next[free], tries++)
        {
            var offset = free ^ codes[0];
            var fits = true;
            for (var i = 1; i < codes.Count && fits; i++) fits = _cells[offset ^ codes[i]].Check == -1;
            if (fits) return offset;
        }
        var fresh = _count;
        Grow();
        _searchHead = fresh;
        return fresh;
    }

    /// <summary>Adds a block of free cells.</summary>
    private void Grow()
    {
        var start = _count;
        _count += _blockSize;
        if (_count > _cells.Length)
        {
            var capacity = Math.Max(_count, _cells.Length * 2);
            Array.Resize(ref _cells, capacity);
            Array.Resize(ref _values, capacity);
            Array.Resize(ref _next, capacity);
            Array.Resize(ref _previous, capacity);
        }
        for (var i = start; i < _count; i++)
        {
            _cells[i].Check = -1;
            _previous[i] = _freeTail;
            if (_freeTail >= 0) _next[_freeTail] = i; else _freeHead = i;
            _freeTail = i;
        }
        _next[_freeTail] = -1;
    }

    private void Take(int cell, int parent)
    {
        _cells[cell].Check = parent;
        var (previous, next) = (_previous[cell], _next[cell]);
        if (previous >= 0) _next[previous] = next; else _freeHead = next;
        if (next >= 0) _previous[next] = previous; else _freeTail = previous;
        if (_searchHead == cell) _searchHead = next;
    }
}
