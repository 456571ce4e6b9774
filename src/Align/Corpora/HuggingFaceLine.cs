using System.Text.Json;

namespace Align.Corpora;

/// <summary>Reads one line in the shape of Hugging Face translation data sets.</summary>
internal static class HuggingFaceLine
{
    /// <exception cref="FormatException">A language is missing; the message names those that are there.</exception>
    public static TranslationUnit Read(JsonElement json, JsonElement translation, JsonlReaderOptions options, int number)
    {
        if (translation.ValueKind != JsonValueKind.Object) throw new FormatException("the property \"translation\" must be an object of language and text");
        var source = Find(translation, options.SourceLanguage, except: null);
        var target = Find(translation, options.TargetLanguage, except: source);
        return new TranslationUnit
        {
            Id = json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : UnitJson.OptionalString(json, "id") ?? FormattableString.Invariant($"{number}"),
            Source = UnitJson.RequiredString(translation, source),
            Target = UnitJson.RequiredString(translation, target),
            SourceLanguage = source,
            TargetLanguage = target,
        };
    }

    private static string Find(JsonElement translation, string language, string? except)
    {
        string? found = null;
        foreach (var property in translation.EnumerateObject())
        {
            if (string.Equals(property.Name, except, StringComparison.Ordinal)) continue;
            if (string.Equals(property.Name, language, StringComparison.OrdinalIgnoreCase)) return property.Name;
            if (found is null && LanguageTag.SamePrimary(property.Name, language)) found = property.Name;
        }
        return found ?? throw new FormatException($"the translation has no {language}; the languages in it are {string.Join(", ", translation.EnumerateObject().Select(static property => property.Name))}");
    }
}
