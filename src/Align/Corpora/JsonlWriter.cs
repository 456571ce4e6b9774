using System.Text.Json;

namespace Align.Corpora;

/// <summary>Writes JSON Lines: one unit, one object, one line; Chinese stays readable.</summary>
/// <remarks>
/// Properties: <c>id source target source_language target_language document source_start source_length target_start
/// target_length block origin draft confidence state notes source_codes target_codes matches terms findings</c>. Strings and offsets are in UTF-16 code units. Unknown
/// values are left out. <c>draft</c> is true for a word-level draft, which is no fluent translation. A term carries
/// <c>source target fate start length target_start target_length</c> (fate: applied, variant, repaired, missing, forbidden)
/// and, of the term base's other fields, only <c>do_not_translate</c> and <c>origin</c>. Unpaired surrogates, which UTF-8 cannot
/// hold, become <c>⟦U+D800⟧</c>, and <see cref="JsonlReader"/> turns them back.
/// </remarks>
public sealed class JsonlWriter : ICorpusWriter
{
    private const int FlushAt = 64 * 1024;
    private static readonly byte[] _newLine = [(byte)'\n'];

    /// <inheritdoc/>
    public void Write(IEnumerable<TranslationUnit> units, Stream output, CancellationToken cancellationToken = default) =>
        Write(units, output, WriteUnit, cancellationToken);

    /// <summary>One line for each unit, whatever its shape.</summary>
    internal static void Write(IEnumerable<TranslationUnit> units, Stream output, Action<Utf8JsonWriter, TranslationUnit> writeUnit, CancellationToken cancellationToken)
    {
        if (units is null) throw new ArgumentNullException(nameof(units));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, UnitJson.Options);
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writeUnit(json, unit);
            json.Flush();
            json.Reset();
            buffer.Write(_newLine, 0, 1);
            if (buffer.Length < FlushAt) continue;
            output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
            buffer.SetLength(0);
        }
        output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteUnit(Utf8JsonWriter json, TranslationUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("id", VisibleEscape.ForUtf8(unit.Id));
        json.WriteString("source", VisibleEscape.ForUtf8(unit.Source));
        json.WriteString("target", VisibleEscape.ForUtf8(unit.Target));
        json.WriteString("source_language", unit.SourceLanguage);
        json.WriteString("target_language", unit.TargetLanguage);
        if (unit.Document is not null) json.WriteString("document", VisibleEscape.ForUtf8(unit.Document));
        if (unit.SourceSpan is { } source)
        {
            json.WriteNumber("source_start", source.Start);
            json.WriteNumber("source_length", source.Length);
        }
        if (unit.TargetSpan is { } target)
        {
            json.WriteNumber("target_start", target.Start);
            json.WriteNumber("target_length", target.Length);
        }
        if (unit.Block >= 0) json.WriteNumber("block", unit.Block);
        if (unit.Origin is not null) json.WriteString("origin", VisibleEscape.ForUtf8(unit.Origin));
        if (DraftNotice.IsDraft(unit)) json.WriteBoolean("draft", true);
        if (unit.Confidence is { } confidence && !double.IsNaN(confidence) && !double.IsInfinity(confidence)) json.WriteNumber("confidence", confidence);
        if (unit.State is { } state) json.WriteString("state", state.Name());
        if (unit.Notes.Count > 0)
        {
            json.WriteStartArray("notes");
            foreach (var note in unit.Notes) json.WriteStringValue(VisibleEscape.ForUtf8(note));
            json.WriteEndArray();
        }
        WriteCodes(json, "source_codes", unit.SourceCodes);
        WriteCodes(json, "target_codes", unit.TargetCodes);
        if (unit.Matches.Count > 0)
        {
            json.WriteStartArray("matches");
            foreach (var match in unit.Matches) UnitJson.Write(json, match);
            json.WriteEndArray();
        }
        if (unit.Terms.Count > 0)
        {
            json.WriteStartArray("terms");
            foreach (var term in unit.Terms) UnitJson.Write(json, term);
            json.WriteEndArray();
        }
        if (unit.Findings.Count > 0)
        {
            json.WriteStartArray("findings");
            foreach (var finding in unit.Findings) UnitJson.Write(json, finding);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, string name, IReadOnlyList<InlineCode> codes)
    {
        if (codes.Count == 0) return;
        json.WritePropertyName(name);
        UnitJson.Write(json, codes);
    }
}
