namespace Align.Corpora;

/// <summary>A file format of corpora: its name, its extensions, how its content is known, and its reader and writer.</summary>
public sealed class CorpusFormat
{
    private readonly Func<string, bool> _recognizes;

    /// <summary>Describes a format.</summary>
    /// <param name="name">Short name, such as <c>tmx</c>.</param>
    /// <param name="extensions">What the names of its files end with, dots included; the usual one first.</param>
    /// <param name="description">A few words for help texts.</param>
    /// <param name="reader">Its reader.</param>
    /// <param name="writer">Its writer.</param>
    /// <param name="recognizes">Whether a file begins like one of this format; gets its first characters, of a binary file one for each byte.</param>
    public CorpusFormat(string name, IReadOnlyList<string> extensions, string description, ICorpusReader reader, ICorpusWriter writer, Func<string, bool> recognizes)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Extensions = extensions ?? throw new ArgumentNullException(nameof(extensions));
        Description = description ?? throw new ArgumentNullException(nameof(description));
        Reader = reader ?? throw new ArgumentNullException(nameof(reader));
        Writer = writer ?? throw new ArgumentNullException(nameof(writer));
        _recognizes = recognizes ?? throw new ArgumentNullException(nameof(recognizes));
    }

    /// <summary>Short name.</summary>
    public string Name { get; }

    /// <summary>What the names of its files end with, dots included; the usual one first, none where another format has it.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>A few words for help texts.</summary>
    public string Description { get; }

    /// <summary>Its reader, with default options.</summary>
    public ICorpusReader Reader { get; }

    /// <summary>Its writer, with default options.</summary>
    public ICorpusWriter Writer { get; }

    /// <summary>Whether a file that begins with these characters is of this format.</summary>
    public bool Recognizes(string head) => _recognizes(head ?? throw new ArgumentNullException(nameof(head)));
}
