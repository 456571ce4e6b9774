using System.Runtime.CompilerServices;

namespace Align.Terminology;

/// <summary>A trie flattened into one hash table: the place of a state in the table is its number, the number of its parent and the code from there its key.</summary>
/// <remarks>
/// A step is one look-up in eight-byte cells, with linear probing inside a cache line mostly; nothing is stored but the states
/// themselves. (A double array needs one comparison less, but with the thousands of characters of Chinese it stays nine tenths
/// empty, and its states end up on a cache line each.)
/// </remarks>
internal sealed class FlatTrie
{
    /// <summary>The state before the first character.</summary>
    public const int Root = -1;

    /// <summary>What a step returns where there is none.</summary>
    public const int None = -2;

    private const ulong KeyFlag = 1;
    private const ulong InnerFlag = 2;
    private const int FlagBits = 2;

    // Parent + 1 in the upper bits, then 16 bits of code, then the flags. No code is 0, so 0 is an empty cell.
    private readonly ulong[] _cells;
    private readonly int[] _values;
    private readonly int _shift;

    /// <summary>Makes an empty trie.</summary>
    /// <param name="maxStates">At least the number of states that will be added: the length of all keys together is enough.</param>
    public FlatTrie(long maxStates)
    {
        var log = 4;
        while (1L << log < maxStates * 2) log++;
        if (log > 30) throw new ArgumentOutOfRangeException(nameof(maxStates), "The term base is too large: its forms are longer than 500,000,000 characters together.");
        _shift = 32 - log;
        _cells = new ulong[1 << log];
        _values = new int[1 << log];
    }

    /// <summary>The state that a code leads to; <see cref="None"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int state, ushort code)
    {
        var key = Key(state, code);
        var cells = _cells;
        for (var at = Home(state, code); ; at = at + 1 & cells.Length - 1)
        {
            var cell = cells[at];
            if (cell >> FlagBits == key) return at;
            if (cell == 0) return None;
        }
    }

    /// <summary>The state that a code leads to, made if need be.</summary>
    public int Add(int state, ushort code)
    {
        var key = Key(state, code);
        var at = Home(state, code);
        for (; _cells[at] != 0; at = at + 1 & _cells.Length - 1)
            if (_cells[at] >> FlagBits == key) return at;
        _cells[at] = key << FlagBits;
        if (state != Root) _cells[state] |= InnerFlag;
        return at;
    }

    /// <summary>Whether a key ends at a state.</summary>
    public bool IsKey(int state) => (_cells[state] & KeyFlag) != 0;

    /// <summary>Whether any key goes on from a state.</summary>
    public bool IsInner(int state) => (_cells[state] & InnerFlag) != 0;

    /// <summary>The value of the key that ends at a state.</summary>
    public int Value(int state) => _values[state];

    /// <summary>Ends a key at a state, or gives it another value.</summary>
    public void SetValue(int state, int value)
    {
        _cells[state] |= KeyFlag;
        _values[state] = value;
    }

    private static ulong Key(int state, ushort code) => ((ulong)(uint)(state + 1) << 16) | code;

    private int Home(int state, ushort code) => (int)(((uint)state * 2654435769u ^ code * 2246822519u) * 0x9E3779B1u >> _shift);
}
