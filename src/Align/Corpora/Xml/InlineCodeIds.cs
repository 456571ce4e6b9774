using System.Globalization;
using System.Xml;

namespace Align.Corpora.Xml;

/// <summary>Gives the inline codes of a unit ids that a format can hold, when their own are none.</summary>
internal static class InlineCodeIds
{
    /// <summary>Ids that TMX can hold: whole numbers.</summary>
    public static bool IsNumber(string id) => id.Length is > 0 and < 10 && id.All(static c => c is >= '0' and <= '9');

    /// <summary>Ids that XLIFF 2 can hold: NMTOKEN.</summary>
    public static bool IsNameToken(string id) => id.Length > 0 && id.All(XmlConvert.IsNCNameChar);

    /// <summary>The unit itself when all ids are sound and no text uses one twice; else with its codes numbered anew, alike on both sides.</summary>
    public static TranslationUnit Sound(TranslationUnit unit, Func<string, bool> isSound)
    {
        if (unit.SourceCodes.Count + unit.TargetCodes.Count == 0) return unit;
        if (IsSound(unit.SourceCodes, isSound) && IsSound(unit.TargetCodes, isSound)) return unit;
        var numbers = new Dictionary<(string, bool, int), string>();
        return unit with { SourceCodes = Number(unit.SourceCodes, numbers), TargetCodes = Number(unit.TargetCodes, numbers) };
    }

    private static bool IsSound(IReadOnlyList<InlineCode> codes, Func<string, bool> isSound)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (!isSound(codes[i].Id)) return false;
            for (var j = 0; j < i; j++)
            {
                if (!string.Equals(codes[i].Id, codes[j].Id, StringComparison.Ordinal)) continue;
                if (codes[i].Kind != InlineCodeKind.Close || codes[j].Kind != InlineCodeKind.Open) return false;
            }
        }
        return true;
    }

    private static InlineCode[] Number(IReadOnlyList<InlineCode> codes, Dictionary<(string, bool, int), string> numbers)
    {
        // The same id may occur again after it was closed: the n-th opening goes with the n-th closing.
        var seen = new Dictionary<(string, InlineCodeKind), int>();
        var result = new InlineCode[codes.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var code = codes[i];
            seen.TryGetValue((code.Id, code.Kind), out var nth);
            seen[(code.Id, code.Kind)] = nth + 1;
            var key = (code.Id, code.Kind == InlineCodeKind.Standalone, nth);
            if (!numbers.TryGetValue(key, out var number)) numbers.Add(key, number = (numbers.Count + 1).ToString(CultureInfo.InvariantCulture));
            result[i] = new InlineCode(code.Kind, code.Offset, number, code.Data);
        }
        return result;
    }
}
