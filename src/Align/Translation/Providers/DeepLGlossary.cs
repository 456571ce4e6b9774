using System.Text.Json;
using Align.Terminology;

namespace Align.Translation.Providers;

/// <summary>A term base as a glossary in a DeepL account: looked for by its name, which holds the content's hash, and made where it is missing.</summary>
/// <remarks>
/// https://developers.deepl.com/api-reference/multilingual-glossaries (version 3; 1,024 bytes of UTF-8 a side, 1,000 glossaries an account).
/// Another content has another name, so that an edited term base never meets a stale glossary. Thread-safe.
/// </remarks>
internal sealed class DeepLGlossary
{
    private const int MaxBytes = 1024;

    private readonly GlossaryEntries _entries;
    private readonly string _sourceLanguage;
    private readonly string _targetLanguage;
    private readonly ProviderTransport _transport;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _id;

    private DeepLGlossary(TermBase terms, GlossaryEntries entries, ProviderTransport transport)
    {
        _entries = entries;
        _sourceLanguage = Primary(terms.SourceLanguage);
        _targetLanguage = Primary(terms.TargetLanguage);
        _transport = transport;
    }

    private string Name => $"align-{_entries.Hash}";

    /// <summary>The glossary of a term base; null where the service could hold none of it.</summary>
    public static DeepLGlossary? Of(TermBase? terms, ProviderTransport transport)
    {
        if (terms is null) return null;
        var entries = GlossaryEntries.Of(terms, MaxBytes);
        return entries.Count == 0 ? null : new DeepLGlossary(terms, entries, transport);
    }

    /// <summary>The glossary's id; null for a request in other languages. Asked for once; what fails is tried again at the next request.</summary>
    public async Task<string?> FindOrMakeAsync(string sourceLanguage, string targetLanguage, CancellationToken cancellationToken)
    {
        if (!string.Equals(Primary(sourceLanguage), _sourceLanguage, StringComparison.Ordinal) || !string.Equals(Primary(targetLanguage), _targetLanguage, StringComparison.Ordinal)) return null;
        if (Volatile.Read(ref _id) is { } known) return known;
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_id is null) Volatile.Write(ref _id, await FindAsync(cancellationToken).ConfigureAwait(false) ?? await MakeAsync(cancellationToken).ConfigureAwait(false));
            return _id;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Has the glossary looked for anew, unless another request has done that already.</summary>
    public void Forget(string id) => Interlocked.CompareExchange(ref _id, null, id);

    private async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        using var reply = await _transport.GetAsync(cancellationToken).ConfigureAwait(false);
        if (!reply.RootElement.TryGetProperty("glossaries", out var glossaries) || glossaries.ValueKind != JsonValueKind.Array)
            throw _transport.Fail(TranslationFailure.BadReply, "the reply has no list of glossaries.");
        foreach (var glossary in glossaries.EnumerateArray())
            if (string.Equals(Text(glossary, "name"), Name, StringComparison.Ordinal) && Text(glossary, "glossary_id") is { Length: > 0 } id) return id;
        return null;
    }

    private async Task<string> MakeAsync(CancellationToken cancellationToken)
    {
        var body = ProviderJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", Name);
            writer.WriteStartArray("dictionaries");
            writer.WriteStartObject();
            writer.WriteString("source_lang", _sourceLanguage);
            writer.WriteString("target_lang", _targetLanguage);
            writer.WriteString("entries", _entries.TabSeparated);
            writer.WriteString("entries_format", "tsv");
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        using var reply = await _transport.PostAsync(body, cancellationToken).ConfigureAwait(false);
        return Text(reply.RootElement, "glossary_id") is { Length: > 0 } id ? id : throw _transport.Fail(TranslationFailure.BadReply, "the reply names no glossary.");
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
