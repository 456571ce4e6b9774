namespace Align.Documents;

/// <summary>A text and the blocks found in it. Every later stage speaks in offsets into <see cref="Text"/>.</summary>
public sealed record Document
{
    /// <summary>The document's name, for messages and file names: usually the file's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The whole text as it was read, never rewritten.</summary>
    public string Text { get; init; } = "";

    /// <summary>The format that the blocks were read by.</summary>
    public DocumentFormat Format { get; init; }

    /// <summary>The language as a BCP-47 tag, such as <c>zh-Hans</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh-Hans";

    /// <summary>The blocks in text order, without overlap.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
