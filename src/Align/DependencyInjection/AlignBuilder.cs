using Align.Translation;
using Microsoft.Extensions.DependencyInjection;

namespace Align.DependencyInjection;

/// <summary>What <c>services.AddAlign()</c> gives back: the place to register providers and a translation memory.</summary>
public sealed class AlignBuilder
{
    internal AlignBuilder(IServiceCollection services) => Services = services;

    /// <summary>The collection that is being filled.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Registers a provider under a name: as keyed service by that name, and as the provider of the engine unless a later one or
    /// <see cref="TranslationEngineOptions.Provider"/> takes its place. It is made when it is first asked for.
    /// </summary>
    public AlignBuilder AddProvider(string name, Func<IServiceProvider, ITranslationProvider> factory)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("A provider needs a name.", nameof(name));
        if (factory is null) throw new ArgumentNullException(nameof(factory));
        Services.AddKeyedSingleton(name, (provider, _) => factory(provider));
        Services.AddSingleton(provider => provider.GetRequiredKeyedService<ITranslationProvider>(name));
        return this;
    }

    /// <summary>Registers a provider that exists already.</summary>
    public AlignBuilder AddProvider(ITranslationProvider provider)
    {
        if (provider is null) throw new ArgumentNullException(nameof(provider));
        return AddProvider(provider.Info.Name, _ => provider);
    }

    /// <summary>Registers the translation memory that the engine asks first.</summary>
    public AlignBuilder AddTranslationMemory(ITranslationMemory memory)
    {
        Services.AddSingleton(memory ?? throw new ArgumentNullException(nameof(memory)));
        return this;
    }
}
