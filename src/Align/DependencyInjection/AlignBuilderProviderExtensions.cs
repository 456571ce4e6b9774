using Align.Terminology;
using Align.Translation.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace Align.DependencyInjection;

/// <summary>Registers the providers that come with Align, on clients of <see cref="IHttpClientFactory"/>.</summary>
public static class AlignBuilderProviderExtensions
{
    /// <summary>Registers DeepL as <c>deepl</c>, on the HTTP client named <c>align-deepl</c>.</summary>
    /// <param name="builder">What <c>AddAlign</c> returned.</param>
    /// <param name="configure">Makes the options from those of the environment (<c>DEEPL_API_KEY</c>) and the host's term base: <c>o => o with { … }</c>. Null: as they are.</param>
    public static AlignBuilder AddDeepL(this AlignBuilder builder, Func<DeepLOptions, DeepLOptions>? configure = null)
    {
        var clients = AddClient(builder, DeepLProvider.ProviderName);
        return builder.AddProvider(DeepLProvider.ProviderName, services => new DeepLProvider(
            clients(services), DeepL(services, configure), services.GetRequiredService<TimeProvider>()));
    }

    private static DeepLOptions DeepL(IServiceProvider services, Func<DeepLOptions, DeepLOptions>? configure)
    {
        var options = DeepLOptions.FromEnvironment() with { TermBase = services.GetService<TermBase>() };
        return configure is null ? options : configure(options);
    }

    /// <summary>Registers an OpenAI-compatible chat service as <c>openai</c>, on the HTTP client named <c>align-openai</c>.</summary>
    /// <param name="builder">What <c>AddAlign</c> returned.</param>
    /// <param name="configure">
    /// Makes the options from those of the environment (<c>OPENAI_API_KEY</c>, <c>OPENAI_BASE_URL</c>, <c>OPENAI_MODEL</c>):
    /// <c>o => o with { … }</c>. Null: as they are.
    /// </param>
    public static AlignBuilder AddOpenAI(this AlignBuilder builder, Func<OpenAIOptions, OpenAIOptions>? configure = null)
    {
        var clients = AddClient(builder, OpenAIProvider.ProviderName);
        return builder.AddProvider(OpenAIProvider.ProviderName, services => new OpenAIProvider(
            clients(services), configure is null ? OpenAIOptions.FromEnvironment() : configure(OpenAIOptions.FromEnvironment()), services.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Registers Azure AI Translator as <c>azure</c>, on the HTTP client named <c>align-azure</c>.</summary>
    /// <param name="builder">What <c>AddAlign</c> returned.</param>
    /// <param name="configure">
    /// Makes the options from those of the environment (<c>AZURE_TRANSLATOR_KEY</c>, <c>AZURE_TRANSLATOR_REGION</c>, <c>AZURE_TRANSLATOR_ENDPOINT</c>). Null: as they are.
    /// </param>
    public static AlignBuilder AddAzureTranslator(this AlignBuilder builder, Func<AzureTranslatorOptions, AzureTranslatorOptions>? configure = null)
    {
        var clients = AddClient(builder, AzureTranslatorProvider.ProviderName);
        return builder.AddProvider(AzureTranslatorProvider.ProviderName, services => new AzureTranslatorProvider(
            clients(services), configure is null ? AzureTranslatorOptions.FromEnvironment() : configure(AzureTranslatorOptions.FromEnvironment()), services.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Registers Qwen-MT as <c>qwen-mt</c>, on the HTTP client named <c>align-qwen-mt</c>.</summary>
    /// <param name="builder">What <c>AddAlign</c> returned.</param>
    /// <param name="configure">Makes the options from those of the environment (<c>DASHSCOPE_API_KEY</c>, <c>DASHSCOPE_BASE_URL</c>). Null: as they are.</param>
    public static AlignBuilder AddQwenMt(this AlignBuilder builder, Func<QwenMtOptions, QwenMtOptions>? configure = null)
    {
        var clients = AddClient(builder, QwenMtProvider.ProviderName);
        return builder.AddProvider(QwenMtProvider.ProviderName, services => new QwenMtProvider(
            clients(services), configure is null ? QwenMtOptions.FromEnvironment() : configure(QwenMtOptions.FromEnvironment()), services.GetRequiredService<TimeProvider>()));
    }

    /// <summary>
    /// Registers a named client and gives back how to get one. A client is taken for each request, so that the factory can renew
    /// handlers under a provider that lives as long as the host.
    /// </summary>
    private static Func<IServiceProvider, Func<HttpClient>> AddClient(AlignBuilder builder, string provider)
    {
        if (builder is null) throw new ArgumentNullException(nameof(builder));
        var name = $"align-{provider}";
        builder.Services.AddHttpClient(name)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(ProviderHttpClient.CreateHandler)
            // The factory's own logging writes request headers at trace level.
            .RedactLoggedHeaders(["Authorization", AzureTranslatorProvider.KeyHeader]);
        return services =>
        {
            var factory = services.GetRequiredService<IHttpClientFactory>();
            return () => factory.CreateClient(name);
        };
    }
}
