using System.Xml;

namespace Align.Corpora.Xml;

/// <summary>Writes a text with its inline codes at their places.</summary>
internal static class InlineTextWriter
{
    /// <summary>Writes the content of a segment.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="codes">Its codes; those that lie behind the end of the text stand at its end.</param>
    /// <param name="writeCode">Writes one code; the second argument says whether its other half is in the same text.</param>
    public static void Write(XmlWriter xml, string text, IReadOnlyList<InlineCode> codes, Action<InlineCode, bool> writeCode)
    {
        if (codes.Count == 0)
        {
            xml.WriteString(VisibleEscape.ForXml(text));
            return;
        }
        xml.WriteString(""); // or an indenting writer would put white space before a code at the start
        var sorted = codes.OrderBy(static code => code.Offset).ToArray(); // stable: codes at one place keep their order
        var paired = FindPairs(sorted);
        var done = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var offset = Math.Min(sorted[i].Offset, text.Length);
            if (offset > done) xml.WriteString(VisibleEscape.ForXml(text[done..offset]));
            done = Math.Max(done, offset);
            writeCode(sorted[i], paired[i]);
        }
        if (done < text.Length) xml.WriteString(VisibleEscape.ForXml(text[done..]));
    }

    /// <summary>Which codes have their other half: a closing code takes the last open one of its id.</summary>
    private static bool[] FindPairs(InlineCode[] codes)
    {
        var paired = new bool[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i].Kind != InlineCodeKind.Close) continue;
            for (var j = i - 1; j >= 0; j--)
            {
                if (codes[j].Kind != InlineCodeKind.Open || paired[j] || !string.Equals(codes[j].Id, codes[i].Id, StringComparison.Ordinal)) continue;
                paired[i] = paired[j] = true;
                break;
            }
        }
        return paired;
    }
}
