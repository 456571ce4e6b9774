using System.Text.Json;
using Align.Documents;

namespace Align.Translation.Providers;

/// <summary>Qwen-MT, a model made for translation, over DashScope's OpenAI-compatible mode: one text a request, terms in a field of their own.</summary>
/// <remarks>Request and reply: https://www.alibabacloud.com/help/en/model-studio/qwen-mt-api. Errors: …/model-studio/error-code. Thread-safe.</remarks>
public sealed class QwenMtProvider : ITranslationProvider
{
    /// <summary>The provider's name, <c>qwen-mt</c>.</summary>
    public const string ProviderName = "qwen-mt";

    private const string CheckKey = "The key is missing or not accepted: set DASHSCOPE_API_KEY, and DASHSCOPE_BASE_URL to the key's region.";
    private const string CheckCredit = "There is no credit left: see the account's billing page.";

    private static readonly HttpErrorRule[] Errors =
    [
        new(HttpErrorRule.AnyStatus, "Arrearage", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "AllocationQuota.FreeTierOnly", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "insufficient_quota", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "invalid_api_key", TranslationFailure.Fatal, CheckKey),
        new(HttpErrorRule.AnyStatus, "model_not_found", TranslationFailure.Fatal, "Check QwenMtOptions.Model."),
        new(HttpErrorRule.AnyStatus, "data_inspection_failed", TranslationFailure.Rejected, "The service's content filter held the text back."),
        new(400, Code: null, TranslationFailure.Rejected, ""),
        new(401, Code: null, TranslationFailure.Fatal, CheckKey),
        new(403, Code: null, TranslationFailure.Fatal, CheckKey),
        new(404, Code: null, TranslationFailure.Fatal, "Check QwenMtOptions.Model and DASHSCOPE_BASE_URL."),
        new(429, Code: null, TranslationFailure.RateLimited, ""),
        new(HttpErrorRule.AnyServerError, Code: null, TranslationFailure.Unavailable, ""),
    ];

    private readonly QwenMtOptions _options;
    private readonly ProviderTransport _transport;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Key, model and wishes.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public QwenMtProvider(HttpClient client, QwenMtOptions options)
        : this(client is null ? throw new ArgumentNullException(nameof(client)) : () => client, options, TimeProvider.System)
    {
    }

    internal QwenMtProvider(Func<HttpClient> clients, QwenMtOptions options, TimeProvider timeProvider)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        var key = new ProviderKey("QwenMtOptions.ApiKey", options.ApiKey ?? "", "Bearer");
        if (key.IsEmpty) throw new ArgumentException("QwenMtOptions.ApiKey is not set. Set it, or the environment variable DASHSCOPE_API_KEY.", nameof(options));
        if (string.IsNullOrWhiteSpace(options.Model)) throw new ArgumentException("QwenMtOptions.Model is not set.", nameof(options));
        if (options.MaxCharacters < 1) throw new ArgumentException("QwenMtOptions.MaxCharacters must be at least 1.", nameof(options));
        if (options.MaxResponseBytes < 1) throw new ArgumentException("QwenMtOptions.MaxResponseBytes must be at least 1.", nameof(options));
        var root = ProviderTransport.CheckAddress("QwenMtOptions.BaseUrl", options.BaseUrl, hasKey: true, options.AllowInsecureTransport);
        var address = new Uri(root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/chat/completions");
        _transport = new ProviderTransport(ProviderName, clients, address, key, options.MaxResponseBytes, Errors, timeProvider);
        Info = new ProviderInfo { Name = ProviderName, Model = options.Model, MaxBatchSize = 1, MaxCharacters = options.MaxCharacters, Terms = TermSupport.Native };
    }

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        var results = new List<TranslationResult>(request.Items.Count);
        foreach (var item in request.Items)
        {
            using var reply = await _transport.PostAsync(ProviderJson.Write(writer => Write(writer, request, item)), cancellationToken).ConfigureAwait(false);
            results.Add(new TranslationResult(ChatCompletion.Content(reply.RootElement, _transport, "Lower QwenMtOptions.MaxCharacters.")));
        }
        return results;
    }

    private void Write(Utf8JsonWriter writer, TranslationRequest request, TranslationItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("model", _options.Model);
        writer.WriteStartArray("messages");
        writer.WriteStartObject();
        writer.WriteString("role", "user");
        writer.WriteString("content", ProviderJson.WellFormed(item.Text));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("translation_options");
        writer.WriteString("source_lang", Language(request.SourceLanguage));
        writer.WriteString("target_lang", Language(request.TargetLanguage));
        if (item.Terms.Count > 0)
        {
            writer.WriteStartArray("terms");
            foreach (var (source, target) in item.Terms.Select(match => (item.Text.Substring(match.Span), match.Term.ExpectedTarget)).Distinct())
            {
                writer.WriteStartObject();
                writer.WriteString("source", ProviderJson.WellFormed(source));
                writer.WriteString("target", ProviderJson.WellFormed(target));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (!string.IsNullOrWhiteSpace(_options.Domains)) writer.WriteString("domains", ProviderJson.WellFormed(_options.Domains));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Languages are named in English.</summary>
    internal static string Language(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => language.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language.EndsWith("TW", StringComparison.OrdinalIgnoreCase) || language.EndsWith("HK", StringComparison.OrdinalIgnoreCase) ? "Traditional Chinese" : "Chinese",
        "en" => "English",
        "ja" => "Japanese",
        "ko" => "Korean",
        "fr" => "French",
        "de" => "German",
        "es" => "Spanish",
        "pt" => "Portuguese",
        "it" => "Italian",
        "ru" => "Russian",
        "ar" => "Arabic",
        "th" => "Thai",
        "vi" => "Vietnamese",
        "id" => "Indonesian",
        var other => other,
    };
}
