using System.Globalization;
using Align.Corpora.Xml;

namespace Align.Corpora.Xliff;

/// <summary>Walks the elements of an XLIFF 2 file and makes a unit of each <c>segment</c>.</summary>
internal sealed class Xliff2Units
{
    private readonly XmlWalker _walker;
    private readonly string _file;
    private readonly string _sourceLanguage;
    private readonly string _targetLanguage;
    private readonly InlineTextReader _inline;
    private readonly List<UnitProperty> _properties = [];
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);
    private readonly List<(string? Id, TranslationUnit Unit)> _segments = [];
    private readonly List<TranslationMatch> _matches = [];
    private readonly List<string> _notes = [];
    private int _running;

    public Xliff2Units(XmlWalker walker, XliffReaderOptions options, string file)
    {
        _walker = walker;
        _file = file;
        _sourceLanguage = walker.Attribute("srcLang") ?? throw walker.Error("the <xliff> has no srcLang; it must say the language of its sources.");
        _targetLanguage = walker.Attribute("trgLang") ?? options.TargetLanguage;
        _inline = new InlineTextReader(walker, Explain);
    }

    public IEnumerable<TranslationUnit> Read()
    {
        string? document = null;
        while (_walker.AdvanceToElement(0))
        {
            switch (_walker.Name)
            {
                case "file":
                    document = XliffNames.NullIfEmpty(_walker.Attribute("original"));
                    break;
                case "group":
                    break;
                case "unit":
                    foreach (var unit in ReadUnit(document)) yield return unit;
                    break;
                default:
                    _walker.Skip();
                    break;
            }
        }
    }

    private IEnumerable<TranslationUnit> ReadUnit(string? document)
    {
        _properties.Clear();
        _data.Clear();
        _segments.Clear();
        _matches.Clear();
        _notes.Clear();
        var id = _walker.Attribute("id") ?? throw _walker.Error("a <unit> has no id.");
        if (_walker.IsEmpty) yield break;
        var depth = _walker.Depth;
        while (_walker.AdvanceToElement(depth)) ReadPart();
        for (var i = 0; i < _segments.Count; i++)
        {
            var segment = _segments[i];
            var unit = segment.Unit with
            {
                Id = _segments.Count == 1 ? id : id + "/" + (segment.Id ?? (i + 1).ToString(CultureInfo.InvariantCulture)),
                Document = document,
                SourceLanguage = _sourceLanguage,
                TargetLanguage = _targetLanguage,
            };
            if (i == 0)
            {
                if (_notes.Count > 0) unit = unit with { Notes = _notes.ToArray() };
                if (_matches.Count > 0) unit = unit with { Matches = _matches.ToArray() };
                unit = UnitProperties.Apply(unit, _properties, _file);
            }
            yield return unit;
        }
    }

    private void ReadPart()
    {
        switch (_walker.Name)
        {
            case "matches" or "notes" or "originalData" or "metadata" or "metaGroup":
                break; // their children come next
            case "match":
                _matches.Add(ReadMatch());
                break;
            case "note":
                _notes.Add(_walker.ReadText());
                break;
            case "data":
                ReadData();
                break;
            case "meta":
                _properties.Add(_walker.ReadProperty(_walker.Attribute("type") ?? ""));
                break;
            case "segment":
                ReadSegment();
                break;
            default:
                _walker.Skip();
                break;
        }
    }

    private void ReadData()
    {
        var id = _walker.Attribute("id") ?? "";
        var (text, _) = _inline.Read(); // cp elements may stand in it
        _data[id] = text;
    }

    private void ReadSegment()
    {
        var id = _walker.Attribute("id");
        var unit = new TranslationUnit { State = XliffNames.State2(_walker.Attribute("state"), _walker.Attribute("subState")) };
        if (!_walker.IsEmpty)
        {
            var depth = _walker.Depth;
            while (_walker.AdvanceToElement(depth))
            {
                _running = 0;
                if (_walker.Name is "source")
                {
                    var (text, codes) = _inline.Read();
                    unit = unit with { Source = text, SourceCodes = codes };
                }
                else if (_walker.Name is "target")
                {
                    var (text, codes) = _inline.Read();
                    unit = unit with { Target = text, TargetCodes = codes };
                }
                else
                {
                    _walker.Skip();
                }
            }
        }
        _segments.Add((id, unit));
    }

    private TranslationMatch ReadMatch()
    {
        var match = new TranslationMatch { Origin = _walker.Attribute("origin"), Similarity = XliffNames.Percent(_walker.Attribute("similarity")) };
        if (_walker.IsEmpty) return match;
        var depth = _walker.Depth;
        while (_walker.AdvanceToElement(depth))
        {
            if (_walker.Name is "source") match = match with { Source = _inline.Read().Text };
            else if (_walker.Name is "target") match = match with { Target = _inline.Read().Text };
            else _walker.Skip();
        }
        return match;
    }

    /// <summary>XLIFF 2.1, 4.2.3: inline elements.</summary>
    private InlineElement Explain(XmlWalker walker)
    {
        _running++;
        var id = walker.Attribute("id") ?? walker.Attribute("startRef") ?? FormattableString.Invariant($"{10_000 + _running}");
        return walker.Name switch
        {
            "cp" => new(InlineAction.Character, Data: Character(walker)),
            "ph" => new(InlineAction.Native, InlineCodeKind.Standalone, id, Data(walker, "dataRef")),
            "sc" => new(InlineAction.Native, InlineCodeKind.Open, id, Data(walker, "dataRef")),
            "ec" => new(InlineAction.Native, InlineCodeKind.Close, walker.Attribute("startRef") ?? id, Data(walker, "dataRef")),
            "pc" => new(InlineAction.Spanning, InlineCodeKind.Open, id, Data(walker, "dataRefStart"), Data(walker, "dataRefEnd")),
            _ => new(InlineAction.Transparent), // mrk, sm, em
        };
    }

    private string Data(XmlWalker walker, string attribute) =>
        walker.Attribute(attribute) is { } reference && _data.TryGetValue(reference, out var data) ? data : "";

    private static string Character(XmlWalker walker) =>
        int.TryParse(walker.Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0xFFFF
            ? ((char)code).ToString()
            : throw walker.Error("a <cp> has no attribute hex with up to four hexadecimal digits.");
}
