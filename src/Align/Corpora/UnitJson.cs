using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Align.Documents;
using Align.Quality;
using Align.Terminology;

namespace Align.Corpora;

/// <summary>Terms and findings as JSON objects: the same in JSONL lines and in TMX properties.</summary>
internal static class UnitJson
{
    /// <summary>The output is a file in UTF-8, never a part of a web page: Chinese stays readable.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, TermOutcome outcome)
    {
        var term = outcome.Match.Term;
        json.WriteStartObject();
        json.WriteString("source", VisibleEscape.ForUtf8(term.Source));
        json.WriteString("target", VisibleEscape.ForUtf8(term.Target));
        json.WriteString("fate", outcome.Fate.Name());
        json.WriteNumber("start", outcome.Match.Span.Start);
        json.WriteNumber("length", outcome.Match.Span.Length);
        json.WriteNumber("target_start", outcome.TargetSpan.Start);
        json.WriteNumber("target_length", outcome.TargetSpan.Length);
        if (term.DoNotTranslate) json.WriteBoolean("do_not_translate", true);
        if (term.Origin is not null) json.WriteString("origin", VisibleEscape.ForUtf8(term.Origin));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", VisibleEscape.ForUtf8(finding.Check));
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("message", VisibleEscape.ForUtf8(finding.Message));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TranslationMatch match)
    {
        json.WriteStartObject();
        json.WriteString("source", VisibleEscape.ForUtf8(match.Source));
        json.WriteString("target", VisibleEscape.ForUtf8(match.Target));
        if (match.Origin is not null) json.WriteString("origin", VisibleEscape.ForUtf8(match.Origin));
        if (match.Similarity is { } similarity && !double.IsNaN(similarity) && !double.IsInfinity(similarity)) json.WriteNumber("similarity", similarity);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<InlineCode> codes)
    {
        json.WriteStartArray();
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("kind", code.Kind.Name());
            json.WriteNumber("offset", code.Offset);
            json.WriteString("id", VisibleEscape.ForUtf8(code.Id));
            if (code.Data.Length > 0) json.WriteString("data", VisibleEscape.ForUtf8(code.Data));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static string ToText(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <exception cref="FormatException">A property is missing or is not what it must be; the message names it.</exception>
    public static TermOutcome ReadTerm(JsonElement json)
    {
        if (!TermFateNames.TryParse(RequiredString(json, "fate"), out var fate))
            throw new FormatException("a term's \"fate\" must be applied, variant, repaired, missing or forbidden");
        var term = new Term
        {
            Source = RequiredString(json, "source"),
            Target = RequiredString(json, "target"),
            DoNotTranslate = json.TryGetProperty("do_not_translate", out var keep) && keep.ValueKind == JsonValueKind.True,
            Origin = OptionalString(json, "origin"),
        };
        var span = new TextSpan(RequiredInt(json, "start"), RequiredInt(json, "length"));
        return new TermOutcome(new TermMatch(span, term), fate, new TextSpan(RequiredInt(json, "target_start"), RequiredInt(json, "target_length")));
    }

    /// <exception cref="FormatException">A property is missing or is not what it must be; the message names it.</exception>
    public static Finding ReadFinding(JsonElement json) =>
        FindingSeverityNames.TryParse(RequiredString(json, "severity"), out var severity)
            ? new Finding(RequiredString(json, "check"), severity, RequiredString(json, "message"))
            : throw new FormatException("a finding's \"severity\" must be note, warning or error");

    /// <exception cref="FormatException">A property is missing or is not what it must be; the message names it.</exception>
    public static TranslationMatch ReadMatch(JsonElement json) => new()
    {
        Source = RequiredString(json, "source"),
        Target = RequiredString(json, "target"),
        Origin = OptionalString(json, "origin"),
        Similarity = OptionalDouble(json, "similarity"),
    };

    /// <exception cref="FormatException">It is no list of codes; the message names what is wrong.</exception>
    public static IReadOnlyList<InlineCode> ReadCodes(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array) throw new FormatException("inline codes must be an array");
        return [.. json.EnumerateArray().Select(ReadCode)];
    }

    public static InlineCode ReadCode(JsonElement json) =>
        new(UnitNames.ParseKind(RequiredString(json, "kind")), RequiredInt(json, "offset"), RequiredString(json, "id"), OptionalString(json, "data") ?? "");

    public static string ReadString(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? VisibleEscape.Decode(json.GetString()!) : throw new FormatException("a string is expected");

    public static string RequiredString(JsonElement json, string name) =>
        OptionalString(json, name) ?? throw new FormatException($"the property \"{name}\" is missing");

    public static string? OptionalString(JsonElement json, string name)
    {
        if (!TryGet(json, name, out var value)) return null;
        if (value.ValueKind != JsonValueKind.String) throw new FormatException($"the property \"{name}\" must be a string");
        try
        {
            return VisibleEscape.Decode(value.GetString()!);
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"the property \"{name}\" holds an unpaired surrogate, which no UTF-8 text can hold", exception);
        }
    }

    public static int? OptionalInt(JsonElement json, string name)
    {
        if (!TryGet(json, name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0
            ? number
            : throw new FormatException($"the property \"{name}\" must be a whole number from 0");
    }

    public static double? OptionalDouble(JsonElement json, string name)
    {
        if (!TryGet(json, name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? number
            : throw new FormatException($"the property \"{name}\" must be a number");
    }

    public static IReadOnlyList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read)
    {
        if (!TryGet(json, name, out var value)) return [];
        if (value.ValueKind != JsonValueKind.Array) throw new FormatException($"the property \"{name}\" must be an array");
        var items = new List<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray()) items.Add(read(item));
        return items;
    }

    private static int RequiredInt(JsonElement json, string name) =>
        OptionalInt(json, name) ?? throw new FormatException($"the property \"{name}\" is missing");

    private static bool TryGet(JsonElement json, string name, out JsonElement value)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("a JSON object is expected");
        return json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }
}
