using System.Text;
using System.Text.Json.Serialization;

namespace Align.Translation.Providers;

/// <summary>How Azure AI Translator is reached and asked. The key occurs in no text that the options make of themselves.</summary>
public sealed record AzureTranslatorOptions
{
    /// <summary>The key of the resource. Environment: <c>AZURE_TRANSLATOR_KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; init; } = "";

    /// <summary>The resource's region, such as <c>eastasia</c>; null for a global one. Environment: <c>AZURE_TRANSLATOR_REGION</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Address without <c>/translate</c>. Environment: <c>AZURE_TRANSLATOR_ENDPOINT</c>.</summary>
    public Uri BaseUrl { get; init; } = new("https://api.cognitive.microsofttranslator.com");

    /// <summary>Category of a model of one's own; null: the general one.</summary>
    public string? Category { get; init; }

    /// <summary>Longest reply that is read, in bytes.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the key may go over plain http to a host other than this machine.</summary>
    public bool AllowInsecureTransport { get; init; }

    /// <summary>The defaults, with what the environment says.</summary>
    /// <exception cref="ArgumentException">The endpoint is no absolute address.</exception>
    public static AzureTranslatorOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    internal static AzureTranslatorOptions FromEnvironment(Func<string, string?> variable)
    {
        var options = new AzureTranslatorOptions
        {
            ApiKey = variable("AZURE_TRANSLATOR_KEY")?.Trim() ?? "",
            Region = variable("AZURE_TRANSLATOR_REGION")?.Trim() is { Length: > 0 } region ? region : null,
        };
        return variable("AZURE_TRANSLATOR_ENDPOINT")?.Trim() is not { Length: > 0 } address ? options
            : Uri.TryCreate(address, UriKind.Absolute, out var url) ? options with { BaseUrl = url }
            : throw new ArgumentException("The environment variable AZURE_TRANSLATOR_ENDPOINT must be an absolute https address.", nameof(variable));
    }

    // The compiler's own would print the key.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ").Append(string.IsNullOrWhiteSpace(ApiKey) ? "(not set)" : "(set)")
            .Append(", Region = ").Append(Region)
            .Append(", BaseUrl = ").Append(BaseUrl is { IsAbsoluteUri: true } ? BaseUrl.GetLeftPart(UriPartial.Scheme) + BaseUrl.Authority : "(none)")
            .Append(", Category = ").Append(Category);
        return true;
    }
}
