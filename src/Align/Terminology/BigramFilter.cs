using System.Runtime.CompilerServices;

namespace Align.Terminology;

/// <summary>Tells in one look-up, small enough to stay in the cache, that no form begins with two given characters.</summary>
/// <remarks>A hashed bitmap: it may say yes wrongly, about one time in sixteen, never no.</remarks>
internal readonly struct BigramFilter
{
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Makes a filter that holds nothing.</summary>
    /// <param name="bigrams">About how many bigrams will be added.</param>
    public BigramFilter(int bigrams)
    {
        var log = 6;
        while (log < 22 && 1 << log < bigrams * 16L) log++;
        _bits = new ulong[1 << (log - 6)];
        _shift = 32 - log;
    }

    /// <summary>Whether the two codes may have been added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ushort first, ushort second)
    {
        var place = Place(first, second);
        return (_bits[place >> 6] >> (int)place & 1) != 0;
    }

    /// <summary>Adds two codes.</summary>
    public void Add(ushort first, ushort second)
    {
        var place = Place(first, second);
        _bits[place >> 6] |= 1UL << (int)place;
    }

    private uint Place(ushort first, ushort second) => ((((uint)first << 16) | second) * 2654435769u ^ second * 2246822519u) >> _shift;
}
