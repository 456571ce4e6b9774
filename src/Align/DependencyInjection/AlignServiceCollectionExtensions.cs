using Align.Alignment;
using Align.Segmentation;
using Align.Terminology;
using Align.Translation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Align.DependencyInjection;

/// <summary>Registers Align in a host.</summary>
public static class AlignServiceCollectionExtensions
{
    /// <summary>
    /// Registers the <see cref="TranslationEngine"/> and the <see cref="AlignPipeline"/>; the builder takes their providers. The
    /// pipeline uses the host's own <see cref="TermBase"/>, <see cref="TermMatcherOptions"/>, <see cref="DocumentTranslatorOptions"/>,
    /// <see cref="ISegmenter"/> and <see cref="ISentenceAligner"/> where it registers them.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the engine's options from the defaults: <c>o => o with { Concurrency = 8 }</c>. Null: the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public static AlignBuilder AddAlign(this IServiceCollection services, Func<TranslationEngineOptions, TranslationEngineOptions>? configure = null)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        if (configure is not null)
        {
            var options = configure(new TranslationEngineOptions());
            options.Validate();
            services.Replace(ServiceDescriptor.Singleton(options));
        }
        services.TryAddSingleton(new TranslationEngineOptions());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider =>
        {
            var options = provider.GetRequiredService<TranslationEngineOptions>();
            return new TranslationEngine(
                Provider(provider, options.Provider),
                options,
                provider.GetService<ITranslationMemory>(),
                provider.GetRequiredService<TimeProvider>());
        });
        services.TryAddSingleton(BuildPipeline);
        return new AlignBuilder(services);
    }

    private static AlignPipeline BuildPipeline(IServiceProvider services)
    {
        var builder = AlignPipeline.CreateBuilder();
        if (services.GetService<ITranslationProvider>() is not null) builder.UseEngine(services.GetRequiredService<TranslationEngine>());
        if (services.GetService<TermBase>() is { } termBase) builder.UseTermBase(termBase, services.GetService<TermMatcherOptions>());
        if (services.GetService<DocumentTranslatorOptions>() is { } options) builder.UseTranslatorOptions(options);
        if (services.GetService<ISegmenter>() is { } segmenter) builder.UseSegmenter(segmenter);
        if (services.GetService<ISentenceAligner>() is { } aligner) builder.UseAligner(aligner);
        return builder.Build();
    }

    private static ITranslationProvider Provider(IServiceProvider services, string? name)
    {
        var provider = name is null ? services.GetService<ITranslationProvider>() : services.GetKeyedService<ITranslationProvider>(name);
        return provider ?? throw new InvalidOperationException(name is null
            ? "No translation provider is registered. Add one, such as services.AddAlign().AddDeepL(o => o)."
            : $"No translation provider named '{name}' is registered. Add it to what AddAlign returns.");
    }
}
