#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using System.Collections.Concurrent;
using Align.DependencyInjection;
using Align.Tests.Translation;
using Align.Translation;
using Align.Translation.Providers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Align.Tests.DependencyInjection;

public sealed class AlignServiceCollectionExtensionsTests : IAsyncLifetime
{
    private LoopbackServer _deepL = null!;
    private LoopbackServer _openAI = null!;

    public async Task InitializeAsync()
    {
        _deepL = await LoopbackServer.StartAsync(HonestAnswers.DeepL);
        _openAI = await LoopbackServer.StartAsync(HonestAnswers.OpenAI);
    }

    public async Task DisposeAsync()
    {
        await _deepL.DisposeAsync();
        await _openAI.DisposeAsync();
    }

    [Fact]
    public async Task One_call_registers_a_provider_and_an_engine_that_works()
    {
        var services = new ServiceCollection();
        services.AddAlign().AddDeepL(DeepL);
        await using var host = services.BuildServiceProvider(validateScopes: true);
        var run = await host.GetRequiredService<TranslationEngine>().TranslateAsync(Requests.Items("一"));
        Assert.Equal("EN 一", run[0].Text);
        Assert.Equal($"DeepL-Auth-Key {Requests.PlantedKey}", Assert.Single(_deepL.Requests).Headers["Authorization"]);
    }

    [Fact]
    public void The_last_provider_serves_the_engine_unless_one_is_named()
    {
        Assert.Equal("openai", EngineOf(configure: null));
        Assert.Equal("deepl", EngineOf(options => options with { Provider = "deepl" }));
        Assert.Contains("'nope'", Assert.Throws<InvalidOperationException>(() => EngineOf(options => options with { Provider = "nope" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_without_its_key_disturbs_no_other()
    {
        var services = new ServiceCollection();
        services.AddAlign().AddDeepL(options => options with { ApiKey = "" }).AddOpenAI(OpenAI);
        await using var host = services.BuildServiceProvider();
        Assert.Equal("openai", host.GetRequiredService<TranslationEngine>().Provider.Name);
        Assert.Contains("DEEPL_API_KEY", Assert.Throws<ArgumentException>(() => host.GetRequiredKeyedService<ITranslationProvider>("deepl")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_and_a_provider_of_ones_own_are_used()
    {
        var services = new ServiceCollection();
        var provider = FakeProvider.Honest();
        services.AddAlign(options => options with { MaxBatchSize = 1 })
            .AddProvider(provider)
            .AddTranslationMemory(new InMemoryTranslationMemory([KeyValuePair.Create("甲", "A")]));
        await using var host = services.BuildServiceProvider();
        var run = await host.GetRequiredService<TranslationEngine>().TranslateAsync(Requests.Items("甲", "乙", "丙"));
        Assert.Equal(["A", "EN 乙", "EN 丙"], run.Select(item => item.Text));
        Assert.Equal(2, provider.Batches.Count);
    }

    [Fact]
    public void Without_a_provider_the_engine_says_how_to_add_one()
    {
        var services = new ServiceCollection();
        services.AddAlign();
        using var host = services.BuildServiceProvider();
        Assert.Contains("AddDeepL", Assert.Throws<InvalidOperationException>(() => host.GetRequiredService<TranslationEngine>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_engine_option_is_named_at_registration() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAlign(options => options with { Concurrency = 0 }));

    [Fact]
    public async Task No_key_is_in_any_log_even_at_trace_level()
    {
        var logs = new CollectingLoggerProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddAlign(options => options with { Resilience = options.Resilience with { MaxAttempts = 1 } }).AddDeepL(DeepL).AddOpenAI(OpenAI);
        await using var host = services.BuildServiceProvider();
        _deepL.Then(LoopbackServer.Status(500, Requests.PlantedKey));
        foreach (var name in new[] { DeepLProvider.ProviderName, OpenAIProvider.ProviderName })
        {
            var engine = new TranslationEngine(host.GetRequiredKeyedService<ITranslationProvider>(name), host.GetRequiredService<TranslationEngineOptions>());
            var run = await engine.TranslateAsync(Requests.Items("一"));
            Requests.AssertSecret(run[0], run[0].Error);
        }
        Assert.Contains(logs.Lines, line => line.Contains("Authorization", StringComparison.Ordinal));
        Requests.AssertSecret([.. logs.Lines]);
    }

    [Fact]
    public async Task Clients_of_the_factory_follow_no_redirect()
    {
        var services = new ServiceCollection();
        services.AddAlign().AddDeepL(DeepL);
        await using var host = services.BuildServiceProvider();
        _deepL.Then(LoopbackServer.Redirect(new Uri(_openAI.Address, "/v2/translate").ToString()));
        var exception = await Assert.ThrowsAsync<TranslationException>(() => host.GetRequiredService<TranslationEngine>().TranslateAsync(Requests.Items("一")));
        Assert.Equal(TranslationFailure.Fatal, exception.Failure);
        Assert.Empty(_openAI.Requests);
    }

    private DeepLOptions DeepL(DeepLOptions options) => options with { ApiKey = Requests.PlantedKey, BaseUrl = _deepL.Address };

    private OpenAIOptions OpenAI(OpenAIOptions options) => options with { ApiKey = Requests.PlantedKey, BaseUrl = new Uri(_openAI.Address, "/v1"), Model = "m" };

    private string EngineOf(Func<TranslationEngineOptions, TranslationEngineOptions>? configure)
    {
        var services = new ServiceCollection();
        services.AddAlign(configure).AddDeepL(DeepL).AddOpenAI(OpenAI);
        using var host = services.BuildServiceProvider();
        return host.GetRequiredService<TranslationEngine>().Provider.Name;
    }

    private sealed class CollectingLoggerProvider : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines.Enqueue(formatter(state, exception));
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
                foreach (var (name, value) in values) Lines.Enqueue($"{name}={value}");
        }

        public void Dispose() { }
    }
}
