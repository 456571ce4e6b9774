using System.Text.RegularExpressions;
using System.Xml;
using Align.Corpora;

namespace Align.Segmentation.Rules;

/// <summary>Reads an SRX 2.0 document: no DTD, no outside entity, bounded in size and depth.</summary>
internal sealed class SrxReader
{
    private const string Namespace = "http://www.lisa.org/srx20";
    private const int MostCharacters = 16 * 1024 * 1024;
    private const int DeepestElement = 32;
    private const int LongestPattern = 32 * 1024;

    private readonly string _name;
    private readonly Dictionary<string, List<RawRule>> _rules = new(StringComparer.Ordinal);
    private readonly List<LanguageMap> _maps = [];
    private bool _cascade;

    public SrxReader(string name) => _name = name;

    private sealed record RawRule(string Before, string After, bool Breaks, int Line);

    private sealed record LanguageMap(string Pattern, string Rules, int Line);

    /// <summary>The rules for a language in the order in which they apply.</summary>
    public SrxRule[] Read(Stream stream, string language)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            ReadDocument(reader);
        }
        catch (XmlException e)
        {
            throw new CorpusFormatException(_name, e.LineNumber, e.LinePosition, $"this is no well-formed SRX document without a DTD: {e.Message}", e);
        }
        return Select(language);
    }

    private void ReadDocument(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader is not { LocalName: "srx", NamespaceURI: Namespace })
            throw Error(reader, $"the root is <{reader.Name}>; SRX 2.0 begins with <srx version=\"2.0\" xmlns=\"{Namespace}\">.");
        if (reader.GetAttribute("version") is { } version and not "2.0")
            throw Error(reader, $"this is SRX {version}; convert it to SRX 2.0.");
        List<RawRule>? current = null;
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement) throw Error(reader, $"elements are nested more than {DeepestElement} deep.");
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI is not Namespace) continue;
            switch (reader.LocalName)
            {
                case "header":
                    _cascade = YesNo(reader, "cascade", byDefault: false);
                    break;
                case "languagerule":
                    var name = Required(reader, "languagerulename");
                    current = [];
                    if (!_rules.TryAdd(name, current)) throw Error(reader, $"the language rule \"{name}\" stands here a second time.");
                    break;
                case "rule":
                    if (current is null) throw Error(reader, "<rule> stands outside <languagerule>.");
                    current.Add(ReadRule(reader));
                    break;
                case "languagemap":
                    _maps.Add(new LanguageMap(Required(reader, "languagepattern"), Required(reader, "languagerulename"), Line(reader)));
                    break;
            }
        }
    }

    private RawRule ReadRule(XmlReader reader)
    {
        var breaks = YesNo(reader, "break", byDefault: true);
        var line = Line(reader);
        string before = "", after = "";
        using var rule = reader.ReadSubtree();
        rule.Read();
        while (!rule.EOF)
        {
            if (rule.NodeType == XmlNodeType.Element && rule.LocalName is "beforebreak" or "afterbreak")
            {
                var isBefore = rule.LocalName is "beforebreak";
                var pattern = rule.ReadElementContentAsString();
                if (pattern.Length > LongestPattern) throw new CorpusFormatException(_name, line, 0, $"a pattern of this rule is longer than {LongestPattern} characters.");
                if (isBefore) before = pattern;
                else after = pattern;
            }
            else
            {
                rule.Read();
            }
        }
        return new RawRule(before, after, breaks, line);
    }

    private SrxRule[] Select(string language)
    {
        var selected = new List<SrxRule>();
        foreach (var map in _maps)
        {
            if (!Fits(map, language)) continue;
            if (!_rules.TryGetValue(map.Rules, out var rules))
                throw new CorpusFormatException(_name, map.Line, 0, $"the language map names the rules \"{map.Rules}\", which the file does not hold.");
            foreach (var rule in rules) selected.Add(Compile(rule));
            if (!_cascade) break;
        }
        return selected.Count > 0 ? [.. selected]
            : throw new CorpusFormatException(_name, 0, 0, $"no language map of the file gives rules for \"{language}\"; add <languagemap languagepattern=\"{language}.*\" …>.");
    }

    private bool Fits(LanguageMap map, string language)
    {
        try
        {
#if NET
            const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;
#else
            const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
#endif
            return Regex.IsMatch(language, $@"\A(?:{map.Pattern})\z", Options, TimeSpan.FromSeconds(1));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or RegexMatchTimeoutException)
        {
            throw new CorpusFormatException(_name, map.Line, 0, $"the language pattern \"{map.Pattern}\" cannot be used: {e.Message}", e);
        }
    }

    private SrxRule Compile(RawRule rule)
    {
        try
        {
            return new SrxRule(FromIcu(rule.Before), FromIcu(rule.After), rule.Breaks, $"{_name}:{rule.Line}");
        }
        catch (ArgumentException e)
        {
            throw new CorpusFormatException(_name, rule.Line, 0, $"a pattern of this rule is no regular expression that .NET understands: {e.Message}", e);
        }
    }

    // SRX names ICU's regular expressions; two of its escapes have other names in .NET.
    private static string FromIcu(string pattern)
    {
        if (pattern.IndexOf('\\') < 0) return pattern;
        var result = new System.Text.StringBuilder(pattern.Length);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c != '\\' || i + 1 == pattern.Length)
            {
                isInClass = c == '[' || (isInClass && c != ']');
                result.Append(c);
                continue;
            }
            var escaped = pattern[++i];
            if (escaped == 'h') result.Append(isInClass ? @"\t\p{Zs}" : @"[\t\p{Zs}]");
            else if (escaped == 'x' && i + 1 < pattern.Length && pattern[i + 1] == '{' && pattern.IndexOf('}', i) is > 0 and var close)
            {
                AppendCodePoint(result, pattern[(i + 2)..close]);
                i = close;
            }
            else result.Append('\\').Append(escaped);
        }
        return result.ToString();
    }

    private static void AppendCodePoint(System.Text.StringBuilder result, string hexadecimal)
    {
        if (!int.TryParse(hexadecimal, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF)
            throw new ArgumentException($"\\x{{{hexadecimal}}} is no character.", nameof(hexadecimal));
        foreach (var unit in char.ConvertFromUtf32(code)) result.Append($"\\u{(int)unit:X4}");
    }

    private bool YesNo(XmlReader reader, string attribute, bool byDefault) => reader.GetAttribute(attribute) switch
    {
        null => byDefault,
        "yes" => true,
        "no" => false,
        var other => throw Error(reader, $"{attribute}=\"{other}\"; it must be yes or no."),
    };

    private string Required(XmlReader reader, string attribute)
        => reader.GetAttribute(attribute) is { Length: > 0 } value ? value : throw Error(reader, $"<{reader.Name}> needs the attribute {attribute}.");

    private CorpusFormatException Error(XmlReader reader, string message) => new(_name, Line(reader), ((IXmlLineInfo)reader).LinePosition, message);

    private static int Line(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;
}
