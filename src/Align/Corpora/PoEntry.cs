using System.Globalization;
using System.Text;

namespace Align.Corpora;

/// <summary>One entry of a PO file while its lines are read.</summary>
internal sealed class PoEntry(string file)
{
    private const string Property = "x-align-";
    private readonly List<string> _notes = [];
    private readonly List<UnitProperty> _properties = [];
    private readonly Dictionary<string, StringBuilder> _strings = new(StringComparer.Ordinal);
    private StringBuilder? _current;
    private string _lastTranslation = "msgstr";
    private string? _document;
    private bool _fuzzy;
    private int _line;

    public bool HasMessage => _strings.ContainsKey("msgid");

    public bool IsHeader => HasMessage && !_strings.ContainsKey("msgctxt") && _strings["msgid"].Length == 0;

    public bool EndsBefore(string line)
    {
        if (!_strings.ContainsKey("msgid") || !(_strings.ContainsKey("msgstr") || _strings.ContainsKey("msgstr[0]"))) return false;
        var text = line.AsSpan().TrimStart(" \t");
        return text.IsEmpty || text[0] == '#' || text.StartsWith("msgctxt".AsSpan(), StringComparison.Ordinal)
            || (text.StartsWith("msgid".AsSpan(), StringComparison.Ordinal) && !text.StartsWith("msgid_plural".AsSpan(), StringComparison.Ordinal));
    }

    public void Add(string line, int number)
    {
        var text = line.TrimStart(' ', '\t');
        if (text.Length == 0) return;
        if (text[0] == '#') AddComment(text, number);
        else if (text[0] == '"') Append(text, _current ?? throw Error(number, "a string stands where no keyword begins one; write msgid or msgstr before it."), number);
        else AddKeyword(text, number);
    }

    public string? HeaderField(string name)
    {
        foreach (var line in Get("msgstr").Split('\n'))
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && line.Length > name.Length && line[name.Length] == ':')
                return line[(name.Length + 1)..].Trim() is { Length: > 0 } value ? value : null;
        return null;
    }

    public IEnumerable<TranslationUnit> ToUnits(int number, string sourceLanguage, string targetLanguage)
    {
        var plural = _strings.ContainsKey("msgid_plural");
        var id = _strings.ContainsKey("msgctxt") ? Get("msgctxt") : number.ToString(CultureInfo.InvariantCulture);
        var unit = new TranslationUnit
        {
            Id = id,
            Source = Get("msgid"),
            Target = Get(plural ? "msgstr[0]" : "msgstr"),
            SourceLanguage = sourceLanguage,
            TargetLanguage = targetLanguage,
            Document = _document,
            State = _fuzzy ? TranslationState.NeedsReview : null,
            Notes = _notes.Count > 0 ? [VisibleEscape.Decode(string.Join('\n', _notes))] : [],
        };
        yield return UnitProperties.Apply(unit, _properties, file);
        if (plural) yield return unit with { Id = id + "/plural", Source = Get("msgid_plural"), Target = Get(_lastTranslation), Notes = [] };
    }

    private void AddComment(string text, int number)
    {
        if (text.Length == 1 || text[1] is ' ' or '\t') _notes.Add(text.Length < 2 ? "" : text[2..]);
        else if (text[1] == ',') _fuzzy |= text[2..].Split(',').Any(static flag => flag.Trim() is "fuzzy");
        else if (text[1] == ':') _document ??= text[2..].Trim() is { Length: > 0 } reference ? VisibleEscape.Decode(WithoutLine(reference.Split(' ')[0])) : null;
        else if (text[1] == '.') AddProperty(text[2..].Trim(' ', '\t'), number);
    }

    /// <summary><c>src/a.c:12</c> is line 12 of <c>src/a.c</c>.</summary>
    private static string WithoutLine(string reference)
    {
        var colon = reference.LastIndexOf(':');
        return colon > 0 && colon < reference.Length - 1 && reference.AsSpan(colon + 1).Trim("0123456789").IsEmpty ? reference[..colon] : reference;
    }

    private void AddProperty(string text, int number)
    {
        if (!text.StartsWith(Property, StringComparison.Ordinal)) return;
        var space = text.IndexOf(' ');
        var value = new StringBuilder();
        if (space < 0 || !PoText.TryUnquote(text.AsSpan(space), value)) throw Error(number, $"the property {text} has no value in double quotes; mend it or take it out.");
        _properties.Add(new UnitProperty(text[Property.Length..space], VisibleEscape.Decode(value.ToString()), number, 1));
    }

    private void AddKeyword(string text, int number)
    {
        if (_line == 0) _line = number;
        var end = text.AsSpan().IndexOfAny(" \t\"".AsSpan());
        var keyword = end < 0 ? text : text[..end];
        var known = keyword is "msgctxt" or "msgid" or "msgid_plural" or "msgstr" || (keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword[^1] == ']');
        if (end < 0 || !known) throw Error(number, $"\"{(text.Length > 40 ? text[..40] + "…" : text)}\" is no line of a PO file: a comment, msgctxt, msgid, msgid_plural or msgstr with a string in double quotes is.");
        if (_strings.ContainsKey(keyword)) throw Error(number, $"the entry has two {keyword}.");
        if (keyword.StartsWith("msgstr[", StringComparison.Ordinal)) _lastTranslation = keyword;
        _strings.Add(keyword, _current = new StringBuilder());
        Append(text[end..], _current, number);
    }

    private void Append(string quoted, StringBuilder text, int number)
    {
        if (!PoText.TryUnquote(quoted.AsSpan(), text)) throw Error(number, "a string must stand in double quotes, with \\\" for a quote and \\\\ for a backslash inside it.");
    }

    private string Get(string keyword) => _strings.TryGetValue(keyword, out var text) ? VisibleEscape.Decode(text.ToString()) : "";

    private CorpusFormatException Error(int number, string message) => new(file, number, 0, message);
}
