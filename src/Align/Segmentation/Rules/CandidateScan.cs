using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Align.Segmentation.Rules;

/// <summary>Finds the members of a set in a text one after another, in one pass.</summary>
/// <remarks>
/// Where the platform has vectors, sixteen characters at a time are sorted into those that may be members and those that
/// are surely none (ideographs, ASCII letters, ， and 、 make up nearly all of Chinese text); only the former are looked
/// up. A search of the framework's kind begins anew after every hit and so reads the text between hits twice.
/// </remarks>
internal ref struct CandidateScan
{
    private readonly ReadOnlySpan<char> _text;
    private readonly CharSet _set;
#if NET
    private int _block;
    private uint _mask;
#endif

    public CandidateScan(ReadOnlySpan<char> text, CharSet set)
    {
        _text = text;
        _set = set;
#if NET
        _block = int.MinValue / 2;
        _mask = 0;
#endif
    }

    /// <summary>Index of the first member at or after <paramref name="from"/>, which never falls from call to call; -1 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int from)
    {
        var text = _text;
        var set = _set;
        var i = from;
#if NET
        if (Vector256.IsHardwareAccelerated && set.IsOfMarks)
        {
            var block = _block;
            var skip = from - block;
            uint mask;
            if (skip < Vector256<ushort>.Count)
            {
                mask = _mask & (uint.MaxValue << skip);
            }
            else
            {
                block = from;
                mask = block <= text.Length - Vector256<ushort>.Count ? PossibleMembers(text, block) : 0;
            }
            while (block <= text.Length - Vector256<ushort>.Count)
            {
                while (mask != 0)
                {
                    i = block + BitOperations.TrailingZeroCount(mask);
                    mask &= mask - 1;
                    if (!set.Contains(text[i])) continue;
                    _block = block;
                    _mask = mask;
                    return i;
                }
                block += Vector256<ushort>.Count;
                if (block <= text.Length - Vector256<ushort>.Count) mask = PossibleMembers(text, block);
            }
            i = Math.Max(from, block);
        }
#endif
        return set.IndexIn(text, i);
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PossibleMembers(ReadOnlySpan<char> text, int block)
    {
        var units = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)block);
        var isIdeograph = Vector256.LessThan(units - Vector256.Create((ushort)0x4E00), Vector256.Create((ushort)0x5200));
        var isLetter = Vector256.LessThan((units | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        var isPause = Vector256.Equals(units, Vector256.Create((ushort)'，')) | Vector256.Equals(units, Vector256.Create((ushort)'、'));
        return ~(isIdeograph | isLetter | isPause).ExtractMostSignificantBits() & 0xFFFF;
    }
#endif
}
