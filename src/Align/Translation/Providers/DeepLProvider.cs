using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>DeepL's text translation, API version 2.</summary>
/// <remarks>
/// Request, limits and parameters: https://developers.deepl.com/api-reference/translate (50 texts and a body of 128 KiB at most).
/// Errors: https://developers.deepl.com/docs/best-practices/error-handling. Placeholders:
/// https://developers.deepl.com/docs/xml-and-html-handling/structured-content. Every item is sent as one unsplit sentence.
/// Terms go into a glossary of the account (<see cref="DeepLOptions.TermBase"/>). Thread-safe.
/// </remarks>
public sealed class DeepLProvider : ITranslationProvider
{
    /// <summary>The provider's name, <c>deepl</c>.</summary>
    public const string ProviderName = "deepl";

    private const int MaxBodyBytes = 128 * 1024;

    private static readonly HttpErrorRule[] Errors =
    [
        new(400, Code: null, TranslationFailure.Rejected, "") { Phrase = "tag handling" },
        new(400, Code: null, TranslationFailure.Fatal, "A parameter is not supported: check languages, formality and model type."),
        new(401, Code: null, TranslationFailure.Fatal, "The key is missing or wrong: set DEEPL_API_KEY or DeepLOptions.ApiKey."),
        new(403, Code: null, TranslationFailure.Fatal, "The key is not accepted: set DEEPL_API_KEY or DeepLOptions.ApiKey to a valid one; keys of free accounts end in :fx and go to api-free.deepl.com."),
        new(404, Code: null, TranslationFailure.BadReply, "The glossary is looked for again.") { Phrase = "glossary" },
        new(404, Code: null, TranslationFailure.Fatal, "Nothing is at that address: check DeepLOptions.BaseUrl."),
        new(413, Code: null, TranslationFailure.Rejected, "The request is too large."),
        new(414, Code: null, TranslationFailure.Rejected, "The request is too large."),
        new(429, Code: null, TranslationFailure.RateLimited, ""),
        new(456, Code: null, TranslationFailure.Fatal, "The account's characters are used up: wait for the next period or raise the limit in the account."),
        new(503, Code: null, TranslationFailure.Unavailable, ""),
        new(504, Code: null, TranslationFailure.Unavailable, ""),
        new(529, Code: null, TranslationFailure.RateLimited, ""),
        new(HttpErrorRule.AnyServerError, Code: null, TranslationFailure.BadReply, ""),
    ];

    private readonly DeepLOptions _options;
    private readonly ProviderTransport _transport;
    private readonly DeepLGlossary? _glossary;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Key and wishes.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public DeepLProvider(HttpClient client, DeepLOptions options)
        : this(Always(client), options, TimeProvider.System)
    {
    }

    /// <summary>Makes the provider with a clock of one's own.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Key and wishes.</param>
    /// <param name="timeProvider">The clock against which a Retry-After date is read.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public DeepLProvider(HttpClient client, DeepLOptions options, TimeProvider timeProvider)
        : this(Always(client), options, timeProvider)
    {
    }

