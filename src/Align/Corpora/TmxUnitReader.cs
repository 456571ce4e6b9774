using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Align.Documents;

namespace Align.Corpora;

/// <summary>Walks the elements of one TMX file and makes a unit of each <c>tu</c>.</summary>
internal sealed class TmxUnitReader(XmlReader xml, TmxReaderOptions options, string file)
{
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[4096];
    private readonly List<(string Language, string Text)> _variants = [];
    private readonly List<(string Type, string Value, int Line, int Column)> _properties = [];
    private readonly SortedSet<string> _languages = new(StringComparer.OrdinalIgnoreCase);
    private bool _started;

    /// <summary>Number of <c>tu</c> elements so far.</summary>
    public int Count { get; private set; }

    /// <summary>The first languages met, for messages.</summary>
    public IEnumerable<string> Languages => _languages;

    /// <summary>Reads up to the end of the next <c>tu</c>.</summary>
    /// <param name="unit">The unit; null when it has neither language.</param>
    /// <returns>False at the end of the file.</returns>
    public bool TryRead(out TranslationUnit? unit)
    {
        try
        {
            unit = null;
            while (Advance())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (!_started) CheckRoot();
                if (xml.LocalName is not "tu") continue;
                unit = ReadUnit();
                return true;
            }
            return false;
        }
        catch (XmlException exception)
        {
            throw new CorpusFormatException(file, exception.LineNumber, exception.LinePosition, $"this is not well-formed XML: {exception.Message}", exception);
        }
    }

    private void CheckRoot()
    {
        _started = true;
        if (xml.LocalName is not "tmx") throw Error($"the root element is <{xml.LocalName}>, not <tmx>; this is no TMX file.");
    }

    private bool Advance()
    {
        if (!xml.Read()) return false;
        if (xml.Depth > options.MaxDepth) throw Error($"elements are nested deeper than {options.MaxDepth}.");
        return true;
    }

    private TranslationUnit? ReadUnit()
    {
        Count++;
        _variants.Clear();
        _properties.Clear();
        var id = xml.GetAttribute("tuid");
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (Advance() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName is "tuv") ReadVariant();
                else if (xml.LocalName is "prop" && xml.Depth == depth + 1) ReadProperty();
            }
        }
        return ToUnit(id is null ? FormattableString.Invariant($"{Count}") : VisibleEscape.Decode(id));
    }

    private void ReadVariant()
    {
        var language = xml.GetAttribute("xml:lang") ?? xml.GetAttribute("lang")
            ?? throw Error("a <tuv> has no xml:lang; it must say its language.");
        language = VisibleEscape.Decode(language);
        if (_languages.Count < 20) _languages.Add(language);
        var text = "";
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (Advance() && xml.Depth > depth)
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "seg") text = ReadText();
        }
        _variants.Add((language, text));
    }

    private void ReadProperty()
    {
        var type = xml.GetAttribute("type") ?? "";
        var (line, column) = Position();
        var value = ReadText();
        if (type.StartsWith("x-align-", StringComparison.Ordinal)) _properties.Add((type, value, line, column));
    }

    /// <summary>The text of the element under the reader, native codes dropped; the reader ends on its end tag.</summary>
    private string ReadText()
    {
        _text.Clear();
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var codeDepth = int.MaxValue;
        while (Advance() && xml.Depth > depth)
        {
            if (xml.Depth <= codeDepth) codeDepth = int.MaxValue;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName is not "hi" && !xml.IsEmptyElement && codeDepth == int.MaxValue:
                    codeDepth = xml.Depth;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when codeDepth == int.MaxValue:
                    AppendValue();
                    break;
            }
        }
        return VisibleEscape.Decode(_text.ToString());
    }

    private void AppendValue()
    {
        // In chunks, so that a text without end is refused before it is held.
        for (int count; (count = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
        {
            if (_text.Length + count > options.MaxTextLength) throw Error($"a text is longer than {options.MaxTextLength} characters.");
            _text.Append(_chunk, 0, count);
        }
    }

    private TranslationUnit? ToUnit(string id)
    {
        var source = Find(options.SourceLanguage, except: -1);
        var target = Find(options.TargetLanguage, except: source);
        if (source < 0 && target < 0) return null;
        var unit = new TranslationUnit
        {
            Id = id,
            Source = source < 0 ? "" : _variants[source].Text,
            Target = target < 0 ? "" : _variants[target].Text,
            SourceLanguage = source < 0 ? options.SourceLanguage : _variants[source].Language,
            TargetLanguage = target < 0 ? options.TargetLanguage : _variants[target].Language,
        };
        return WithProperties(unit);
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

    private TranslationUnit WithProperties(TranslationUnit unit)
    {
        var terms = new List<Terminology.TermOutcome>();
        var findings = new List<Quality.Finding>();
        foreach (var (type, value, line, column) in _properties)
        {
            try
            {
                switch (type)
                {
                    case TmxProperties.Term:
                        using (var json = JsonDocument.Parse(value)) terms.Add(UnitJson.ReadTerm(json.RootElement));
                        break;
                    case TmxProperties.Finding:
                        using (var json = JsonDocument.Parse(value)) findings.Add(UnitJson.ReadFinding(json.RootElement));
                        break;
                    default:
                        unit = WithProperty(unit, type, value);
                        break;
                }
            }
            catch (Exception exception) when (exception is FormatException or OverflowException or JsonException)
            {
                throw new CorpusFormatException(file, line, column, $"the property {type} holds \"{value}\", which cannot be read; mend it or take it out.", exception);
            }
        }
        return terms.Count == 0 && findings.Count == 0 ? unit : unit with { Terms = terms, Findings = findings };
    }

    private static TranslationUnit WithProperty(TranslationUnit unit, string type, string value) => type switch
    {
        TmxProperties.Origin => unit with { Origin = value },
        TmxProperties.Confidence => unit with { Confidence = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) },
        TmxProperties.Document => unit with { Document = value },
        TmxProperties.Block => unit with { Block = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) },
        TmxProperties.SourceSpan => unit with { SourceSpan = ParseSpan(value) },
        TmxProperties.TargetSpan => unit with { TargetSpan = ParseSpan(value) },
        TmxProperties.SourceLanguage => unit with { SourceLanguage = value },
        TmxProperties.TargetLanguage => unit with { TargetLanguage = value },
        _ => unit,
    };

    private static TextSpan ParseSpan(string value)
    {
        var plus = value.IndexOf('+');
        if (plus < 0) throw new FormatException("a span is START+LENGTH");
        return new TextSpan(
            int.Parse(value.AsSpan(0, plus), NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(value.AsSpan(plus + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private (int Line, int Column) Position() => xml is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (0, 0);

    private CorpusFormatException Error(string message)
    {
        var (line, column) = Position();
        return new CorpusFormatException(file, line, column, message);
    }
}
