using Align.Corpora.Xml;

namespace Align.Corpora;

/// <summary>Walks the elements of one TMX file and makes a unit of each <c>tu</c>.</summary>
internal sealed class TmxUnitReader
{
    private const string Prefix = "x-align-";
    private readonly XmlWalker _walker;
    private readonly TmxReaderOptions _options;
    private readonly string _file;
    private readonly InlineTextReader _inline;
    private readonly List<Variant> _variants = [];
    private readonly List<UnitProperty> _properties = [];
    private readonly SortedSet<string> _languages = new(StringComparer.OrdinalIgnoreCase);
    private int _running;
    private bool _started;

    public TmxUnitReader(XmlWalker walker, TmxReaderOptions options, string file)
    {
        _walker = walker;
        _options = options;
        _file = file;
        _inline = new InlineTextReader(walker, Explain);
    }

    /// <summary>Number of <c>tu</c> elements so far.</summary>
    public int Count { get; private set; }

    /// <summary>The first languages met, for messages.</summary>
    public IEnumerable<string> Languages => _languages;

    /// <summary>Reads up to the end of the next <c>tu</c>.</summary>
    /// <param name="unit">The unit; null when it has neither language.</param>
    /// <returns>False at the end of the file.</returns>
    public bool TryRead(out TranslationUnit? unit)
    {
        unit = null;
        while (_walker.AdvanceToElement(-1))
        {
            if (!_started) CheckRoot();
            if (_walker.Name is not "tu") continue;
            unit = ReadUnit();
            return true;
        }
        return false;
    }

    private void CheckRoot()
    {
        _started = true;
        if (_walker.Name is not "tmx") throw _walker.Error($"the root element is <{_walker.Name}>, not <tmx>; this is no TMX file.");
    }

    private TranslationUnit? ReadUnit()
    {
        Count++;
        _variants.Clear();
        _properties.Clear();
        var id = _walker.Attribute("tuid");
        if (!_walker.IsEmpty)
        {
            var depth = _walker.Depth;
            while (_walker.AdvanceToElement(depth))
            {
                if (_walker.Name is "tuv") ReadVariant();
                else if (_walker.Name is "note") _properties.Add(_walker.ReadProperty(UnitProperties.Note));
                else if (_walker.Name is "prop") ReadProperty();
            }
        }
        return ToUnit(id ?? FormattableString.Invariant($"{Count}"));
    }

    private void ReadVariant()
    {
        var language = _walker.Attribute("xml:lang") ?? _walker.Attribute("lang")
            ?? throw _walker.Error("a <tuv> has no xml:lang; it must say its language.");
        if (_languages.Count < 20) _languages.Add(language);
        var variant = new Variant(language, "", []);
        if (!_walker.IsEmpty)
        {
            var depth = _walker.Depth;
            while (_walker.AdvanceToElement(depth))
            {
                if (_walker.Name is not "seg") continue;
                _running = 0;
                var (text, codes) = _inline.Read();
                variant = new Variant(language, text, codes);
            }
        }
        _variants.Add(variant);
    }

    private void ReadProperty()
    {
        var type = _walker.Attribute("type") ?? "";
        if (type.StartsWith(Prefix, StringComparison.Ordinal)) _properties.Add(_walker.ReadProperty(type[Prefix.Length..]));
        else _walker.Skip();
    }

    /// <summary>TMX 1.4b, 4: <c>hi</c> marks text, all others hold native code.</summary>
    private InlineElement Explain(XmlWalker walker)
    {
        if (walker.Name is "hi") return new(InlineAction.Transparent);
        var kind = walker.Name switch
        {
            "bpt" => InlineCodeKind.Open,
            "ept" => InlineCodeKind.Close,
            "it" => walker.Attribute("pos") is "end" ? InlineCodeKind.Close : InlineCodeKind.Open,
            _ => InlineCodeKind.Standalone,
        };
        _running++;
        // ph need not have a number: its place in the segment stands for it, behind the numbers that tools count from 1.
        var id = walker.Attribute("i") ?? walker.Attribute("x") ?? FormattableString.Invariant($"{10_000 + _running}");
        return new(InlineAction.Native, kind, id);
    }

    private TranslationUnit? ToUnit(string id)
    {
        var source = Find(_options.SourceLanguage, except: -1);
        var target = Find(_options.TargetLanguage, except: source);
        if (source < 0 && target < 0) return null;
        var sourceSide = source < 0 ? new Variant(_options.SourceLanguage, "", []) : _variants[source];
        var targetSide = target < 0 ? new Variant(_options.TargetLanguage, "", []) : _variants[target];
        var unit = new TranslationUnit
        {
            Id = id,
            Source = sourceSide.Text,
            Target = targetSide.Text,
            SourceLanguage = sourceSide.Language,
            TargetLanguage = targetSide.Language,
            SourceCodes = sourceSide.Codes,
            TargetCodes = targetSide.Codes,
        };
        return UnitProperties.Apply(unit, _properties, _file);
    }

    private int Find(string language, int except)
    {
        var found = -1;
        for (var i = 0; i < _variants.Count; i++)
        {
            if (i == except) continue;
            if (string.Equals(_variants[i].Language, language, StringComparison.OrdinalIgnoreCase)) return i;
            if (found < 0 && LanguageTag.SamePrimary(_variants[i].Language, language)) found = i;
        }
        return found;
    }

    private readonly record struct Variant(string Language, string Text, IReadOnlyList<InlineCode> Codes);
}
