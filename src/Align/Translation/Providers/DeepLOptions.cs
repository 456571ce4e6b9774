using System.Text;
using System.Text.Json.Serialization;
using Align.Terminology;

namespace Align.Translation.Providers;

/// <summary>How DeepL is reached and asked. The key occurs in no text that the options make of themselves.</summary>
public sealed record DeepLOptions
{
    /// <summary>The key of the account; those of free accounts end in <c>:fx</c>. Environment: <c>DEEPL_API_KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; init; } = "";

    /// <summary>
    /// Address without <c>/v2/translate</c>; null: <c>https://api-free.deepl.com</c> or <c>https://api.deepl.com</c>, as the key says.
    /// </summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How formal the target is.</summary>
    public DeepLFormality Formality { get; init; }

    /// <summary>Text around the items that helps DeepL to understand them; not translated and not billed. Null: none.</summary>
    public string? Context { get; init; }

    /// <summary>DeepL's <c>model_type</c>, such as <c>quality_optimized</c>; null: DeepL's choice.</summary>
    public string? ModelType { get; init; }

    /// <summary>
    /// Terms for a glossary in the account: made once for each content and found again by its name, which holds a hash. Terms with contexts stay out of
    /// it, for DeepL would apply them everywhere; they are verified like all. Null: no glossary. <c>AddDeepL</c> takes the host's own term base.
    /// </summary>
    [JsonIgnore]
    public TermBase? TermBase { get; init; }

    /// <summary>Longest reply that is read, in bytes.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the key may go over plain http to a host other than this machine.</summary>
    public bool AllowInsecureTransport { get; init; }

    /// <summary>The defaults, with the key from <c>DEEPL_API_KEY</c> if that is set.</summary>
    public static DeepLOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    internal static DeepLOptions FromEnvironment(Func<string, string?> variable) => new() { ApiKey = variable("DEEPL_API_KEY")?.Trim() ?? "" };

    // The compiler's own would print the key.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ApiKey = ").Append(string.IsNullOrWhiteSpace(ApiKey) ? "(not set)" : "(set)")
            .Append(", BaseUrl = ").Append(BaseUrl is { IsAbsoluteUri: true } ? BaseUrl.GetLeftPart(UriPartial.Scheme) + BaseUrl.Authority : "(by key)")
            .Append(", Formality = ").Append(Formality)
            .Append(", ModelType = ").Append(ModelType);
        return true;
    }
}
