namespace Align.Corpora;

/// <summary>The versions of XLIFF that <see cref="XliffWriter"/> writes.</summary>
public enum XliffVersion
{
    /// <summary>XLIFF 1.2 (OASIS, 1 February 2008), which most translation tools read.</summary>
    Xliff12,

    /// <summary>XLIFF 2.1 (OASIS, 13 February 2018; ISO 21720).</summary>
    Xliff21,
}
