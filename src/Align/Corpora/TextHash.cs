namespace Align.Corpora;

/// <summary>64-bit hashes of texts: FNV-1a with a final mix, the same on every machine and in every run.</summary>
internal static class TextHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong seed = 0)
    {
        var hash = Basis ^ seed;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>Of both sides; a text that moves from one side to the other changes it.</summary>
    public static ulong Of(string source, string target) => Mix(Of(source.AsSpan()) * Prime ^ Of(target.AsSpan()));

    /// <summary>The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
