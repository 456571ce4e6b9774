using System.Text;
using Align.Corpora;
using Align.Documents;
using Align.Quality;
using Align.Terminology;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Corpora;

/// <summary>Units and texts out of everything that a UTF-16 string can hold, leaning towards what breaks formats.</summary>
public static class UnitArbitraries
{
    private static readonly string[] _nasty =
    [
        "\0", "\u0001", "\t", "\n", "\r", "\r\n", "\\", "\\t", "\"", "'", "<", ">", "&", "&amp;", "]]>", "<!--", "\u007F", "\u0085", "\u2028",
        "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uD83D\uDE00", "\u202E", "\u27E6", "\u27E7", "\u27E6U+", "\u27E6U+0001\u27E7", "\u27E6U+D800\u27E7",
        "U+0041", " ", "  ", "\u3000", "中", "文。", "“", "a", "Zebra", "=1+1", "source", "target", "#", "-", "1.", "|", "*", "_", "`", "[x](y)", "---", "é", "e\u0301",
    ];

    private static readonly Gen<string> _text =
        from count in Gen.Choose(0, 12)
        from parts in Gen.Frequency(
            (4, Gen.Elements(_nasty)),
            (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()))).ArrayOf(count)
        select string.Concat(parts);

    private static readonly Gen<TextSpan> _span =
        from start in Gen.Choose(0, 100_000)
        from length in Gen.Choose(0, 500)
        select new TextSpan(start, length);

    private static readonly Gen<TermOutcome> _term =
        from source in _text
        from target in _text
        from origin in OrNull(_text)
        from keep in Gen.Elements(true, false)
        from fate in Gen.Elements(Enum.GetValues<TermFate>())
        from at in _span
        from found in _span
        select new TermOutcome(new TermMatch(at, new Term { Source = source, Target = target, Origin = origin, DoNotTranslate = keep }), fate, found);

    private static readonly Gen<Finding> _finding =
        from check in _text
        from message in _text
        from severity in Gen.Elements(Enum.GetValues<FindingSeverity>())
        select new Finding(check, severity, message);

    private static readonly Gen<TranslationMatch> _match =
        from source in _text
        from target in _text
        from origin in OrNull(_text)
        from similarity in Gen.Choose(-1, 1000)
        select new TranslationMatch { Source = source, Target = target, Origin = origin, Similarity = similarity < 0 ? null : similarity / 1000.0 };

    private static readonly Gen<TranslationState?> _state =
        Gen.Elements([null, .. Enum.GetValues<TranslationState>().Select(state => (TranslationState?)state)]);

    /// <summary>Codes at any places of a text: pairs, halves without their other one, and lone ones, numbered as TMX wants it.</summary>
    private static Gen<IReadOnlyList<InlineCode>> Codes(string text) =>
        from places in Gen.Choose(0, text.Length).ArrayOf(6)
        from kinds in Gen.Choose(0, 4).ArrayOf(3)
        from count in Gen.Choose(0, 3)
        from data in _text.ArrayOf(6)
        select Codes(places, kinds.Take(count).ToArray(), data);

    private static IReadOnlyList<InlineCode> Codes(int[] places, int[] kinds, string[] data)
    {
        var codes = new List<InlineCode>();
        for (var i = 0; i < kinds.Length; i++)
        {
            var id = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var (first, second) = (Math.Min(places[i], places[i + 3]), Math.Max(places[i], places[i + 3]));
            if (kinds[i] is 0 or 1) codes.Add(new InlineCode(InlineCodeKind.Standalone, first, id, data[i]));
            if (kinds[i] is 2 or 3) codes.Add(new InlineCode(InlineCodeKind.Open, first, id, data[i]));
            if (kinds[i] is 2 or 4) codes.Add(new InlineCode(InlineCodeKind.Close, second, id, data[i + 3]));
        }
        return [.. codes.OrderBy(code => code.Offset)];
    }

    public static Arbitrary<string> Texts() => Arb.From(_text);

    public static Arbitrary<TranslationUnit> Units() => Arb.From(
        from id in _text
        from source in _text
        from target in _text
        from languages in Gen.Elements(("zh-Hans", "en"), ("zh-TW", "en-GB"), ("zh", "en-US"))
        from document in OrNull(_text)
        from sourceSpan in Gen.Frequency((1, Gen.Constant<TextSpan?>(null)), (2, _span.Select(span => (TextSpan?)span)))
        from targetSpan in Gen.Frequency((1, Gen.Constant<TextSpan?>(null)), (2, _span.Select(span => (TextSpan?)span)))
        from block in Gen.Choose(-1, 40)
        from origin in OrNull(Gen.Elements("memory", "draft", "provider:deepl", "missing", "\u0002"))
        from confidence in Gen.Frequency((1, Gen.Constant<double?>(null)), (2, Gen.Choose(0, int.MaxValue).Select(n => (double?)(n / (double)int.MaxValue))))
        from terms in _term.ListOf(2)
        from findings in _finding.ListOf(1)
        from bare in Gen.Elements(true, false)
        from state in _state
        from notes in _text.ListOf(2)
        from sourceCodes in Codes(source)
        from targetCodes in Codes(target)
        from matches in _match.ListOf(1)
        select new TranslationUnit
        {
            Id = id,
            Source = source,
            Target = target,
            SourceLanguage = languages.Item1,
            TargetLanguage = languages.Item2,
            Document = document,
            SourceSpan = sourceSpan,
            TargetSpan = targetSpan,
            Block = block,
            Origin = origin,
            Confidence = confidence,
            Terms = bare ? [] : terms.ToArray(),
            Findings = bare ? [] : findings.ToArray(),
            State = state,
            Notes = bare ? [] : notes.ToArray(),
            SourceCodes = bare ? [] : sourceCodes,
            TargetCodes = bare ? [] : targetCodes,
            Matches = bare ? [] : matches.ToArray(),
        });

    /// <summary>Everything about a unit as one text, so that a difference shows where it is.</summary>
    public static string Describe(TranslationUnit unit)
    {
        var text = new StringBuilder().Append(unit with { Terms = [], Findings = [], Notes = [], SourceCodes = [], TargetCodes = [], Matches = [] });
        foreach (var note in unit.Notes) text.Append("\nnote ").Append(note);
        foreach (var code in unit.SourceCodes) text.Append("\nsource ").Append(code);
        foreach (var code in unit.TargetCodes) text.Append("\ntarget ").Append(code);
        foreach (var match in unit.Matches) text.Append('\n').Append(match);
        foreach (var term in unit.Terms)
            text.Append('\n').Append(term.Match.Span).Append(term.Match.Term.Source).Append('→').Append(term.Match.Term.Target)
                .Append(term.Match.Term.Origin ?? "null").Append(term.Match.Term.DoNotTranslate).Append(term.Fate).Append(term.TargetSpan);
        foreach (var finding in unit.Findings) text.Append('\n').Append(finding);
        return text.ToString();
    }

    private static Gen<string?> OrNull(Gen<string> gen) => Gen.Frequency((1, Gen.Constant<string?>(null)), (2, gen.Select(text => (string?)text)));
}
