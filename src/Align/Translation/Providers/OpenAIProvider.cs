using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>A chat model behind any service that speaks OpenAI's chat completions: OpenAI, Qwen, vLLM, Ollama, llama.cpp and others.</summary>
/// <remarks>
/// Request and reply: https://platform.openai.com/docs/api-reference/chat/create. Errors:
/// https://platform.openai.com/docs/guides/error-codes. The items go out numbered and must come back under the same numbers; a reply
/// with an id missing, doubled or invented is a <see cref="TranslationFailure.BadReply"/>, so that no row can ever shift.
/// Thread-safe.
/// </remarks>
public sealed class OpenAIProvider : ITranslationProvider
{
    /// <summary>The provider's name, <c>openai</c>.</summary>
    public const string ProviderName = "openai";

    private const string CheckCredit = "There is no credit left or a spending limit is reached: see the account's billing page.";
    private const string CheckKey = "The key is missing or not accepted: set OPENAI_API_KEY or OpenAIOptions.ApiKey, and check that it belongs to the service at BaseUrl.";
    private const string CheckModel = "Check OpenAIOptions.Model (OPENAI_MODEL) and OpenAIOptions.BaseUrl (OPENAI_BASE_URL).";
    private const string CheckParameters = "The model refuses a parameter: set OpenAIOptions.Temperature to null or OpenAIOptions.JsonMode to false.";

    // The same status means different things: the code in the body decides first. Billing codes:
    // https://platform.openai.com/docs/guides/error-codes, all of them with status 429 and type insufficient_quota.
    private static readonly HttpErrorRule[] Errors =
    [
        new(HttpErrorRule.AnyStatus, "insufficient_quota", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "credit_balance_exhausted", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "organization_spend_limit_exceeded", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "project_spend_limit_exceeded", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "organization_usage_limit_exceeded", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "billing_hard_limit_reached", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "billing_not_active", TranslationFailure.Fatal, CheckCredit),
        new(HttpErrorRule.AnyStatus, "invalid_api_key", TranslationFailure.Fatal, CheckKey),
        new(HttpErrorRule.AnyStatus, "model_not_found", TranslationFailure.Fatal, CheckModel),
        new(HttpErrorRule.AnyStatus, "unsupported_parameter", TranslationFailure.Fatal, CheckParameters),
        new(HttpErrorRule.AnyStatus, "unsupported_value", TranslationFailure.Fatal, CheckParameters),
        new(HttpErrorRule.AnyStatus, "context_length_exceeded", TranslationFailure.Rejected, "The batch is too long for the model: lower OpenAIOptions.MaxCharacters."),
        new(400, Code: null, TranslationFailure.Rejected, ""),
        new(401, Code: null, TranslationFailure.Fatal, CheckKey),
        new(402, Code: null, TranslationFailure.Fatal, CheckCredit),
        new(403, Code: null, TranslationFailure.Fatal, CheckKey),
        new(404, Code: null, TranslationFailure.Fatal, CheckModel),
        new(405, Code: null, TranslationFailure.Fatal, CheckModel),
        new(408, Code: null, TranslationFailure.Timeout, ""),
        new(409, Code: null, TranslationFailure.Unavailable, ""),
        new(429, Code: null, TranslationFailure.RateLimited, ""),
        new(HttpErrorRule.AnyStatus, "slow_down", TranslationFailure.RateLimited, ""),
        new(502, Code: null, TranslationFailure.Unavailable, ""),
        new(503, Code: null, TranslationFailure.Unavailable, ""),
        new(504, Code: null, TranslationFailure.Timeout, ""),
        new(529, Code: null, TranslationFailure.Unavailable, ""),
        new(HttpErrorRule.AnyServerError, Code: null, TranslationFailure.BadReply, ""),
    ];

    private readonly OpenAIOptions _options;
    private readonly ProviderTransport _transport;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Address, key, model and wishes.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public OpenAIProvider(HttpClient client, OpenAIOptions options)
        : this(Always(client), options, TimeProvider.System)
    {
    }

