using Align.Cedict;
using Align.Cli.Output;
using Align.DependencyInjection;
using Align.Terminology;
using Align.Translation;
using Align.Translation.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace Align.Cli;

/// <summary>Builds the pipeline of a translation run from the command line and the environment.</summary>
internal static class TranslationSetup
{
    /// <summary>The providers that <c>--provider</c> can name, the default first.</summary>
    public static string[] ProviderNames { get; } = ["draft", DeepLProvider.ProviderName, OpenAIProvider.ProviderName, AzureTranslatorProvider.ProviderName, QwenMtProvider.ProviderName];

    /// <summary>Builds the services; the caller disposes them after the run.</summary>
    /// <exception cref="UsageException">The provider lacks its key or address; the message names the variable.</exception>
    /// <exception cref="AlignException">A glossary or memory cannot be read; the message names file and line.</exception>
    public static ServiceProvider Build(string provider, IReadOnlyList<string> glossaries, IReadOnlyList<string> memories)
    {
        var services = new ServiceCollection();
        var align = services.AddAlign(options => options with { Provider = provider });
        if (glossaries.Count > 0) services.AddSingleton(Glossaries.Load(glossaries)).AddSingleton(Glossaries.Matching);
        if (memories.Count > 0) align.AddTranslationMemory(LoadMemory(memories));
        AddProvider(align, provider);
        var built = services.BuildServiceProvider();
        try
        {
            built.GetRequiredService<AlignPipeline>();
            return built;
        }
        catch (ArgumentException e)
        {
            built.Dispose();
            throw new UsageException($"--provider {provider}: {e.Message}");
        }
    }

    private static AlignBuilder AddProvider(AlignBuilder align, string provider) => provider switch
    {
        DeepLProvider.ProviderName => align.AddDeepL(),
        OpenAIProvider.ProviderName => align.AddOpenAI(),
        AzureTranslatorProvider.ProviderName => align.AddAzureTranslator(),
        QwenMtProvider.ProviderName => align.AddQwenMt(),
        _ => align.AddProvider(new DraftProvider(CedictLexicon.Default)),
    };

    private static InMemoryTranslationMemory LoadMemory(IReadOnlyList<string> paths) =>
        new(CorpusFile.Read(paths, format: null).Where(static unit => unit.Target.Length > 0).Select(static unit => KeyValuePair.Create(unit.Source, unit.Target)));
}
