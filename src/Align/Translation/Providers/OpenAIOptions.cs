using System.Text;
using System.Text.Json.Serialization;

namespace Align.Translation.Providers;

/// <summary>How a chat model behind an OpenAI-compatible service is reached and asked. The key occurs in no text that the options make of themselves.</summary>
public sealed record OpenAIOptions
{
    /// <summary>The key; empty for services that want none, such as one on this machine. Environment: <c>OPENAI_API_KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; init; } = "";

    /// <summary>
    /// Address without <c>/chat/completions</c>, such as <c>https://api.openai.com/v1</c> (the default),
    /// <c>https://dashscope.aliyuncs.com/compatible-mode/v1</c> (Qwen), <c>http://localhost:11434/v1</c> (Ollama),
    /// <c>http://localhost:8000/v1</c> (vLLM), <c>http://localhost:8080/v1</c> (llama.cpp). Environment: <c>OPENAI_BASE_URL</c>.
    /// </summary>
    public Uri BaseUrl { get; init; } = new("https://api.openai.com/v1");

    /// <summary>The model's name at the service; required. Environment: <c>OPENAI_MODEL</c>.</summary>
    public string Model { get; init; } = "";

    /// <summary>Sampling temperature; null where the model takes none (some reasoning models refuse it).</summary>
    public double? Temperature { get; init; } = 0;

    /// <summary>Whether JSON is demanded through <c>response_format</c>; some services refuse that. The prompt asks for JSON in any case.</summary>
    public bool JsonMode { get; init; } = true;

    /// <summary>Wishes about style, subject or audience that are added to the system prompt; null: none.</summary>
    public string? Instructions { get; init; }

    /// <summary>Most items in one request; at least 1.</summary>
    public int MaxBatchSize { get; init; } = 20;

    /// <summary>Most UTF-16 code units of source text in one request; at least 1.</summary>
    public int MaxCharacters { get; init; } = 4_000;

    /// <summary>Longest reply that is read, in bytes.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the key may go over plain http to a host other than this machine.</summary>
    public bool AllowInsecureTransport { get; init; }

    /// <summary>The defaults, with what <c>OPENAI_API_KEY</c>, <c>OPENAI_BASE_URL</c> and <c>OPENAI_MODEL</c> say.</summary>
    /// <exception cref="ArgumentException">The base URL is no absolute address.</exception>
    public static OpenAIOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    internal static OpenAIOptions FromEnvironment(Func<string, string?> variable)
    {
        var options = new OpenAIOptions { ApiKey = variable("OPENAI_API_KEY")?.Trim() ?? "", Model = variable("OPENAI_MODEL")?.Trim() ?? "" };
        if (variable("OPENAI_BASE_URL")?.Trim() is not { Length: > 0 } address) return options;
        return Uri.TryCreate(address, UriKind.Absolute, out var url)
            ? options with { BaseUrl = url }
            : throw new ArgumentException("The environment variable OPENAI_BASE_URL must be an absolute http or https address.", nameof(variable));
    }

    // The compiler's own would print the key.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ").Append(string.IsNullOrWhiteSpace(ApiKey) ? "(not set)" : "(set)")
            .Append(", BaseUrl = ").Append(BaseUrl is { IsAbsoluteUri: true } ? BaseUrl.GetLeftPart(UriPartial.Scheme) + BaseUrl.Authority : "(none)")
            .Append(", Model = ").Append(Model)
            .Append(", JsonMode = ").Append(JsonMode);
        return true;
    }
}
