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
        });

    /// <summary>Everything about a unit as one text, so that a difference shows where it is.</summary>
    public static string Describe(TranslationUnit unit)
    {
        var text = new StringBuilder().Append(unit with { Terms = [], Findings = [] });
        foreach (var term in unit.Terms)
            text.Append('\n').Append(term.Match.Span).Append(term.Match.Term.Source).Append('→').Append(term.Match.Term.Target)
                .Append(term.Match.Term.Origin ?? "null").Append(term.Match.Term.DoNotTranslate).Append(term.Fate).Append(term.TargetSpan);
        foreach (var finding in unit.Findings) text.Append('\n').Append(finding);
        return text.ToString();
    }

    private static Gen<string?> OrNull(Gen<string> gen) => Gen.Frequency((1, Gen.Constant<string?>(null)), (2, gen.Select(text => (string?)text)));
}
