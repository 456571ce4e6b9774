using System.Runtime.CompilerServices;

namespace Align.Terminology;

/// <summary>Tells in one look-up, small enough to stay in the cache, that no form begins with two given characters.</summary>
/// <remarks>A hashed bitmap: it may say yes wrongly, about one time in sixteen, never no.</remarks>
internal sealed class BigramFilter
{
    private readonly ulong[] _bits;
    private readonly int _shift;

    public BigramFilter(DoubleArrayCell[] cells, int codeCount)
    {
        var bigrams = 0;
        foreach (var cell in cells)
            if (cell.Check > 0 && cells[cell.Check].Check == 0) bigrams++;
        var log = 6;
        while (log < 24 && 1 << log < bigrams * 16) log++;
        _bits = new ulong[1 << (log - 6)];
        _shift = 32 - log;
        for (var state = 1; state < cells.Length; state++)
            if (cells[state].Check is > 0 and var parent && parent < codeCount && cells[parent].Check == 0)
                Add((ushort)parent, (ushort)(state ^ cells[parent].Base));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ushort first, ushort second)
    {
        var hash = Hash(first, second) >> _shift;
        return (_bits[hash >> 6] >> (int)hash & 1) != 0;
    }

    private void Add(ushort first, ushort second)
    {
        var hash = Hash(first, second) >> _shift;
        _bits[hash >> 6] |= 1UL << (int)hash;
    }

    private static uint Hash(ushort first, ushort second) => (((uint)first << 16) | second) * 2654435769u ^ (uint)second * 2246822519u;
}