    internal DeepLProvider(Func<HttpClient> clients, DeepLOptions options, TimeProvider timeProvider)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        var key = new ProviderKey("DeepLOptions.ApiKey", options.ApiKey ?? "", "DeepL-Auth-Key");
        if (key.IsEmpty)
            throw new ArgumentException("DeepLOptions.ApiKey is not set. Set it, or the environment variable DEEPL_API_KEY.", nameof(options));
        if (options.MaxResponseBytes < 1)
            throw new ArgumentException("DeepLOptions.MaxResponseBytes must be at least 1.", nameof(options));
        var root = options.BaseUrl ?? new Uri(key.EndsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com");
        ProviderTransport.CheckAddress("DeepLOptions.BaseUrl", root, hasKey: true, options.AllowInsecureTransport);
        var address = new Uri(root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v2/translate");
        _transport = new ProviderTransport(ProviderName, clients, address, key, options.MaxResponseBytes, Errors, timeProvider);
        var glossaries = new Uri(root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/glossaries");
        _glossary = DeepLGlossary.Of(options.TermBase, new ProviderTransport(ProviderName, clients, glossaries, key, options.MaxResponseBytes, Errors, timeProvider));
        Info = new ProviderInfo
        {
            Name = ProviderName, Model = options.ModelType, MaxBatchSize = 50, MaxCharacters = 30_000, Terms = _glossary is null ? TermSupport.None : TermSupport.Native,
        };
    }

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        var glossary = _glossary is null ? null : await _glossary.FindOrMakeAsync(request.SourceLanguage, request.TargetLanguage, cancellationToken).ConfigureAwait(false);
        var body = ProviderJson.Write(writer => Write(writer, request, glossary));
        if (body.Length > MaxBodyBytes)
            throw _transport.Fail(TranslationFailure.Rejected, $"the request has {body.Length} bytes, {MaxBodyBytes} are allowed.");
        try
        {
            using var reply = await _transport.PostAsync(body, cancellationToken).ConfigureAwait(false);
            return Read(reply.RootElement, request.Items.Count);
        }
        catch (TranslationException) when (glossary is not null)
        {
            // Somebody may have deleted it: the next attempt looks for it again.
            _glossary!.Forget(glossary);
            throw;
        }
    }

    private void Write(Utf8JsonWriter writer, TranslationRequest request, string? glossary)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("text");
        foreach (var item in request.Items) writer.WriteStringValue(DeepLText.ToXml(item.Text));
        writer.WriteEndArray();
        writer.WriteString("source_lang", SourceLanguage(request.SourceLanguage));
        writer.WriteString("target_lang", TargetLanguage(request.TargetLanguage));
        if (glossary is not null) writer.WriteString("glossary_id", glossary);
        if (!string.IsNullOrEmpty(_options.Context)) writer.WriteString("context", ProviderJson.WellFormed(_options.Context));
        if (_options.ModelType is not null) writer.WriteString("model_type", _options.ModelType);
        if (Formality(_options.Formality) is { } formality) writer.WriteString("formality", formality);
        writer.WriteString("split_sentences", "0");
        writer.WriteString("tag_handling", "xml");
        writer.WriteBoolean("outline_detection", value: false);
        writer.WriteStartArray("non_splitting_tags");
        writer.WriteStringValue("x");
        writer.WriteEndArray();
        writer.WriteStartArray("ignore_tags");
        writer.WriteStringValue("x");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private List<TranslationResult> Read(JsonElement root, int count)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("translations", out var translations) || translations.ValueKind != JsonValueKind.Array)
            throw _transport.Fail(TranslationFailure.BadReply, "the reply has no list of translations.");
        if (translations.GetArrayLength() != count)
            throw _transport.Fail(TranslationFailure.BadReply, $"the reply has {translations.GetArrayLength()} translations for {count} texts.");
        var results = new List<TranslationResult>(count);
        foreach (var translation in translations.EnumerateArray())
        {
            if (translation.ValueKind != JsonValueKind.Object || !translation.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                throw _transport.Fail(TranslationFailure.BadReply, $"translation {results.Count + 1} of the reply has no text.");
            results.Add(new TranslationResult(DeepLText.FromXml(text.GetString()!)));
        }
        return results;
    }

    /// <summary>Sources are named without script or region.</summary>
    internal static string SourceLanguage(string language) => language.Split('-')[0].ToUpperInvariant();

    /// <summary>English and Portuguese targets need a region, Chinese ones take a script.</summary>
    internal static string TargetLanguage(string language) => language.ToUpperInvariant() switch
    {
        "EN" => "EN-US",
        "PT" => "PT-BR",
        "ZH" or "ZH-CN" or "ZH-SG" or "ZH-HANS-CN" => "ZH-HANS",
        "ZH-TW" or "ZH-HK" or "ZH-MO" or "ZH-HANT-TW" or "ZH-HANT-HK" => "ZH-HANT",
        var other => other,
    };

    private static string? Formality(DeepLFormality formality) => formality switch
    {
        DeepLFormality.More => "more",
        DeepLFormality.Less => "less",
        DeepLFormality.PreferMore => "prefer_more",
        DeepLFormality.PreferLess => "prefer_less",
        _ => null,
    };

    private static Func<HttpClient> Always(HttpClient client)
    {
        if (client is null) throw new ArgumentNullException(nameof(client));
        return () => client;
    }
}
