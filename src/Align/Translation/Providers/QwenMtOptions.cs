using System.Text;
using System.Text.Json.Serialization;

namespace Align.Translation.Providers;

/// <summary>How Qwen-MT is reached and asked. The key occurs in no text that the options make of themselves.</summary>
public sealed record QwenMtOptions
{
    /// <summary>The key. Environment: <c>DASHSCOPE_API_KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; init; } = "";

    /// <summary>Address without <c>/chat/completions</c>; keys belong to one region. Environment: <c>DASHSCOPE_BASE_URL</c>.</summary>
    public Uri BaseUrl { get; init; } = new("https://dashscope.aliyuncs.com/compatible-mode/v1");

    /// <summary>The model: <c>qwen-mt-plus</c>, <c>qwen-mt-flash</c>, <c>qwen-mt-turbo</c> or <c>qwen-mt-lite</c>.</summary>
    public string Model { get; init; } = "qwen-mt-plus";

    /// <summary>What the texts are about and how they should read, in English sentences; null: nothing.</summary>
    public string? Domains { get; init; }

    /// <summary>Longest text, in UTF-16 code units; at least 1.</summary>
    public int MaxCharacters { get; init; } = 2_000;

    /// <summary>Longest reply that is read, in bytes.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the key may go over plain http to a host other than this machine.</summary>
    public bool AllowInsecureTransport { get; init; }

    /// <summary>The defaults, with what the environment says.</summary>
    /// <exception cref="ArgumentException">The base URL is no absolute address.</exception>
    public static QwenMtOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    internal static QwenMtOptions FromEnvironment(Func<string, string?> variable)
    {
        var options = new QwenMtOptions { ApiKey = variable("DASHSCOPE_API_KEY")?.Trim() ?? "" };
        return variable("DASHSCOPE_BASE_URL")?.Trim() is not { Length: > 0 } address ? options
            : Uri.TryCreate(address, UriKind.Absolute, out var url) ? options with { BaseUrl = url }
            : throw new ArgumentException("The environment variable DASHSCOPE_BASE_URL must be an absolute https address.", nameof(variable));
    }

    // The compiler's own would print the key.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ").Append(string.IsNullOrWhiteSpace(ApiKey) ? "(not set)" : "(set)")
            .Append(", BaseUrl = ").Append(BaseUrl is { IsAbsoluteUri: true } ? BaseUrl.GetLeftPart(UriPartial.Scheme) + BaseUrl.Authority : "(none)")
            .Append(", Model = ").Append(Model)
            .Append(", Domains = ").Append(Domains);
        return true;
    }
}
