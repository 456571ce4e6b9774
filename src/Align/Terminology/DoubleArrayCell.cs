using System.Runtime.InteropServices;

namespace Align.Terminology;

/// <summary>A state of a <see cref="DoubleArrayTrie"/> in eight bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DoubleArrayCell
{
    private const int KeyFlag = int.MinValue;
    private int _base;

    /// <summary>The parent state; -1 while the cell is free.</summary>
    public int Check;

    /// <summary>The child by code c is at Base ^ c.</summary>
    public int Base
    {
        readonly get => _base & int.MaxValue;
        set => _base = value | (_base & KeyFlag);
    }

    /// <summary>Whether a key ends here.</summary>
    public readonly bool IsKey => _base < 0;

    /// <summary>Marks the state as the end of a key.</summary>
    public void SetKey() => _base |= KeyFlag;
}
