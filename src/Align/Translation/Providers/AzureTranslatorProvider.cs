using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>Azure AI Translator, version 3.</summary>
/// <remarks>
/// Request, limits (1,000 texts, 50,000 characters) and errors: https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-translate and
/// …/status-response-codes. Terms go into the text itself, as its dynamic dictionary; that needs English on one side. Thread-safe.
/// </remarks>
public sealed class AzureTranslatorProvider : ITranslationProvider
{
    /// <summary>The provider's name, <c>azure</c>.</summary>
    public const string ProviderName = "azure";

    /// <summary>Header of the key.</summary>
    internal const string KeyHeader = "Ocp-Apim-Subscription-Key";

    private const string CheckKey = "The key is missing or not accepted: set AZURE_TRANSLATOR_KEY and, for a regional resource, AZURE_TRANSLATOR_REGION.";

    private static readonly HttpErrorRule[] Errors =
    [
        new(HttpErrorRule.AnyStatus, "403001", TranslationFailure.Fatal, "The subscription's free quota is used up: wait for the next period or change the pricing tier."),
        new(400, "400077", TranslationFailure.Rejected, "The request is too large."),
        new(400, "400050", TranslationFailure.Rejected, "The text is too long."),
        new(400, "400035", TranslationFailure.Fatal, "The source language is not supported."),
        new(400, "400036", TranslationFailure.Fatal, "The target language is not supported."),
        new(400, Code: null, TranslationFailure.Rejected, ""),
        new(401, Code: null, TranslationFailure.Fatal, CheckKey),
        new(403, Code: null, TranslationFailure.Fatal, CheckKey),
        new(404, Code: null, TranslationFailure.Fatal, "Nothing is at that address: check AZURE_TRANSLATOR_ENDPOINT."),
        new(408, Code: null, TranslationFailure.Unavailable, ""),
        new(429, Code: null, TranslationFailure.RateLimited, ""),
        new(503, Code: null, TranslationFailure.Unavailable, ""),
        new(HttpErrorRule.AnyServerError, Code: null, TranslationFailure.Unavailable, ""),
    ];

    private readonly AzureTranslatorOptions _options;
    private readonly ProviderTransport _transport;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Key, region and wishes.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public AzureTranslatorProvider(HttpClient client, AzureTranslatorOptions options)
        : this(client is null ? throw new ArgumentNullException(nameof(client)) : () => client, options, TimeProvider.System)
    {
    }

    internal AzureTranslatorProvider(Func<HttpClient> clients, AzureTranslatorOptions options, TimeProvider timeProvider)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        var key = new ProviderKey("AzureTranslatorOptions.ApiKey", options.ApiKey ?? "", "", KeyHeader);
        if (key.IsEmpty) throw new ArgumentException("AzureTranslatorOptions.ApiKey is not set. Set it, or the environment variable AZURE_TRANSLATOR_KEY.", nameof(options));
        if (options.MaxResponseBytes < 1) throw new ArgumentException("AzureTranslatorOptions.MaxResponseBytes must be at least 1.", nameof(options));
        var root = ProviderTransport.CheckAddress("AzureTranslatorOptions.BaseUrl", options.BaseUrl, hasKey: true, options.AllowInsecureTransport);
        var address = new Uri(root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/translate?api-version=3.0&textType=html");
        _transport = new ProviderTransport(ProviderName, clients, address, key, options.MaxResponseBytes, Errors, timeProvider)
        {
            Headers = options.Region is null ? [] : [("Ocp-Apim-Subscription-Region", options.Region)],
        };
        // Half of what is allowed: the dictionary's markup counts too.
        Info = new ProviderInfo { Name = ProviderName, Model = options.Category, MaxBatchSize = 100, MaxCharacters = 25_000, Terms = TermSupport.Native };
    }

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        var hasEnglish = IsEnglish(request.SourceLanguage) || IsEnglish(request.TargetLanguage);
        var body = ProviderJson.Write(writer =>
        {
            writer.WriteStartArray();
            foreach (var item in request.Items)
            {
                writer.WriteStartObject();
                writer.WriteString("Text", AzureTranslatorText.ToHtml(hasEnglish ? item : item with { Terms = [] }));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        });
        var category = _options.Category is null ? "" : $"&category={Uri.EscapeDataString(_options.Category)}";
        using var reply = await _transport.PostAsync(body, cancellationToken, $"&from={Language(request.SourceLanguage)}&to={Language(request.TargetLanguage)}{category}").ConfigureAwait(false);
        return Read(reply.RootElement, request.Items.Count);
    }

    private List<TranslationResult> Read(JsonElement root, int count)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() != count)
            throw _transport.Fail(TranslationFailure.BadReply, $"the reply is no list of {count} translations.");
        var results = new List<TranslationResult>(count);
        foreach (var entry in root.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("translations", out var translations) || translations.ValueKind != JsonValueKind.Array || translations.GetArrayLength() != 1
                || !translations[0].TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                throw _transport.Fail(TranslationFailure.BadReply, $"translation {results.Count + 1} of the reply has no text.");
            results.Add(new TranslationResult(AzureTranslatorText.FromHtml(text.GetString()!)));
        }
        return results;
    }

    /// <summary>Chinese is named by its script.</summary>
    internal static string Language(string language) => Uri.EscapeDataString(language.ToUpperInvariant() switch
    {
        "ZH" or "ZH-CN" or "ZH-SG" or "ZH-HANS-CN" => "zh-Hans",
        "ZH-TW" or "ZH-HK" or "ZH-MO" or "ZH-HANT-TW" or "ZH-HANT-HK" => "zh-Hant",
        _ => language,
    });

    private static bool IsEnglish(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