    /// <summary>Makes the provider with a clock of one's own.</summary>
    /// <param name="client">The HTTP client, shared and not disposed; one of <see cref="ProviderHttpClient.Create"/> suits.</param>
    /// <param name="options">Address, key, model and wishes.</param>
    /// <param name="timeProvider">The clock against which a Retry-After date is read.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it and never quotes a key.</exception>
    public OpenAIProvider(HttpClient client, OpenAIOptions options, TimeProvider timeProvider)
        : this(Always(client), options, timeProvider)
    {
    }

    internal OpenAIProvider(Func<HttpClient> clients, OpenAIOptions options, TimeProvider timeProvider)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        var key = new ProviderKey("OpenAIOptions.ApiKey", options.ApiKey ?? "", "Bearer");
        var root = ProviderTransport.CheckAddress("OpenAIOptions.BaseUrl", options.BaseUrl, !key.IsEmpty, options.AllowInsecureTransport);
        if (key.IsEmpty && string.Equals(root.Host, "api.openai.com", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("OpenAIOptions.ApiKey is not set. Set it, or the environment variable OPENAI_API_KEY.", nameof(options));
        if (string.IsNullOrWhiteSpace(options.Model))
            throw new ArgumentException("OpenAIOptions.Model is not set. Set it, or the environment variable OPENAI_MODEL, to a model of the service.", nameof(options));
        if (options.Temperature is < 0 or > 2 or double.NaN)
            throw new ArgumentException("OpenAIOptions.Temperature must lie between 0 and 2, or be null.", nameof(options));
        if (options.MaxBatchSize < 1) throw new ArgumentException("OpenAIOptions.MaxBatchSize must be at least 1.", nameof(options));
        if (options.MaxCharacters < 1) throw new ArgumentException("OpenAIOptions.MaxCharacters must be at least 1.", nameof(options));
        if (options.MaxResponseBytes < 1) throw new ArgumentException("OpenAIOptions.MaxResponseBytes must be at least 1.", nameof(options));

        const string path = "/chat/completions";
        var prefix = root.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (prefix.EndsWith(path, StringComparison.OrdinalIgnoreCase)) prefix = prefix[..^path.Length];
        _transport = new ProviderTransport(ProviderName, clients, new Uri(prefix + path + root.Query), key, options.MaxResponseBytes, Errors, timeProvider);
        Info = new ProviderInfo
        {
            Name = ProviderName,
            Model = options.Model,
            MaxBatchSize = options.MaxBatchSize,
            MaxCharacters = options.MaxCharacters,
            Terms = TermSupport.Prompt,
        };
    }

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        using var reply = await _transport.PostAsync(ProviderJson.Write(writer => Write(writer, request)), cancellationToken).ConfigureAwait(false);
        var content = ChatCompletion.Content(reply.RootElement, _transport, "Lower OpenAIOptions.MaxCharacters or raise the model's output limit.");
        try
        {
            return OpenAIReply.Read(content, request.Items.Count);
        }
        catch (FormatException exception)
        {
            throw _transport.Fail(TranslationFailure.BadReply, $"{exception.Message}.");
        }
    }

    private void Write(Utf8JsonWriter writer, TranslationRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString("model", _options.Model);
        writer.WriteStartArray("messages");
        Message(writer, "system", OpenAIPrompt.System(request.SourceLanguage, request.TargetLanguage, _options.Instructions));
        Message(writer, "user", OpenAIPrompt.User(request.Items));
        writer.WriteEndArray();
        if (_options.Temperature is { } temperature) writer.WriteNumber("temperature", temperature);
        if (_options.JsonMode)
        {
            writer.WriteStartObject("response_format");
            writer.WriteString("type", "json_object");
            writer.WriteEndObject();
        }
        writer.WriteBoolean("stream", value: false);
        writer.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter writer, string role, string content)
    {
        writer.WriteStartObject();
        writer.WriteString("role", role);
        writer.WriteString("content", content);
        writer.WriteEndObject();
    }

    private static Func<HttpClient> Always(HttpClient client)
    {
        if (client is null) throw new ArgumentNullException(nameof(client));
        return () => client;
    }
}
