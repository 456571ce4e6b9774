using System.Text.Json;
using Align.Documents;

namespace Align.Corpora;

/// <summary>Reads JSON Lines as <see cref="JsonlWriter"/> or <see cref="HuggingFaceWriter"/> writes them; each line says which.</summary>
/// <remarks>
/// <c>source</c> and <c>target</c> are demanded, all else may be missing; properties it does not know are passed over, and so are
/// blank lines. UTF-8 with or without a byte order mark; a line may hold 16 million characters.
/// </remarks>
public sealed class JsonlReader : ICorpusReader
{
    private const int MaxLineLength = 16 * 1024 * 1024;
    private readonly JsonlReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public JsonlReader(JsonlReaderOptions? options = null)
    {
        _options = options ?? new JsonlReaderOptions();
        if (string.IsNullOrWhiteSpace(_options.SourceLanguage)) throw new ArgumentException("SourceLanguage must be a BCP-47 tag such as zh.", nameof(options));
        if (string.IsNullOrWhiteSpace(_options.TargetLanguage)) throw new ArgumentException("TargetLanguage must be a BCP-47 tag such as en.", nameof(options));
    }

    /// <inheritdoc/>
    public IEnumerable<TranslationUnit> Read(Stream input, string file = "input")
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        return Enumerate(input, file);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream input, string file)
    {
        using var lines = new LineReader(input, file, MaxLineLength);
        while (lines.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, lines.Number, file);
    }

    private TranslationUnit Parse(string line, int number, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("translation", out var translation)
                ? HuggingFaceLine.Read(json, translation, _options, number)
                : ToUnit(json, number);
        }
        catch (JsonException exception)
        {
            throw new CorpusFormatException(file, number, (int)(exception.BytePositionInLine ?? -1) + 1, "this is not a JSON object; write one object a line.", exception);
        }
        catch (FormatException exception)
        {
            throw new CorpusFormatException(file, number, 0, exception.Message + ".", exception);
        }
    }

    private static TranslationUnit ToUnit(JsonElement json, int number)
    {
        var defaults = new TranslationUnit();
        return new TranslationUnit
        {
            Id = UnitJson.OptionalString(json, "id") ?? FormattableString.Invariant($"{number}"),
            Source = UnitJson.RequiredString(json, "source"),
            Target = UnitJson.RequiredString(json, "target"),
            SourceLanguage = UnitJson.OptionalString(json, "source_language") ?? defaults.SourceLanguage,
            TargetLanguage = UnitJson.OptionalString(json, "target_language") ?? defaults.TargetLanguage,
            Document = UnitJson.OptionalString(json, "document"),
            SourceSpan = ReadSpan(json, "source_start", "source_length"),
            TargetSpan = ReadSpan(json, "target_start", "target_length"),
            Block = UnitJson.OptionalInt(json, "block") ?? -1,
            Origin = UnitJson.OptionalString(json, "origin"),
            Confidence = UnitJson.OptionalDouble(json, "confidence"),
            State = UnitJson.OptionalString(json, "state") is { } state ? UnitNames.ParseState(state) : null,
            Notes = UnitJson.List(json, "notes", UnitJson.ReadString),
            SourceCodes = UnitJson.List(json, "source_codes", UnitJson.ReadCode),
            TargetCodes = UnitJson.List(json, "target_codes", UnitJson.ReadCode),
            Matches = UnitJson.List(json, "matches", UnitJson.ReadMatch),
            Terms = UnitJson.List(json, "terms", UnitJson.ReadTerm),
            Findings = UnitJson.List(json, "findings", UnitJson.ReadFinding),
        };
    }

    private static TextSpan? ReadSpan(JsonElement json, string start, string length) =>
        UnitJson.OptionalInt(json, start) is { } first && UnitJson.OptionalInt(json, length) is { } count ? new TextSpan(first, count) : null;
}
