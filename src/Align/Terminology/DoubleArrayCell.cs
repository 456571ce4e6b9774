using System.Runtime.InteropServices;

namespace Align.Terminology;

/// <summary>A state of a <see cref="DoubleArrayTrie"/>; its three numbers share a cache line.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DoubleArrayCell
{
    /// <summary>The child by code c is at Base ^ c.</summary>
    public int Base;
    /// <summary>The parent state; -1 while the cell is free.</summary>
    public int Check;
    /// <summary>1 + index of the key that ends here; 0 for none.</summary>
    public int Output;
}
