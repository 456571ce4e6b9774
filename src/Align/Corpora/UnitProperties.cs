using System.Globalization;
using System.Text.Json;
using Align.Documents;
using Align.Quality;
using Align.Terminology;

namespace Align.Corpora;

/// <summary>What is known about a unit beside its texts, as pairs of name and text: for formats that have no field of their own for it.</summary>
internal static class UnitProperties
{
    public const string Id = "id";
    public const string Origin = "origin";
    public const string Draft = "draft";
    public const string Confidence = "confidence";
    public const string Document = "document";
    public const string Block = "block";
    public const string SourceSpan = "source-span";
    public const string TargetSpan = "target-span";
    public const string SourceLanguage = "source-language";
    public const string TargetLanguage = "target-language";
    public const string State = "state";
    public const string Note = "note";
    public const string SourceCodes = "source-codes";
    public const string TargetCodes = "target-codes";
    public const string Match = "match";
    public const string Term = "term";
    public const string Finding = "finding";

    /// <summary>What no format but JSONL has a field for: origin, draft, confidence, block, spans, terms, findings.</summary>
    public static void WriteCommon(TranslationUnit unit, Action<string, string> write)
    {
        if (unit.Origin is { } origin) write(Origin, origin);
        if (DraftNotice.IsDraft(unit)) write(Draft, DraftNotice.Text);
        if (unit.Confidence is { } confidence && !double.IsNaN(confidence) && !double.IsInfinity(confidence)) write(Confidence, confidence.ToString("R", CultureInfo.InvariantCulture));
        if (unit.Block >= 0) write(Block, unit.Block.ToString(CultureInfo.InvariantCulture));
        if (unit.SourceSpan is { } source) write(SourceSpan, Format(source));
        if (unit.TargetSpan is { } target) write(TargetSpan, Format(target));
        foreach (var term in unit.Terms) write(Term, UnitJson.ToText(json => UnitJson.Write(json, term)));
        foreach (var finding in unit.Findings) write(Finding, UnitJson.ToText(json => UnitJson.Write(json, finding)));
    }

    public static void WriteState(TranslationUnit unit, Action<string, string> write)
    {
        if (unit.State is { } state) write(State, state.Name());
    }

    public static void WriteMatches(TranslationUnit unit, Action<string, string> write)
    {
        foreach (var match in unit.Matches) write(Match, UnitJson.ToText(json => UnitJson.Write(json, match)));
    }

    public static void WriteCodes(TranslationUnit unit, Action<string, string> write)
    {
        if (unit.SourceCodes.Count > 0) write(SourceCodes, UnitJson.ToText(json => UnitJson.Write(json, unit.SourceCodes)));
        if (unit.TargetCodes.Count > 0) write(TargetCodes, UnitJson.ToText(json => UnitJson.Write(json, unit.TargetCodes)));
    }

    /// <summary>The unit with what the properties say; unknown names are passed over.</summary>
    /// <exception cref="CorpusFormatException">A value cannot be read; the error is at the place of its property.</exception>
    public static TranslationUnit Apply(TranslationUnit unit, List<UnitProperty> properties, string file)
    {
        if (properties.Count == 0) return unit;
        var terms = new List<TermOutcome>();
        var findings = new List<Finding>();
        var matches = new List<TranslationMatch>();
        var notes = new List<string>();
        foreach (var property in properties)
        {
            var value = property.Value;
            try
            {
                switch (property.Name)
                {
                    case Term:
                        terms.Add(Parse(value, UnitJson.ReadTerm));
                        break;
                    case Finding:
                        findings.Add(Parse(value, UnitJson.ReadFinding));
                        break;
                    case Match:
                        matches.Add(Parse(value, UnitJson.ReadMatch));
                        break;
                    case Note:
                        notes.Add(value);
                        break;
                    default:
                        unit = Apply(unit, property.Name, value);
                        break;
                }
            }
            catch (Exception exception) when (exception is FormatException or OverflowException or JsonException)
            {
                throw new CorpusFormatException(file, property.Line, property.Column, $"the property x-align-{property.Name} holds \"{value}\", which cannot be read; mend it or take it out.", exception);
            }
        }
        if (terms.Count > 0) unit = unit with { Terms = terms };
        if (findings.Count > 0) unit = unit with { Findings = findings };
        if (matches.Count > 0) unit = unit with { Matches = matches };
        return notes.Count > 0 ? unit with { Notes = notes } : unit;
    }

    private static TranslationUnit Apply(TranslationUnit unit, string name, string value) => name switch
    {
        Id => unit with { Id = value },
        Origin => unit with { Origin = value },
        Confidence => unit with { Confidence = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) },
        Document => unit with { Document = value },
        Block => unit with { Block = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) },
        SourceSpan => unit with { SourceSpan = ParseSpan(value) },
        TargetSpan => unit with { TargetSpan = ParseSpan(value) },
        SourceLanguage => unit with { SourceLanguage = value },
        TargetLanguage => unit with { TargetLanguage = value },
        State => unit with { State = UnitNames.ParseState(value) },
        SourceCodes => unit with { SourceCodes = Parse(value, UnitJson.ReadCodes) },
        TargetCodes => unit with { TargetCodes = Parse(value, UnitJson.ReadCodes) },
        _ => unit,
    };

    private static T Parse<T>(string value, Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(value);
        return read(json.RootElement);
    }

    private static string Format(TextSpan span) => FormattableString.Invariant($"{span.Start}+{span.Length}");

    private static TextSpan ParseSpan(string value)
    {
        var plus = value.IndexOf('+');
        if (plus < 0) throw new FormatException("a span is START+LENGTH");
        return new TextSpan(
            int.Parse(value.AsSpan(0, plus), NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(value.AsSpan(plus + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
