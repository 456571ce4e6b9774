using Align.Corpora.Xliff;
using Align.Corpora.Xml;

namespace Align.Corpora;

/// <summary>Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2, one unit at a time; the root element says which.</summary>
/// <remarks>
/// <para>
/// XLIFF 1: each <c>trans-unit</c> is a unit with the <c>original</c> of its <c>file</c> as document; <c>alt-trans</c> are its matches.
/// XLIFF 2: each <c>segment</c> is a unit, <c>ID/SEGMENT</c> when its <c>unit</c> has several; <c>mtc:match</c> elements are matches of the
/// first. A unit without <c>target</c> has an empty one. States of both versions become <see cref="TranslationState"/>.
/// </para>
/// <para>
/// Inline elements become <see cref="InlineCode"/>s: <c>g bpt ept it x bx ex ph</c> and <c>pc sc ec ph</c> with their native code where
/// the file holds it (in XLIFF 2: <c>originalData</c>); <c>mrk sm em</c> only mark text, <c>cp</c> is the character that it stands for.
/// </para>
/// <para>
/// Safe on files of others: a document type declaration is skipped and never fetched, so the only entities are XML's own five;
/// depth and length are bounded; the file is never held whole.
/// </para>
/// </remarks>
public sealed class XliffReader : ICorpusReader
{
    private readonly XliffReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public XliffReader(XliffReaderOptions? options = null)
    {
        _options = options ?? new XliffReaderOptions();
        if (string.IsNullOrWhiteSpace(_options.TargetLanguage)) throw new ArgumentException("TargetLanguage must be a BCP-47 tag such as en.", nameof(options));
        if (_options.MaxDepth < 8) throw new ArgumentException($"MaxDepth is {_options.MaxDepth}; it must be at least 8, the depth of a segment.", nameof(options));
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
        if (!walker.AdvanceToElement(-1) || walker.Name is not "xliff") throw walker.Error($"the root element is <{walker.Name}>, not <xliff>; this is no XLIFF file.");
        var version = walker.Attribute("version") ?? "1.2";
        var units = version.StartsWith("2.", StringComparison.Ordinal) ? new Xliff2Units(walker, _options, file).Read()
            : version.StartsWith("1.", StringComparison.Ordinal) ? new Xliff1Units(walker, _options, file).Read()
            : throw walker.Error($"the version is \"{version}\"; known are 1.0 to 1.2 and 2.0 to 2.2.");
        foreach (var unit in units) yield return unit;
    }
}
