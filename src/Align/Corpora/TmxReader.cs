using Align.Corpora.Xml;

namespace Align.Corpora;

/// <summary>Reads TMX 1.1 to 1.4b, one unit at a time.</summary>
/// <remarks>
/// <para>
/// The variant of each side is the one whose <c>xml:lang</c> (or the <c>lang</c> of TMX 1.1) is the language asked for, else the first
/// of the same primary subtag. A unit with one of the two languages is read with the other side empty; a unit with neither
/// is passed over, and a file in which that is so of all units is an error that names the languages found.
/// </para>
/// <para>
/// Inline elements: <c>hi</c> marks text, which is kept; <c>bpt ept ph it ut</c> hold another tool's native code and become an
/// <see cref="InlineCode"/> each, with their place in the text and all that is inside them. <c>note</c> elements become notes. <c>⟦U+0001⟧</c> as <see cref="TmxWriter"/> writes it becomes the character again; its properties are
/// read back, those of other tools are passed over.
/// </para>
/// <para>
/// Safe on files of others: a document type declaration is skipped and never fetched, so the only entities are XML's own five;
/// depth and length are bounded; the file is never held whole.
/// </para>
/// </remarks>
public sealed class TmxReader : ICorpusReader
{
    private readonly TmxReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public TmxReader(TmxReaderOptions? options = null)
    {
        _options = options ?? new TmxReaderOptions();
        if (string.IsNullOrWhiteSpace(_options.SourceLanguage)) throw new ArgumentException("SourceLanguage must be a BCP-47 tag such as zh.", nameof(options));
        if (string.IsNullOrWhiteSpace(_options.TargetLanguage)) throw new ArgumentException("TargetLanguage must be a BCP-47 tag such as en.", nameof(options));
        if (_options.MaxDepth < 5) throw new ArgumentException($"MaxDepth is {_options.MaxDepth}; it must be at least 5, the depth of a segment.", nameof(options));
        if (_options.MaxTextLength < 1) throw new ArgumentException($"MaxTextLength is {_options.MaxTextLength}; it must be at least 1.", nameof(options));
    }

    /// <inheritdoc/>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input")
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        return Enumerate(input, file);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file)
    {
        using var walker = new XmlWalker(input, file, _options.MaxDepth, _options.MaxTextLength);
        var units = new TmxUnitReader(walker, _options, file);
        var found = false;
        while (units.TryRead(out var unit))
        {
            if (unit is null) continue;
            found = true;
            yield return unit;
        }
        if (!found && units.Count > 0)
            throw new CorpusFormatException(file, 0, 0, $"none of the {units.Count} units has {_options.SourceLanguage} or {_options.TargetLanguage}; the languages in it are {string.Join(", ", units.Languages)}.");
    }
}
