namespace Align.Corpora;

/// <summary>A piece of markup inside a text: a place in the text and the native code that stands there, which is no part of the text.</summary>
/// <remarks>
/// The text stays what a person reads, so that checks, filters and models see no markup; writers of formats with inline elements
/// (TMX, XLIFF) put the codes back at their places. Codes of one text are sorted by <see cref="Offset"/>; several may share one.
/// </remarks>
public sealed record InlineCode
{
    /// <summary>Makes a code.</summary>
    /// <param name="kind">Whether it stands alone, opens or closes.</param>
    /// <param name="offset">Where in the text it stands, in UTF-16 code units; at most the length of the text.</param>
    /// <param name="id">Ties a closing code to its opening code, and the codes of the source to those of the target.</param>
    /// <param name="data">The native code, such as <c>&lt;b&gt;</c>; empty when the file did not hold it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public InlineCode(InlineCodeKind kind, int offset, string id, string data = "")
    {
        if (offset < 0) throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset is 0 or more.");
        Kind = kind;
        Offset = offset;
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Data = data ?? throw new ArgumentNullException(nameof(data));
    }

    /// <summary>Whether it stands alone, opens or closes.</summary>
    public InlineCodeKind Kind { get; }

    /// <summary>Where in the text it stands, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>Ties a closing code to its opening code, and the codes of the source to those of the target.</summary>
    public string Id { get; }

    /// <summary>The native code; empty when unknown.</summary>
    public string Data { get; }
}
