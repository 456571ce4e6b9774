using Align.Translation;
using Align.Translation.Providers;
using Microsoft.Extensions.AI;

namespace Align.AI;

/// <summary>Translates through any chat model that Microsoft.Extensions.AI reaches.</summary>
/// <remarks>
/// One request for each batch: the rules in the system message, the texts with their terms as one JSON object in the user message, and the reply
/// read strictly by id. Retries, limits and time-outs sit outside, in the engine. Thread-safe as far as the client is.
/// </remarks>
public sealed class ChatClientProvider : ITranslationProvider
{
    private readonly IChatClient _client;
    private readonly ChatClientOptions _options;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The model, shared and not disposed.</param>
    /// <param name="options">Wishes; null: the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is wrong; the message names it.</exception>
    public ChatClientProvider(IChatClient client, ChatClientOptions? options = null)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
        _options = options ?? new ChatClientOptions();
        if (string.IsNullOrWhiteSpace(_options.Name)) throw new ArgumentException("ChatClientOptions.Name is empty.", nameof(options));
        if (_options.Temperature is < 0 or > 2 or float.NaN) throw new ArgumentException("ChatClientOptions.Temperature must lie between 0 and 2, or be null.", nameof(options));
        if (_options.MaxBatchSize < 1) throw new ArgumentException("ChatClientOptions.MaxBatchSize must be at least 1.", nameof(options));
        if (_options.MaxCharacters < 1) throw new ArgumentException("ChatClientOptions.MaxCharacters must be at least 1.", nameof(options));
        Info = new ProviderInfo
        {
            Name = _options.Name,
            Model = _options.Model ?? (client.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId,
            MaxBatchSize = _options.MaxBatchSize,
            MaxCharacters = _options.MaxCharacters,
            Terms = TermSupport.Prompt,
        };
    }

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        ChatMessage[] messages =
        [
            new(ChatRole.System, OpenAIPrompt.System(request.SourceLanguage, request.TargetLanguage, _options.Instructions)),
            new(ChatRole.User, OpenAIPrompt.User(request.Items)),
        ];
        var reply = await AskAsync(messages, cancellationToken).ConfigureAwait(false);
        // The same question would be cut at the same place: only a shorter one helps.
        if (reply.FinishReason == ChatFinishReason.Length)
            throw Fail(TranslationFailure.Rejected, "the reply was cut off at the model's length limit. Lower ChatClientOptions.MaxCharacters or raise the model's output limit.");
        if (reply.FinishReason == ChatFinishReason.ContentFilter) throw Fail(TranslationFailure.Rejected, "the service's content filter held the reply back.");
        var text = reply.Text;
        if (string.IsNullOrWhiteSpace(text)) throw Fail(TranslationFailure.BadReply, "the model answered nothing.");
        try
        {
            return OpenAIReply.Read(text, request.Items.Count);
        }
        catch (FormatException exception)
        {
            throw Fail(TranslationFailure.BadReply, $"{exception.Message}.", exception);
        }
    }

    private async Task<ChatResponse> AskAsync(ChatMessage[] messages, CancellationToken cancellationToken)
    {
        var wishes = new ChatOptions { ModelId = _options.Model, Temperature = _options.Temperature, ResponseFormat = _options.JsonMode ? ChatResponseFormat.Json : null };
        try
        {
            return await _client.GetResponseAsync(messages, wishes, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException exception)
        {
            throw Fail(TranslationFailure.Timeout, "no reply came in time.", exception);
        }
        catch (HttpRequestException exception)
        {
            throw Fail(TranslationFailure.Unavailable, "the service cannot be reached; check its address and the network.", exception);
        }
        catch (Exception exception) when (exception is not (TranslationException or ArgumentException or NullReferenceException or OutOfMemoryException))
        {
            // Every client has exceptions of its own. Its message may quote the request, hence only its type is told.
            throw Fail(TranslationFailure.BadReply, $"the client failed with {exception.GetType().Name}; the inner exception tells more.", exception);
        }
    }

    private TranslationException Fail(TranslationFailure failure, string message, Exception? cause = null) => new(Info.Name, failure, message, innerException: cause);
}
