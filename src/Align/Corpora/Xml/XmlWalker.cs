using System.Text;
using System.Xml;

namespace Align.Corpora.Xml;

/// <summary>Walks an XML file of others forwards, safely: no DTD is fetched, no entity but XML's own five exists, depth and sizes are bounded.</summary>
internal sealed class XmlWalker : IDisposable
{
    private readonly ProgressLimitStream _input;
    private readonly XmlReader _xml;
    private readonly string _file;
    private readonly int _maxDepth;
    private readonly int _maxTextLength;
    private readonly char[] _chunk = new char[4096];
    private readonly StringBuilder _text = new();

    public XmlWalker(Stream input, string file, int maxDepth, int maxTextLength)
    {
        _file = file;
        _maxDepth = maxDepth;
        _maxTextLength = maxTextLength;
        // UTF-8 takes at most three bytes for a UTF-16 code unit; the rest is room for a tag and for the reader's own buffer.
        _input = new ProgressLimitStream(input, (3L * maxTextLength) + (1 << 20));
        try
        {
            _xml = XmlReader.Create(_input, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = false,
            });
        }
        catch (XmlException exception)
        {
            throw Malformed(exception);
        }
    }

    public int Depth => _xml.Depth;

    public string Name => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    public bool IsEmpty => _xml.IsEmptyElement;

    public XmlNodeType Kind => _xml.NodeType;

    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    public (int Line, int Column) Position => _xml is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (0, 0);

    /// <summary>To the next node; false at the end of the file.</summary>
    /// <exception cref="CorpusFormatException">It is not well-formed, or goes beyond a bound.</exception>
    public bool Advance()
    {
        try
        {
            _input.Progressed();
            if (!_xml.Read()) return false;
        }
        catch (XmlException exception)
        {
            throw Malformed(exception);
        }
        if (_xml.Depth > _maxDepth) throw Error($"elements are nested deeper than {_maxDepth}.");
        return true;
    }

    /// <summary>To the next element below <paramref name="depth"/>; false when the element at that depth has ended.</summary>
    public bool AdvanceToElement(int depth)
    {
        while (Advance() && _xml.Depth > depth)
            if (_xml.NodeType == XmlNodeType.Element) return true;
        return false;
    }

    /// <summary>Over everything inside the element under the walker, which ends on its end tag.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (Advance() && _xml.Depth > depth)
        {
        }
    }

    /// <summary>An attribute with visible escapes turned back; null when it is not there.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name) is { } value ? VisibleEscape.Decode(value) : null;

    /// <summary>Appends the text node under the walker.</summary>
    public void AppendValue(StringBuilder text)
    {
        try
        {
            // In chunks, so that a text without end is refused before it is held.
            for (int count; (count = _xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
            {
                _input.Progressed();
                if (text.Length + count > _maxTextLength) throw Error($"a text is longer than {_maxTextLength} characters.");
                text.Append(_chunk, 0, count);
            }
        }
        catch (XmlException exception)
        {
            throw Malformed(exception);
        }
    }

    /// <summary>All text inside the element under the walker, which ends on its end tag.</summary>
    public string ReadText()
    {
        if (_xml.IsEmptyElement) return "";
        _text.Clear();
        var depth = _xml.Depth;
        while (Advance() && _xml.Depth > depth)
            if (IsText) AppendValue(_text);
        return VisibleEscape.Decode(_text.ToString());
    }

    /// <summary>A property of the unit: the text inside the element under the walker.</summary>
    public UnitProperty ReadProperty(string name)
    {
        var (line, column) = Position;
        return new UnitProperty(name, ReadText(), line, column);
    }

    public CorpusFormatException Error(string message)
    {
        var (line, column) = Position;
        return new CorpusFormatException(_file, line, column, message);
    }

    public void Dispose() => _xml.Dispose();

    private CorpusFormatException Malformed(XmlException exception) => _input.Exceeded
        ? new CorpusFormatException(_file, exception.LineNumber, exception.LinePosition, $"a tag, attribute or declaration is longer than {(3L * _maxTextLength) + (1 << 20)} bytes; this is no file to trust.", exception)
        : new CorpusFormatException(_file, exception.LineNumber, exception.LinePosition, $"this is not well-formed XML: {exception.Message}", exception);
}
