using System.Text.Encodings.Web;
using System.Text.Json;
using Align.Corpora;

namespace Align.Terminology;

/// <summary>Writes term bases as JSON, every field by its name in camel case; what is empty or false is left out.</summary>
/// <remarks>
/// <c>{"sourceLanguage": "zh-Hans", "targetLanguage": "en", "terms": [{"source": "达摩院", "target": "DAMO Academy"}]}</c>. Unpaired surrogates
/// become <c>⟦U+D800⟧</c>, which <see cref="JsonTermBaseReader"/> turns back.
/// </remarks>
public sealed class JsonTermBaseWriter
{
    /// <summary>Writes a term base in UTF-8.</summary>
    public void Write(TermBase terms, Stream output)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("sourceLanguage", terms.SourceLanguage);
        json.WriteString("targetLanguage", terms.TargetLanguage);
        json.WriteStartArray("terms");
        foreach (var term in terms.Terms) Write(term, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Term term, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", VisibleEscape.ForUtf8(term.Source));
        json.WriteString("target", VisibleEscape.ForUtf8(term.Target));
        List("sourceVariants", term.SourceVariants);
        List("targetVariants", term.TargetVariants);
        List("forbidden", term.ForbiddenTargets);
        if (term.CaseSensitive) json.WriteBoolean("caseSensitive", true);
        if (term.DoNotTranslate) json.WriteBoolean("doNotTranslate", true);
        List("requireBefore", term.Context.RequireBefore);
        List("requireAfter", term.Context.RequireAfter);
        List("excludeBefore", term.Context.ExcludeBefore);
        List("excludeAfter", term.Context.ExcludeAfter);
        Text("partOfSpeech", term.PartOfSpeech);
        Text("domain", term.Domain);
        Text("note", term.Note);
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null) json.WriteString(name, VisibleEscape.ForUtf8(value));
        }

        void List(string name, IReadOnlyList<string> values)
        {
            if (values.Count == 0) return;
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(VisibleEscape.ForUtf8(value));
            json.WriteEndArray();
        }
    }
}
