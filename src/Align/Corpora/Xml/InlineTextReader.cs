using System.Text;
using System.Xml;

namespace Align.Corpora.Xml;

/// <summary>Reads the content of a segment: its text, and the inline codes with their places in it.</summary>
internal sealed class InlineTextReader(XmlWalker walker, Func<XmlWalker, InlineElement> explain)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _run = new();
    private readonly List<InlineCode> _codes = [];
    private readonly Stack<(int Depth, InlineElement Element)> _open = new();

    /// <summary>Reads the element under the walker, which ends on its end tag.</summary>
    public (string Text, IReadOnlyList<InlineCode> Codes) Read()
    {
        if (walker.IsEmpty) return ("", []);
        _text.Clear();
        _run.Clear();
        _codes.Clear();
        _open.Clear();
        var depth = walker.Depth;
        while (walker.Advance() && walker.Depth > depth)
        {
            if (walker.IsText) walker.AppendValue(_run);
            else if (walker.Kind == XmlNodeType.Element) ReadElement();
            else if (walker.Kind == XmlNodeType.EndElement && _open.Count > 0 && _open.Peek().Depth == walker.Depth) Close(_open.Pop().Element);
        }
        // Most segments have no code: their run is the text.
        if (_codes.Count == 0) return (VisibleEscape.Decode(_run.ToString()), []);
        EndRun();
        return (_text.ToString(), _codes.ToArray());
    }

    private void ReadElement()
    {
        var element = explain(walker);
        switch (element.Action)
        {
            case InlineAction.Spanning:
                Add(element.Kind, element.Id, element.Data);
                if (walker.IsEmpty) Close(element);
                else _open.Push((walker.Depth, element));
                break;
            case InlineAction.Native:
                // Text of a sub-flow stays inside the native code that holds it.
                Add(element.Kind, element.Id, walker.ReadText() is { Length: > 0 } data ? data : element.Data);
                break;
            case InlineAction.Character:
                _run.Append(element.Data);
                walker.Skip();
                break;
            case InlineAction.Skip:
                walker.Skip();
                break;
        }
    }

    private void Close(InlineElement element) => Add(InlineCodeKind.Close, element.Id, element.CloseData);

    private void Add(InlineCodeKind kind, string id, string data)
    {
        EndRun();
        _codes.Add(new InlineCode(kind, _text.Length, id, data));
    }

    /// <summary>Escapes are turned back run by run: offsets count characters of the text, not of the file.</summary>
    private void EndRun()
    {
        if (_run.Length == 0) return;
        _text.Append(VisibleEscape.Decode(_run.ToString()));
        _run.Clear();
    }
}
