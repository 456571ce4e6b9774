using Align.Corpora.Xml;

namespace Align.Corpora.Xliff;

/// <summary>Walks the elements of an XLIFF 1 file and makes a unit of each <c>trans-unit</c>.</summary>
internal sealed class Xliff1Units
{
    private readonly XmlWalker _walker;
    private readonly XliffReaderOptions _options;
    private readonly string _file;
    private readonly InlineTextReader _inline;
    private readonly List<UnitProperty> _properties = [];
    private int _count;
    private int _running;

    public Xliff1Units(XmlWalker walker, XliffReaderOptions options, string file)
    {
        _walker = walker;
        _options = options;
        _file = file;
        _inline = new InlineTextReader(walker, Explain);
    }

    public IEnumerable<TranslationUnit> Read()
    {
        string? document = null;
        var source = "";
        var target = "";
        while (_walker.AdvanceToElement(0))
        {
            switch (_walker.Name)
            {
                case "file":
                    document = XliffNames.NullIfEmpty(_walker.Attribute("original"));
                    source = _walker.Attribute("source-language") ?? throw _walker.Error("a <file> has no source-language; it must say the language of its sources.");
                    target = _walker.Attribute("target-language") ?? _options.TargetLanguage;
                    break;
                case "header" or "bin-unit":
                    _walker.Skip();
                    break;
                case "trans-unit":
                    yield return ReadUnit(new TranslationUnit { Document = document, SourceLanguage = source, TargetLanguage = target });
                    break;
            }
        }
    }

    private TranslationUnit ReadUnit(TranslationUnit unit)
    {
        _properties.Clear();
        _count++;
        var approved = _walker.Attribute("approved") is "yes";
        unit = unit with { Id = _walker.Attribute("id") ?? FormattableString.Invariant($"{_count}") };
        if (_walker.IsEmpty) return unit;
        var depth = _walker.Depth;
        var notes = new List<string>();
        var matches = new List<TranslationMatch>();
        while (_walker.AdvanceToElement(depth))
        {
            switch (_walker.Name)
            {
                case "source":
                    var (source, sourceCodes) = ReadText();
                    unit = unit with { Source = source, SourceCodes = sourceCodes };
                    break;
                case "target":
                    unit = unit with { State = XliffNames.State1(_walker.Attribute("state"), approved) };
                    var (target, targetCodes) = ReadText();
                    unit = unit with { Target = target, TargetCodes = targetCodes };
                    break;
                case "note":
                    notes.Add(_walker.ReadText());
                    break;
                case "alt-trans":
                    matches.Add(ReadMatch());
                    break;
                case "property" when _walker.Namespace is XliffNames.Align:
                    _properties.Add(_walker.ReadProperty(_walker.Attribute("name") ?? ""));
                    break;
                default:
                    _walker.Skip();
                    break;
            }
        }
        if (notes.Count > 0) unit = unit with { Notes = notes };
        if (matches.Count > 0) unit = unit with { Matches = matches };
        return UnitProperties.Apply(unit, _properties, _file);
    }

    private TranslationMatch ReadMatch()
    {
        var match = new TranslationMatch { Origin = _walker.Attribute("origin"), Similarity = XliffNames.Percent(_walker.Attribute("match-quality")) };
        if (_walker.IsEmpty) return match;
        var depth = _walker.Depth;
        while (_walker.AdvanceToElement(depth))
        {
            if (_walker.Name is "source") match = match with { Source = ReadText().Text };
            else if (_walker.Name is "target") match = match with { Target = ReadText().Text };
            else _walker.Skip();
        }
        return match;
    }

    private (string Text, IReadOnlyList<InlineCode> Codes) ReadText()
    {
        _running = 0;
        return _inline.Read();
    }

    /// <summary>XLIFF 1.2, 2.4: inline elements.</summary>
    private InlineElement Explain(XmlWalker walker)
    {
        if (walker.Name is "mrk" or "sub") return new(InlineAction.Transparent);
        _running++;
        // rid ties bpt to ept where their own ids differ.
        var id = walker.Attribute("rid") ?? walker.Attribute("id") ?? FormattableString.Invariant($"{10_000 + _running}");
        return walker.Name switch
        {
            "g" => new(InlineAction.Spanning, InlineCodeKind.Open, id),
            "bpt" or "bx" => new(InlineAction.Native, InlineCodeKind.Open, id),
            "ept" or "ex" => new(InlineAction.Native, InlineCodeKind.Close, id),
            "it" => new(InlineAction.Native, walker.Attribute("pos") is "close" ? InlineCodeKind.Close : InlineCodeKind.Open, id),
            "x" or "ph" => new(InlineAction.Native, InlineCodeKind.Standalone, id),
            _ => new(InlineAction.Skip),
        };
    }
}
