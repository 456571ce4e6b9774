namespace Align.Terminology;

/// <summary>Keys as sequences of small codes in one pool, sorted; no string is made for a key.</summary>
internal sealed class SortedKeys
{
    private readonly ushort[] _pool;
    private readonly int[] _starts;
    private readonly int[] _order;

    /// <param name="pool">The codes of all keys, one after the other.</param>
    /// <param name="starts">Where each key begins in the pool, and where the last one ends.</param>
    public SortedKeys(ushort[] pool, int[] starts)
    {
        _pool = pool;
        _starts = starts;
        _order = new int[starts.Length - 1];
        // Four codes make a number, and numbers sort several times faster than sequences; only ties need a second look.
        var heads = new ulong[_order.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
            heads[i] = Head(i);
        }
        Array.Sort(heads, _order);
        var comparer = Comparer<int>.Create(Compare);
        for (var low = 0; low < heads.Length;)
        {
            var high = low + 1;
            while (high < heads.Length && heads[high] == heads[low]) high++;
            if (high - low > 1) Array.Sort(_order, low, high - low, comparer);
            low = high;
        }
    }

    /// <summary>Number of keys.</summary>
    public int Count => _order.Length;

    /// <summary>The number, in the order of the pool, of the key at a place of the sorted order. Equal keys keep their order.</summary>
    public int this[int place] => _order[place];

    /// <summary>Length of the key at a place of the sorted order.</summary>
    public int Length(int place) => _starts[_order[place] + 1] - _starts[_order[place]];

    /// <summary>A code of the key at a place of the sorted order.</summary>
    public ushort Code(int place, int depth) => _pool[_starts[_order[place]] + depth];

    /// <summary>Whether the keys at two places are the same.</summary>
    public bool AreEqual(int place, int other) => Codes(_order[place]).SequenceEqual(Codes(_order[other]));

    private ReadOnlySpan<ushort> Codes(int key) => _pool.AsSpan(_starts[key], _starts[key + 1] - _starts[key]);

    private ulong Head(int key)
    {
        var codes = Codes(key);
        ulong head = 0;
        for (var i = 0; i < 4; i++) head = (head << 16) | (i < codes.Length ? codes[i] : (ulong)0);
        return head;
    }

    private int Compare(int first, int second)
    {
        var order = Codes(first).SequenceCompareTo(Codes(second));
        return order != 0 ? order : first - second;
    }
}
