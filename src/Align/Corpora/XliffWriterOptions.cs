namespace Align.Corpora;

/// <summary>How XLIFF is written.</summary>
public sealed record XliffWriterOptions
{
    /// <summary>The version of the format.</summary>
    public XliffVersion Version { get; init; } = XliffVersion.Xliff12;

    /// <summary>
    /// Most units in one <c>file</c> element; at least 1. Ids must be unique in a <c>file</c>, so this bounds what the writer
    /// remembers; units of one document go on in another <c>file</c> of the same name.
    /// </summary>
    public int UnitsPerFile { get; init; } = 10_000;
}
