namespace Align.Corpora;

/// <summary>The formats and compressions that a program knows: finds the format of a file by its content, then by its name.</summary>
/// <remarks>Immutable; <see cref="With(CorpusFormat)"/> adds formats of other packages.</remarks>
public sealed class CorpusFormats
{
    private const int HeadLength = 4096;
    private readonly CorpusFormat[] _formats;
    private readonly StreamCompression[] _compressions;

    private CorpusFormats(CorpusFormat[] formats, StreamCompression[] compressions)
    {
        _formats = formats;
        _compressions = compressions;
    }

    /// <summary>The formats of this library and gzip.</summary>
    public static CorpusFormats Default { get; } = new(
    [
        new("jsonl", [".jsonl", ".ndjson"], "JSON Lines, one unit a line, keeps everything", new JsonlReader(), new JsonlWriter(), CorpusHead.IsJson),
        new("tmx", [".tmx"], "TMX 1.4b", new TmxReader(), new TmxWriter(), static head => CorpusHead.HasRoot(head, "tmx")),
        new("xliff", [".xlf", ".xliff"], "XLIFF 1.2", new XliffReader(), new XliffWriter(), static head => CorpusHead.HasRoot(head, "xliff")),
        new("xliff2", [], "XLIFF 2.1", new XliffReader(), new XliffWriter(new XliffWriterOptions { Version = XliffVersion.Xliff21 }), static _ => false),
        new("po", [".po", ".pot"], "gettext PO", new PoReader(), new PoWriter(), CorpusHead.IsPo),
        new("hf", [], "JSON Lines in the shape of Hugging Face translation sets", new JsonlReader(), new HuggingFaceWriter(), static _ => false),
        new("tsv", [".tsv", ".tab"], "tab-separated values", new TsvReader(), new TsvWriter(), static head => head.TrimStart('\uFEFF').StartsWith("source\ttarget", StringComparison.Ordinal)),
    ], [StreamCompression.Gzip]);

    /// <summary>The formats, in the order in which help texts list them.</summary>
    public IReadOnlyList<CorpusFormat> Formats => _formats;

    /// <summary>The compressions.</summary>
    public IReadOnlyList<StreamCompression> Compressions => _compressions;

    /// <summary>These formats and one more.</summary>
    public CorpusFormats With(CorpusFormat format) => new([.. _formats, format ?? throw new ArgumentNullException(nameof(format))], _compressions);

    /// <summary>These compressions and one more.</summary>
    public CorpusFormats With(StreamCompression compression) => new(_formats, [.. _compressions, compression ?? throw new ArgumentNullException(nameof(compression))]);

    /// <summary>The format of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists what there is.</exception>
    public CorpusFormat ByName(string name) =>
        Array.Find(_formats, format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no format \"{name}\"; there are {string.Join(", ", _formats.Select(static format => format.Name))}.", nameof(name));

    /// <summary>The format that a file's name ends like, a compression's ending passed over; null when none does.</summary>
    public CorpusFormat? ByFile(string path)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        if (CompressionOf(path) is { } compression) path = path[..^compression.Extension.Length];
        return Array.Find(_formats, format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The compression that a file's name ends like; null when none does.</summary>
    public StreamCompression? CompressionOf(string path) =>
        Array.Find(_compressions, compression => path.EndsWith(compression.Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that content is recognised as; null when none does.</summary>
    /// <param name="head">The first bytes of the file, decompressed; a few thousand are enough.</param>
    public CorpusFormat? Recognize(ReadOnlySpan<byte> head)
    {
        var text = CorpusHead.ToText(head);
        return Array.Find(_formats, format => format.Recognizes(text));
    }

    /// <summary>Reads units from a stream of any known format and compression; the stream stays open.</summary>
    /// <param name="input">The stream, read forwards only.</param>
    /// <param name="file">The file's name, for its ending and for messages.</param>
    /// <param name="format">The format; null to see it from the content, then from the name.</param>
    /// <exception cref="CorpusFormatException">While enumerating: the format is not recognised, or the input is not what it demands.</exception>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input", CorpusFormat? format = null)
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        if (file is null) throw new ArgumentNullException(nameof(file));
        return Enumerate(input, file, format);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file, CorpusFormat? format)
    {
        using var outer = new HeadStream(input, 16);
        var compression = Array.Find(_compressions, compression => compression.Recognizes(outer.Head));
        using var plain = compression?.Decompress(outer);
        using var units = Plain(plain ?? outer, file, format).GetEnumerator();
        while (MoveNext(units, file)) yield return units.Current;
    }

    private IEnumerable<TranslationUnit> Plain(Stream input, string file, CorpusFormat? format)
    {
        using var stream = new HeadStream(input, HeadLength);
        if (stream.Head.IsEmpty) yield break;
        format ??= Recognize(stream.Head) ?? ByFile(file)
            ?? throw new CorpusFormatException(file, 0, 0, $"neither the content nor the name says what format this is; name one of {string.Join(", ", _formats.Select(static known => known.Name))}.");
        foreach (var unit in format.Reader.Read(stream, file)) yield return unit;
    }

    /// <summary>A damaged archive is an error of the file, like any other.</summary>
    private static bool MoveNext(IEnumerator<TranslationUnit> units, string file)
    {
        try
        {
            return units.MoveNext();
        }
        catch (InvalidDataException exception)
        {
            throw new CorpusFormatException(file, 0, 0, $"the compressed file is damaged: {exception.Message}", exception);
        }
    }
}
