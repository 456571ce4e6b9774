using System.Text.Json;

namespace Align.Corpora;

/// <summary>Writes JSON Lines in the shape of Hugging Face translation data sets: <c>{"id":…,"translation":{"zh":…,"en":…}}</c>.</summary>
/// <remarks>
/// The languages are named by their primary subtags, or by their whole tags where the two sides share one (<c>zh-TW</c> and
/// <c>zh-CN</c>). Ids and texts are all that the shape holds. <see cref="JsonlReader"/> reads it.
/// </remarks>
public sealed class HuggingFaceWriter : ICorpusWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default) =>
        JsonlWriter.Write(units, output, WriteUnit, cancellationToken);

    private static void WriteUnit(Utf8JsonWriter json, TranslationUnit unit)
    {
        var whole = LanguageTag.SamePrimary(unit.SourceLanguage, unit.TargetLanguage);
        json.WriteStartObject();
        json.WriteString("id", VisibleEscape.ForUtf8(unit.Id));
        json.WriteStartObject("translation");
        json.WriteString(whole ? unit.SourceLanguage : LanguageTag.Primary(unit.SourceLanguage).ToString(), VisibleEscape.ForUtf8(unit.Source));
        json.WriteString(whole ? unit.TargetLanguage : LanguageTag.Primary(unit.TargetLanguage).ToString(), VisibleEscape.ForUtf8(unit.Target));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
